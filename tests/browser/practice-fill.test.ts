import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { findMisfits } from '../../src/domain/binder/find-misfits.ts';
import { measureSides } from '../../src/integrations/binder/measure-sides.ts';
import { openSite } from './open-site.ts';
import { printPage } from './print-page.ts';

const site = openSite();
const NAME = 'people.charge_persons.0.name';
const PHONE = 'people.charge_persons.0.phone';

const input = (page: Page, key: string) => page.locator(`practice-fill input[name="${key}"]`);
const shown = (page: Page, key: string) => page.locator(`[data-practice="${key}"]`).first();

async function openForm(path: string, page?: Page): Promise<Page> {
  const opened = page ?? (await site.open(path));
  if (page !== undefined) await page.goto(site.address(path));
  await opened.locator('practice-fill summary').click();
  return opened;
}

test('a name and a number that are typed stand on the page, in its print and on its forms', async () => {
  const page = await openForm('/downtime/');
  expect(await shown(page, NAME).innerText()).toBe('not filled in yet');
  await page.getByRole('group', { name: 'Charge person 1' }).getByLabel('Name').fill('Casey Typed');
  await input(page, PHONE).fill('555-555-0188');
  expect(await shown(page, PHONE).getAttribute('href')).toBe('tel:+15555550188');
  const { text } = await printPage(page, 'Letter');
  expect(text).toContain('CaseyTyped555-555-0188');
  expect(text).not.toContain('Fillinnames');

  for (const path of ['/downtime/quick-card/', '/downtime/contact-sheet/']) {
    await page.goto(site.address(path));
    await expect.poll(() => shown(page, NAME).innerText()).toBe('Casey Typed');
  }
  await page.locator('practice-fill summary').click();
  await input(page, NAME).fill('');
  expect(await shown(page, NAME).innerText()).toBe('not filled in yet');
  expect(await shown(page, NAME).getAttribute('class')).toContain('write-in');
});

test('what is typed is sent nowhere, and stays in the tab until the reader chooses to keep it', async () => {
  const page = await site.newPage();
  const requests: string[] = [];
  page.on('request', (request) => requests.push(request.url() + request.postData()));
  await openForm('/downtime/quick-card/', page);
  await input(page, NAME).fill('Casey Typed');
  await page.keyboard.press('Enter');
  const stored = () =>
    page.evaluate(() => [sessionStorage, localStorage].map((one) => JSON.stringify(one)));
  expect(await stored()).toEqual([
    expect.stringContaining('Casey Typed'),
    expect.not.stringContaining('Casey'),
  ]);
  await page.getByLabel('Keep it on this computer').check();
  expect(await stored()).toEqual([
    expect.not.stringContaining('Casey'),
    expect.stringContaining('Casey Typed'),
  ]);

  const later = await page.context().newPage();
  await later.goto(site.address('/downtime/quick-card/'));
  await expect.poll(() => shown(later, NAME).innerText()).toBe('Casey Typed');
  await later.clock.setFixedTime(Date.now() + 25 * 3_600_000);
  await later.reload();
  await expect.poll(() => shown(later, NAME).innerText()).toBe('not filled in yet');
  expect(await stored()).toEqual([
    expect.not.stringContaining('Casey'),
    expect.not.stringContaining('Casey'),
  ]);
  expect(requests.filter((request) => request.includes('Casey'))).toEqual([]);
});

test('one button clears all, and says what it does not reach', async () => {
  const page = await openForm('/downtime/quick-card/');
  await input(page, NAME).fill('Casey Typed');
  await page.getByRole('button', { name: 'Clear what was typed' }).click();
  expect(await shown(page, NAME).innerText()).toBe('not filled in yet');
  expect(await input(page, NAME).inputValue()).toBe('');
  expect(await page.locator('practice-fill').innerText()).toContain(
    'does not reach prints and downloads',
  );
  const stored = await page.evaluate(() => JSON.stringify([sessionStorage, localStorage]));
  expect(stored).not.toContain('Casey');
});

test('a value too long or of a patient is refused in words, and the page stays as it was', async () => {
  const page = await openForm('/downtime/quick-card/');
  const fault = page.locator('practice-fill .fill-fault').first();
  await input(page, NAME).fill('x'.repeat(41));
  expect(await fault.innerText()).toContain('This has 41 characters, and paper has room for 40.');
  expect(await shown(page, NAME).innerText()).toBe('not filled in yet');
  await input(page, NAME).fill('born 04/05/1961');
  expect(await fault.innerText()).toContain('Nothing about a patient belongs here.');
  expect(await input(page, NAME).getAttribute('aria-invalid')).toBe('true');
  const hostile = '<img src=x onerror=alert(1)>';
  await input(page, NAME).fill(hostile);
  expect(await fault.innerText()).toBe('');
  expect(await shown(page, NAME).innerText()).toBe(hostile);
});

describe('the fields', () => {
  test('are those that the page shows, and a page that shows none has no form', async () => {
    const page = await openForm('/downtime/quick-card/');
    const offered = await page
      .locator('practice-fill input[data-limit]')
      .evaluateAll((all) => all.map((one) => one.getAttribute('name') ?? ''));
    const onPage = await page
      .locator('[data-practice]')
      .evaluateAll((all) => [
        ...new Set(all.map((one) => one.getAttribute('data-practice') ?? '')),
      ]);
    expect(offered.sort()).toEqual(onPage.sort());
    expect(offered.length).toBeGreaterThan(10);
    await page.goto(site.address('/downtime/outage-log/'));
    expect(await page.locator('practice-fill').isVisible()).toBe(false);
  });

  test('filled to their limit are refused where a side of the binder is full, and nothing is cut', async () => {
    const page = await openForm('/binder/');
    for (const field of await page.locator('practice-fill input[data-limit]').all()) {
      const limit = Number(await field.getAttribute('data-limit'));
      await field.fill('Wide Ware'.repeat(10).slice(0, limit).trim());
      await field.blur();
    }
    const refused = await page.locator('practice-fill .fill-fault:not(:empty)').allInnerTexts();
    expect(refused.length).toBeGreaterThan(0);
    for (const text of refused)
      expect(text).toMatch(/^With this, paper has no room. Page \d+: .+ mm too (high|wide)/);
    for (const paper of ['letter', 'a4'] as const) {
      expect(findMisfits(await measureSides(page, paper), paper)).toEqual([]);
    }
    const kept = await page.evaluate(() => JSON.stringify(sessionStorage));
    expect(kept).toContain('Wide Ware');
  });
});
