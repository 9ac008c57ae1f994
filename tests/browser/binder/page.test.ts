import { expect, test } from 'vitest';
import { findMisfits } from '../../../src/domain/binder/find-misfits.ts';
import { MOST_CORE_SIDES } from '../../../src/domain/binder/side.ts';
import { measureSides } from '../../../src/integrations/binder/measure-sides.ts';
import { readContent } from '../../../src/integrations/content-check/read-content.ts';
import { openSite } from '../open-site.ts';

const site = openSite();
const MM = 96 / 25.4;

/** The pages of a PDF as Chromium writes it, before it is packed. */
function countPages(pdf: Buffer): number {
  return pdf.toString('latin1').match(/\/Type \/Page\n/g)?.length ?? 0;
}

test('what is chosen is shown and printed, on the paper that is chosen, under the same numbers', async () => {
  const page = await site.open('/binder/');
  const shown = page.locator('.side:visible');
  const all = await shown.count();
  const foot = page.locator('#p1 .side-foot');
  const numbered = await foot.innerText();
  await page.getByLabel('The core: what an outage needs').check();
  expect(await shown.count()).toBeLessThanOrEqual(MOST_CORE_SIDES);
  expect(await page.getByRole('status').innerText()).toContain(`${await shown.count()} sides`);
  expect(await foot.innerText()).toBe(numbered);
  await page.getByLabel('The quick card').check();
  expect(await shown.count()).toBe(1);
  const letter = await page.pdf({ preferCSSPageSize: true });
  expect(countPages(letter)).toBe(1);
  expect(letter.toString('latin1')).toMatch(/MediaBox \[0 0 612 792\]/);
  await page.getByRole('radio', { name: 'A4', exact: true }).check();
  const a4 = await page.pdf({ preferCSSPageSize: true });
  expect(a4.toString('latin1')).toMatch(/MediaBox \[0 0 59\d(\.\d+)? 84\d(\.\d+)?\]/);
  await page.getByLabel('Everything').check();
  expect(await shown.count()).toBe(all);
});

test('without scripts the whole binder prints', async () => {
  const page = await site.open('/binder/', { javaScriptEnabled: false });
  const sides = await page.locator('.side').count();
  expect(countPages(await page.pdf({ preferCSSPageSize: true }))).toBe(sides);
});

test('a side whose text is too long for its sheet is found, by name and by how much', async () => {
  const page = await site.open('/binder/');
  expect(findMisfits(await measureSides(page, 'letter'), 'Letter')).toEqual([]);
  await page
    .locator('#d8 .completion')
    .evaluate((line) => line.append(' Word'.repeat(900), 'x'.repeat(200)));
  const [misfit, ...others] = findMisfits(await measureSides(page, 'letter'), 'Letter');
  expect(misfit).toMatch(/^Page \d+: D8 .*: \d+\.\d mm too high for Letter$/);
  expect(others.every((other) => other.includes('D8'))).toBe(true);
});

test('sizes hold on paper: steps 12 pt, actions of the quick card and titles 14 pt, rows 8.5 mm, boxes 5 mm', async () => {
  const page = await site.open('/binder/');
  await page.emulateMedia({ media: 'print' });
  const typeOf = (selector: string) =>
    page
      .locator(selector)
      .evaluateAll((all) => all.map((one) => Number.parseFloat(getComputedStyle(one).fontSize)));
  const heightsOf = (selector: string) =>
    page
      .locator(selector)
      .evaluateAll((all) => all.map((one) => one.getBoundingClientRect().height));
  const atLeast = (sizes: number[], least: number, what: string) => {
    expect(sizes.length, what).toBeGreaterThan(0);
    expect(Math.min(...sizes), what).toBeGreaterThanOrEqual(least - 0.01);
  };
  const PT = 96 / 72;
  const steps = '.side :is(.do, .expect, .if-not, .card-phase li, .script blockquote p, .ways p)';
  atLeast(await typeOf(steps), 12 * PT, steps);
  atLeast(await typeOf('.card-actions li'), 14 * PT, 'quick card');
  atLeast(await typeOf('.side :is(.side-title, h3, h4)'), 14 * PT, 'headings');
  const rows = '.side :is(.form-table tbody tr, .form-field, .form-line, .write-in, .blank)';
  const inCells = '.form-table .write-in';
  const heights = await heightsOf(`${rows}:not(${inCells})`);
  atLeast(heights, 8.5 * MM - 0.5, rows);
  atLeast(await heightsOf('.side :is(.form-box, .tick-box, .part)'), 5 * MM, 'boxes');
});

test('no side ends with a heading', async () => {
  const page = await site.open('/binder/');
  await page.emulateMedia({ media: 'print' });
  const last = await page.locator('.side-body').evaluateAll((all) =>
    all.map((body) => {
      const shown = [...body.querySelectorAll('*')].filter((one) => one.checkVisibility());
      return shown.at(-1)?.closest('h2, h3, h4')?.textContent ?? '';
    }),
  );
  expect(last.filter((heading) => heading !== '')).toEqual([]);
});

test('the index has a line for every symptom and every code, each with the page of its issue', async () => {
  const { issues, signatures } = readContent(process.cwd()).content;
  const page = await site.open('/binder/');
  const lines = await page.locator('.index-columns li').allInnerTexts();
  const symptoms = issues.flatMap(({ data }) => data.symptoms);
  expect(lines).toHaveLength(symptoms.length + signatures.length);
  const pages = await page
    .locator('.side.issue')
    .evaluateAll((all) => all.map((side) => [side.id, (side as HTMLElement).dataset.page]));
  const pageOf = new Map(pages as [string, string][]);
  for (const line of lines) {
    const [, issue = '', number] = /(A\d+), (\d+)$/.exec(line.trim()) ?? [];
    expect(number, line).toBe(pageOf.get(issue.toLowerCase()));
  }
});

test('the contents name the page of every side that they list', async () => {
  const page = await site.open('/binder/');
  const lines = await page.locator('.contents-list li').evaluateAll((all) =>
    all.map((line) => {
      const anchor = line.querySelector('a')?.getAttribute('href')?.slice(1) ?? '';
      return [
        line.querySelector('.contents-page')?.textContent,
        document.getElementById(anchor)?.dataset.page,
      ];
    }),
  );
  expect(lines.length).toBeGreaterThan(40);
  for (const [says, is] of lines) expect(says).toBe(is);
  const forms = await page.locator('.master-list tbody tr').evaluateAll((all) =>
    all.map((row) => {
      const number = row.querySelector('th')?.textContent?.trim().split(/\s/)[0] ?? '';
      const side = document.getElementById(number.toLowerCase());
      return [row.querySelector('td:last-child')?.textContent?.trim(), side?.dataset.page];
    }),
  );
  expect(forms).toHaveLength(11);
  for (const [says, is] of forms) expect(says).toBe(is);
});

test('the triage chart sends every issue to the page that its side has, and its first lines to theirs', async () => {
  const page = await site.open('/binder/');
  const rows = await page.locator('#triage .triage-rows > li').evaluateAll((all) =>
    all.map((row) => {
      const [, issue = '', says] = /(A\d+), page (\d+)/.exec(row.textContent ?? '') ?? [];
      return { issue, says, is: document.getElementById(issue.toLowerCase())?.dataset.page };
    }),
  );
  expect(rows).toHaveLength(9);
  for (const { issue, says, is } of rows) expect(says, issue).toBe(is);
  const links = await page
    .locator('#triage a')
    .evaluateAll((all) =>
      all.map((link) => [
        link.textContent?.trim(),
        document.querySelector(link.getAttribute('href') ?? '')?.closest('.side')?.id,
      ]),
    );
  expect(links.length).toBeGreaterThan(rows.length);
  for (const [id, side] of links) expect(side, id).toBeDefined();
});

test('tab C is chosen alone: the chart, the checklist and the record', async () => {
  const page = await site.open('/binder/');
  await page.getByLabel('Tab C: Checklist').check();
  const shown = page.locator('.side:visible');
  expect(await shown.evaluateAll((all) => all.map(({ id }) => id))).toEqual([
    'triage',
    'checklist',
    'record',
  ]);
});
