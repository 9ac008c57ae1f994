import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { readContent } from '../../src/integrations/content-check/read-content.ts';
import { listPages } from './built-pages.ts';
import { openSite } from './open-site.ts';
import { printPage, readWords } from './print-page.ts';

const site = openSite();

const PAPERS = ['Letter', 'A4'] as const;
const forms = readContent(process.cwd()).content.sop?.forms.map(({ data }) => data) ?? [];
const sheets = ['quick-card', ...forms.map(({ id }) => id)];

test.each(PAPERS)('each form and the quick card print on one side of %s', async (format) => {
  expect(sheets.length).toBeGreaterThan(10);
  for (const id of sheets) {
    const { pages, scale } = await printPage(await site.open(`/downtime/${id}/`), format);
    expect(pages, id).toBe(1);
    expect(scale, id).toBeCloseTo(1, 2);
  }
});

test.each(PAPERS)(
  '/downtime/ prints the quick card alone on its first side of %s',
  async (format) => {
    const page = await site.open('/downtime/');
    const card = await page.locator('.quick-card').innerText();
    const { sides, scale } = await printPage(page, format);
    const [first = '', second = ''] = sides;
    expect(scale).toBeCloseTo(1, 2);
    expect(first).toContain('Uncontrolledwhenprinted.');
    expect(first).not.toContain('Whentostart');
    expect(second).toContain('Whentostart');
    for (const [id] of card.matchAll(/D\d\.\d/g)) expect(first).toContain(id);
  },
);

test('write-in rows are at least 8.5 mm high on paper, and tick boxes at least 5 mm', async () => {
  const MM = 96 / 25.4;
  for (const id of sheets) {
    const page = await site.open(`/downtime/${id}/`);
    await page.emulateMedia({ media: 'print' });
    const heights = (selector: string) =>
      page
        .locator(selector)
        .evaluateAll((all) => all.map((one) => one.getBoundingClientRect().height));
    const rows = await heights(
      '.form-table tbody tr, .form-field, .form-line, .write-in:not(td *), .blank',
    );
    expect(rows.length, id).toBeGreaterThan(0);
    for (const height of rows) expect(height, id).toBeGreaterThanOrEqual(8.5 * MM - 0.5);
    const boxes = await heights('.form-box, .tick-box');
    for (const height of boxes) expect(height, id).toBeGreaterThanOrEqual(5 * MM);
  }
});

test('/downtime/ prints the telephone numbers in full and nothing to click', async () => {
  const page = await site.open('/downtime/');
  const { text } = await printPage(page, 'Letter');
  const numbers = await page.locator('main a.contact[href]').allInnerTexts();
  expect(numbers.length).toBeGreaterThan(1);
  for (const number of numbers) {
    expect(number).toMatch(/\d{3}-\d{3}-\d{4}$/);
    expect(text).toContain(number);
  }
  expect(text.startsWith('DDowntime')).toBe(true);
  expect(text).not.toMatch(/Search|Contents|Onthispage|Selecttheme|Dark|Menu|Printthispage/);
});

test('a table that goes on over several sides has its heads on each', async () => {
  const page = await site.open('/fix/codes/entra/');
  const heads = await page.locator('main thead').first().innerText();
  const { sides } = await printPage(page, 'Letter');
  const withRows = sides.filter((side) => /AADSTS\d+/.test(side));
  expect(withRows.length).toBeGreaterThan(2);
  for (const side of withRows) expect(side).toContain(heads.replace(/\s/g, ''));
});

describe.each(listPages())('%s', (path) => {
  test('prints every word in black, at full size and uncut, and leaves out the controls around it', async () => {
    const page = await site.open(path, { colorScheme: 'dark' });
    await page.emulateMedia({ media: 'print' });
    // A side of the binder has the practice's paper, Letter here; on another the browser would shrink it.
    const papers = path === '/binder/' ? (['Letter'] as const) : PAPERS;
    const printed = [];
    for (const paper of papers) printed.push(await printPage(page, paper));
    const lines = await readWords(page);
    expect(lines.length).toBeGreaterThan(5);
    for (const { text, scale, sides } of printed) {
      expect(sides).not.toContain('');
      expect(lines.filter((line) => !text.includes(line))).toEqual([]);
      expect(scale).toBeCloseTo(1, 2);
    }
    expect(await listShownControls(page)).toEqual([]);
    expect(await listCut(page)).toEqual([]);
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

/** What paper would cut off, or keep closed: there is no scrolling and no opening on it. */
function listCut(page: Page): Promise<string[]> {
  return page.locator('main :visible').evaluateAll((all) =>
    all
      .filter((one) => {
        const { overflowX, overflowY } = getComputedStyle(one);
        const tooWide = overflowX !== 'visible' && one.scrollWidth > one.clientWidth + 1;
        const tooHigh = overflowY !== 'visible' && one.scrollHeight > one.clientHeight + 1;
        return tooWide || tooHigh || (one instanceof HTMLDetailsElement && !one.open);
      })
      .map((one) => one.outerHTML.slice(0, 120)),
  );
}
