import { describe, expect, test } from 'vitest';
import { openSite } from '../open-site.ts';
import { listRefs } from './finder.ts';

const site = openSite();
const options = { javaScriptEnabled: false };

describe('without scripts', () => {
  test('the home page has the nine issues to choose from, and no field that would do nothing', async () => {
    const page = await site.open('/', options);
    expect((await listRefs(page)).length).toBe(9);
    expect(await page.locator('[data-fix-query]').isVisible()).toBe(false);
    await page.locator('[data-ref="issue:account-locked"] a').first().click();
    expect(page.url()).toBe(site.address('/fix/account-locked/'));
  });

  test('the table is complete, and the codes can be read', async () => {
    const page = await site.open('/fix/', options);
    expect(await page.locator('.issue-table tbody tr').filter({ visible: true }).count()).toBe(9);
    expect(await page.locator('[data-fix-results]').isVisible()).toBe(false);
    await page.locator('main').getByRole('link', { name: 'Codes and messages' }).first().click();
    expect(page.url()).toBe(site.address('/fix/codes/'));
  });
});

describe('where the lookup cannot be loaded', () => {
  test('that is said, and the list stays', async () => {
    const page = await site.newPage();
    await page.route('**/lookup/index.*', (route) => route.abort());
    await page.goto(site.address('/'));
    await page.locator('[data-fix-query]').fill('locked out');
    const trouble = page.locator('[data-trouble]');
    await trouble.waitFor();
    expect(await trouble.innerText()).toContain('Choose from the list');
    expect((await listRefs(page)).length).toBe(9);
  });

  test('the next key tries again', async () => {
    const page = await site.newPage();
    await page.route('**/lookup/index.*', (route) => route.abort());
    await page.goto(site.address('/'));
    await page.locator('[data-trouble]').waitFor();
    await page.unroute('**/lookup/index.*');
    await page.locator('[data-fix-query]').fill('locked out');
    await page.locator('[data-state="ranked"]').waitFor();
    expect(await page.locator('[data-trouble]').isVisible()).toBe(false);
  });
});
