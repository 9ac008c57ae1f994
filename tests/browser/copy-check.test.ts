import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { TAB_PAGES } from '../../src/domain/content/labels.ts';
import { toFragment } from '../../src/domain/sop/copy-address.ts';
import { readContent } from '../../src/integrations/content-check/read-content.ts';
import { openSite } from './open-site.ts';

const site = openSite();
const document = readContent(process.cwd()).content.sop?.document.data;
if (document === undefined) throw new Error('There is no procedure to test.');
const held = { document: document.document_id, version: document.version };

/** The answer below the title, once it says what it should. */
async function expectAnswer(page: Page, says: string | RegExp) {
  const answer = page.locator('.copy-answer').first();
  await expect.poll(() => answer.innerText()).toMatch(says);
}

test('the printed address of each tab says on its page that the copy matches', async () => {
  const page = await site.newPage();
  for (const { href } of Object.values(TAB_PAGES)) {
    await page.goto(site.address(href) + toFragment(held));
    await expectAnswer(page, /^Your copy matches\./);
    const { y = -1 } = (await page.locator('.copy-answer').first().boundingBox()) ?? {};
    expect(y).toBeGreaterThan(0);
  }
});

test('an address that is followed on the open page is answered, and an anchor leaves the answer', async () => {
  const page = await site.open('/downtime/');
  const answer = page.locator('.copy-answer').first();
  expect(await answer.isVisible()).toBe(false);
  const follow = (hash: string) => page.evaluate((to) => location.assign(to), hash);
  await follow(toFragment({ ...held, version: '999.0' }));
  await expectAnswer(page, 'is newer than this page');
  await follow('#d1');
  await expectAnswer(page, 'is newer than this page');
  await follow(`#${held.document}/<img src=x onerror="document.title='owned'">`);
  await expectAnswer(page, 'That is no document and version.');
  expect(await answer.locator('*').count()).toBe(0);
  expect(await page.title()).not.toBe('owned');
});

test('without a network the answer says what was compared', async () => {
  const page = await site.newPage();
  await page.route('**/downtime/', async (route) => {
    const response = await route.fetch();
    const headers = { ...response.headers(), 'last-modified': 'Fri, 20 Nov 2026 12:00:00 GMT' };
    await route.fulfill({ response, headers });
  });
  await page.goto(site.address('/downtime/'));
  await page.context().setOffline(true);
  await page.evaluate((to) => location.assign(to), toFragment(held));
  await expectAnswer(page, 'saved here and published on 2026-11-20; not checked online');
});

test('document and version can be typed from paper by keyboard, and are neither kept nor sent', async () => {
  const page = await site.open('/downtime/');
  const requests: string[] = [];
  page.on('request', (request) => requests.push(request.url() + request.postData()));
  await page.getByLabel('Document', { exact: true }).fill(held.document.toLowerCase());
  await page.keyboard.press('Tab');
  await page.keyboard.type(`version ${held.version}`);
  await page.keyboard.press('Enter');
  const answer = page.locator('form + .copy-answer');
  expect(await answer.innerText()).toContain('Your copy matches.');
  await page.getByLabel('Version', { exact: true }).fill('<b>1</b>');
  await page.getByRole('button', { name: 'Compare' }).click();
  expect(await answer.innerText()).toContain('That is no document and version.');
  expect(requests.filter((request) => /sop-dt|version/i.test(request))).toEqual([]);
  expect(page.url()).toBe(site.address('/downtime/'));
  const stored = await page.evaluate(() => JSON.stringify([sessionStorage, localStorage]));
  expect(stored).not.toContain(held.document.toLowerCase());
});
