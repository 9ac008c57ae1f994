import type { Page } from 'playwright-core';

/** What the field "what do you see" shows for a text. */
export interface Shown {
  /** Refs of the visible results, in order. */
  refs: string[];
  /** Refs of those that are shown whole. */
  whole: string[];
  /** True where the page says that it has no match. */
  noMatch: boolean;
  /** What a screen reader has been told. */
  announced: string;
}

/** Puts a text into the field as a paste does, and waits until the page has said what it has to say. */
export async function seek(page: Page, text: string): Promise<Shown> {
  await page.locator('[data-fix-query]').fill(text);
  return settled(page);
}

/** What is shown once the page has announced it. */
export async function settled(page: Page): Promise<Shown> {
  await page.locator('[data-announced]').filter({ hasText: /\S/ }).waitFor({ state: 'attached' });
  return {
    refs: await listRefs(page),
    whole: await listRefs(page, '[data-whole]'),
    noMatch: await page.locator('[data-fix-none]').isVisible(),
    announced: (await page.locator('[data-announced]').textContent()) ?? '',
  };
}

/** Refs of the visible results, in order. */
export function listRefs(page: Page, which = ''): Promise<string[]> {
  return page
    .locator(`[data-fix-results] [data-ref]${which}`)
    .filter({ visible: true })
    .evaluateAll((items) => items.map((item) => item.getAttribute('data-ref') ?? ''));
}

/** What is shown while no key is further than an instant from the last. */
export interface ShownAtOnce {
  /** Refs of what stands in the list, in order. */
  refs: (string | undefined)[];
  /** The ref of what is shown whole first, and what of it is seen. */
  first: string | undefined;
  sees: { doFirst: boolean; escalation: boolean; advice: boolean; alarm: boolean };
}

/**
 * Types texts one after the other, key by key and without any pause: what the field lacks of a text, or else all of it in
 * place of what is in the field.
 */
export function typeAtOnce(page: Page, ...texts: string[]): Promise<ShownAtOnce> {
  return page.evaluate((all) => {
    const field = document.querySelector<HTMLTextAreaElement>('[data-fix-query]');
    if (field === null) throw new Error('There is no field.');
    for (const text of all) {
      if (!text.startsWith(field.value)) field.value = '';
      for (const letter of text.slice(field.value.length)) {
        field.value += letter;
        field.dispatchEvent(new InputEvent('input', { bubbles: true }));
      }
    }
    const sees = (part: string) => document.querySelector(part)?.checkVisibility() === true;
    const items = document.querySelectorAll<HTMLElement>('[data-fix-results] > [data-ref]');
    return {
      refs: [...items].map((item) => item.dataset.ref),
      first: document.querySelector<HTMLElement>('[data-whole]')?.dataset.ref,
      sees: {
        doFirst: sees('[data-whole] .first'),
        escalation: sees('[data-whole] dl'),
        advice: document.querySelector('[data-whole] [data-advice]') !== null,
        alarm: sees('[data-alarm]'),
      },
    };
  }, texts);
}
