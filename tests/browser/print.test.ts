import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { listPages } from './built-pages.ts';
import { openSite } from './open-site.ts';
import { printPage, readWords } from './print-page.ts';

const site = openSite();

test.each(['Letter', 'A4'] as const)('/downtime/ prints on one side of %s', async (format) => {
  const { pages, scale } = await printPage(await site.open('/downtime/'), format);
  expect(pages).toBe(1);
  expect(scale).toBeCloseTo(1, 2);
});

test('/downtime/ prints the telephone numbers in full and nothing to click', async () => {
  const page = await site.open('/downtime/');
  const { text } = await printPage(page, 'Letter');
  const numbers = await page.locator('main a.contact').allInnerTexts();
  expect(numbers.length).toBeGreaterThan(1);
  for (const number of numbers) {
    expect(number).toMatch(/\d{3}-\d{3}-\d{4}$/);
    expect(text).toContain(number);
  }
  expect(text.startsWith('DDowntime')).toBe(true);
  expect(text).not.toMatch(/Search|Contents|Onthispage|Selecttheme|Dark|Menu|Printthispage/);
});

describe.each(listPages())('%s', (path) => {
  test('prints every word in black, at full size, and leaves out the controls around it', async () => {
    const page = await site.open(path, { colorScheme: 'dark' });
    await page.emulateMedia({ media: 'print' });
    const { text, scale } = await printPage(page, 'A4');
    const lines = await readWords(page);
    expect(lines.length).toBeGreaterThan(5);
    expect(lines.filter((line) => !text.includes(line))).toEqual([]);
    expect(scale).toBeCloseTo(1, 2);
    expect(await listShownControls(page)).toEqual([]);
    const ink = page
      .locator('main p')
      .first()
      .evaluate((text) => getComputedStyle(text).color);
    expect(await ink).toBe('rgb(0, 0, 0)');
  });
});

function listShownControls(page: Page): Promise<string[]> {
  const controls = page.locator('header.header, nav, button, select, input, .sl-skip-link:focus');
  return controls.filter({ visible: true }).evaluateAll((all) => all.map((one) => one.outerHTML));
}
