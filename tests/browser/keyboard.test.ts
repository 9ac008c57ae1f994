import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { TAB_PAGES } from '../../src/domain/content/labels.ts';
import { openSite, SCREENS } from './open-site.ts';

const site = openSite();

describe('with the Tab key alone', () => {
  test('the first stop skips to the text', async () => {
    const page = await site.open('/faq/');
    await page.keyboard.press('Tab');
    const skip = page.getByRole('link', { name: 'Skip to content' });
    expect(await skip.evaluate(isFocused)).toBe(true);
    expect((await skip.boundingBox())?.y).toBeGreaterThanOrEqual(0);
    await page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
    expect(await page.locator('main :focus').count()).toBe(1);
  });

  test.each(['/', '/fix/account-locked/', '/downtime/', '/404.html'])(
    'every control of %s is reached, seen and outlined on a desktop',
    async (path) => {
      await expectEveryStop(await site.open(path));
    },
  );

  test('every control of a question page is reached, seen and outlined on a phone', async () => {
    await expectEveryStop(await site.open('/faq/', { viewport: SCREENS.phone }));
  });
});

describe('the tabs', () => {
  test.each(Object.entries(TAB_PAGES))(
    '%s on the page edge opens its page',
    async (letter, tab) => {
      const page = await site.open('/about/');
      const edge = page.getByRole('navigation', { name: 'Tabs' });
      await edge.getByRole('link', { name: `${letter}: ${tab.name}` }).press('Enter');
      await page.waitForURL(site.address(tab.href));
      expect(await edge.locator('[aria-current]').textContent()).toContain(letter);
    },
  );

  test('in the sidebar name each page once and open it', async () => {
    const page = await site.open('/');
    const links = page.getByRole('navigation', { name: 'Main' }).getByRole('link');
    const paths = await links.evaluateAll((all) => all.map((link) => link.getAttribute('href')));
    expect(new Set(paths).size).toBe(paths.length);
    for (const { href } of Object.values(TAB_PAGES)) expect(paths).toContain(href);
    await links.last().press('Enter');
    await page.waitForURL(site.address(paths.at(-1) ?? ''));
  });
});

describe('the menu of a phone', () => {
  test('opens with Enter, is walked, and closes with Escape back to its button', async () => {
    const page = await site.open('/faq/', { viewport: SCREENS.phone });
    const button = page.getByRole('button', { name: 'Menu' });
    const menu = page.locator(':popover-open');
    await button.press('Enter');
    await menu.waitFor();
    const links = menu.getByRole('link');
    for (let index = 0; index < (await links.count()); index += 1) {
      await page.keyboard.press('Tab');
      expect(await links.nth(index).evaluate(isFocused)).toBe(true);
    }
    await page.keyboard.press('Escape');
    await menu.waitFor({ state: 'hidden' });
    expect(await button.evaluate(isFocused)).toBe(true);
  });

  test('leads to a page and is closed there', async () => {
    const page = await site.open('/faq/', { viewport: SCREENS.phone });
    await page.getByRole('button', { name: 'Menu' }).press('Enter');
    await page.locator(':popover-open').getByRole('link', { name: 'Downtime' }).press('Enter');
    await page.waitForURL(site.address('/downtime/'));
    expect(await page.locator(':popover-open').count()).toBe(0);
  });
});

/** Walks the page from its first stop to its last and compares with what there is to stop at. */
async function expectEveryStop(page: Page) {
  await page.evaluate(startAtTheTop);
  const expected = await page.evaluate(markStops);
  const reached: string[] = [];
  const faults: string[] = [];
  for (let step = 0; step < expected.length; step += 1) {
    await page.keyboard.press('Tab');
    const { stop, fault } = await page.evaluate(describeFocus);
    reached.push(stop);
    if (fault !== '') faults.push(`${stop}: ${fault}`);
  }
  expect(reached).toEqual(expected);
  expect(faults).toEqual([]);
}

/** Where a page puts the cursor into a field, Tab would begin there. */
function startAtTheTop(): void {
  document.body.tabIndex = -1;
  document.body.focus();
  document.body.removeAttribute('tabindex');
}

/** Names every control that is shown, in the order of the page. */
function markStops(): string[] {
  const controls = document.querySelectorAll<HTMLElement>(
    'a[href], button, input, select, summary, textarea',
  );
  return [...controls]
    .filter((control) => control.checkVisibility({ visibilityProperty: true }))
    .map((control, index) => {
      control.dataset.stop = `${index} ${control.innerText.trim() || control.ariaLabel}`;
      return control.dataset.stop;
    });
}

/** What has the focus, and what keeps a reader from seeing that. */
function describeFocus(): { stop: string; fault: string } {
  const element = document.activeElement as HTMLElement;
  const stop = element.dataset.stop ?? element.outerHTML.slice(0, 80);
  const { outlineStyle, outlineWidth } = getComputedStyle(element);
  if (outlineStyle === 'none' || Number.parseFloat(outlineWidth) < 2)
    return { stop, fault: 'no outline' };
  const [box] = element.getClientRects();
  if (box === undefined) return { stop, fault: 'no box' };
  const top = document.elementFromPoint(box.x + box.width / 2, box.y + box.height / 2);
  const seen = top !== null && (element.contains(top) || top.contains(element));
  return { stop, fault: seen ? '' : `under ${top?.outerHTML.slice(0, 80)}` };
}

function isFocused(element: Element): boolean {
  return element === document.activeElement;
}
