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
