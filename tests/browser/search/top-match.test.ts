import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { openSite } from '../open-site.ts';
import { searchDialog, searchFor } from './search-for.ts';

const site = openSite();

describe('above what the full text brings', () => {
  test('stands what the lookup answers, with what to do first', async () => {
    const page = await site.open('/faq/');
    await searchFor(page, 'locked out of my account');
    const [first] = await listTop(page);
    expect(first?.href).toBe('/fix/account-locked/');
    expect(first?.text).toMatch(/^A2 Account locked\s+Stop trying/);
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await page.waitForURL(site.address('/fix/account-locked/'));
  });

  test('stands the same as the field on the home page answers', async () => {
    const page = await site.open('/');
    for (const text of ['code never came', 'library computer', 'AADSTS50055']) {
      await page.locator('[data-fix-query]').fill(text);
      await page.locator('[data-state="ranked"]').waitFor();
      const first = page.locator('[data-fix-results] [data-go]').first();
      const expected = await first.getAttribute('href');
      await searchFor(page, text);
      expect((await listTop(page))[0]?.href, text).toBe(expected);
      await page.getByRole('button', { name: 'Close' }).click();
    }
  });

  test('stands for a code its own first action, as in the field', async () => {
    const page = await site.open('/');
    const text = 'AADSTS50105';
    await page.locator('[data-fix-query]').fill(text);
    const own = await page.locator('[data-advice] .first strong').innerText();
    await searchFor(page, text);
    expect(own.length).toBeGreaterThan(10);
    expect((await listTop(page))[0]?.text).toContain(own);
  });

  test('stands an answer that no page has the words of, and it is not said that nothing was found', async () => {
    const page = await site.open('/faq/');
    const text = 'got new phone authenticator gone';
    expect(await searchFor(page, text)).toEqual([]);
    expect((await listTop(page))[0]?.href).toBe('/fix/mfa-problem/');
    expect(await searchDialog(page).getByRole('status').innerText()).toBe('Nothing else found.');
  });

  test('stands the way to stop alone where somebody else may be at the account', async () => {
    const page = await site.open('/faq/');
    await searchFor(page, 'hacked');
    const top = await listTop(page);
    expect(top.map(({ href }) => href)).toEqual(['/fix/suspected-compromise/']);
  });

  test('stands nothing where nothing is a confident match', async () => {
    const page = await site.open('/faq/');
    await searchFor(page, 'the printer is out of toner');
    expect(await listTop(page)).toEqual([]);
  });

  test('stands nothing of the search before', async () => {
    const page = await site.open('/faq/');
    await searchFor(page, 'locked out of my account');
    await searchFor(page, 'B3');
    expect(await listTop(page)).toEqual([]);
  });

  test('stands nothing where the lookup cannot be loaded, and the full text is searched', async () => {
    const page = await site.newPage();
    await page.route('**/lookup/**', (route) => route.abort());
    await page.goto(site.address('/faq/'));
    expect((await searchFor(page, 'locked out')).length).toBeGreaterThan(0);
    expect(await listTop(page)).toEqual([]);
  });
});

describe('a misspelt search', () => {
  test.each([
    ['pasword', 'password'],
    ['maintainance', 'maintenance'],
    ['autentication', 'authentication'],
    ['acount lokced', 'account locked'],
  ])('"%s" brings what "%s" brings, and says so', async (misspelt, meant) => {
    const page = await site.open('/faq/');
    const found = await searchFor(page, misspelt);
    const status = await searchDialog(page).getByRole('status').textContent();
    expect(status).toContain(`Showing results for “${meant}”, not “${misspelt}”`);
    expect(found).toEqual(await searchFor(page, meant));
    expect(found.length).toBeGreaterThan(0);
  });

  test.each(['passw', 'Okta', 'resetting', 'B3'])('is not suspected in "%s"', async (text) => {
    const page = await site.open('/faq/');
    await searchFor(page, text);
    const status = await searchDialog(page).getByRole('status').textContent();
    expect(status).toMatch(/^\d+ found/);
  });
});

function listTop(page: Page): Promise<{ href: string | null; text: string }[]> {
  return searchDialog(page)
    .locator('.top-match a')
    .evaluateAll((links) =>
      links.map((link) => ({
        href: link.getAttribute('href'),
        text: (link as HTMLElement).innerText,
      })),
    );
}
