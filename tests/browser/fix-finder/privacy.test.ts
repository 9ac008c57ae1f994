import { describe, expect, test } from 'vitest';
import { openSite } from '../open-site.ts';
import { seek } from './finder.ts';

const site = openSite();

describe('what is typed', () => {
  test('causes no request but for the same two files whatever is recognized, and none after that', async () => {
    const page = await site.newPage();
    // The index comes when the page's script has run, which a quiet network says nothing about.
    const index = page.waitForResponse(/\/lookup\/index\.\w+\.json$/);
    await page.goto(site.address('/'));
    await (await index).finished();
    await page.waitForLoadState('networkidle');
    const asked: string[] = [];
    page.on('request', (request) => {
      // The browser fetches the page's icon when it finds the time.
      if (request.url() !== site.address('/favicon.svg')) asked.push(request.url());
    });
    await page.locator('[data-fix-query]').pressSequentially('locked out after too many tries');
    await seek(page, 'the printer is out of toner');
    expect(asked).toEqual([]);
    await seek(page, 'AADSTS50053');
    await page.locator('[data-advice]').first().waitFor();
    await seek(page, 'ERR_CONNECTION_TIMED_OUT');
    await page.waitForLoadState('networkidle');
    expect(asked.sort()).toEqual([
      expect.stringMatching(/\/explain\.[\w-]+\.js$/),
      expect.stringMatching(/\/lookup\/texts\.\w+\.json$/),
    ]);
  });

  test('is neither stored nor put into the address', async () => {
    const page = await site.open('/');
    const address = page.url();
    await seek(page, 'zanzibar locked out of my account');
    await page.locator('[data-ref="issue:account-locked"] [data-go]').click();
    await page.waitForURL(site.address('/fix/account-locked/'));
    const kept = await page.evaluate(() => [
      JSON.stringify({ ...localStorage }),
      JSON.stringify({ ...sessionStorage }),
      document.cookie,
      location.href,
      JSON.stringify(history.state),
      document.referrer,
    ]);
    expect(kept.filter((text) => text?.includes('zanzibar'))).toEqual([]);
    expect(await page.evaluate(async () => (await indexedDB.databases()).length)).toBe(0);
    expect(kept[5]).toBe(address);
  });

  test('is not offered by the browser again, nor sent to a spelling service', async () => {
    const page = await site.open('/');
    const field = page.locator('[data-fix-query]');
    expect(await field.getAttribute('autocomplete')).toBe('off');
    expect(await field.getAttribute('spellcheck')).toBe('false');
    expect(await field.getAttribute('name')).toBe(null);
  });
});

describe('personal data', () => {
  test.each([
    ['my ssn is 123-45-6789 and I am locked out', 'a Social Security number'],
    ['locked out, dob 03/14/1962', 'a birth date'],
    ['member id U12345678 01 cannot sign in', 'a member or patient number'],
    ['jane.doe@example.com is locked', 'an e-mail address'],
    ['call me at (555) 555-0123, no code comes', 'a telephone number'],
    ['my password is Winter1999! and it is refused', 'a password'],
  ])('in "%s" brings a quiet word', async (text, kind) => {
    const page = await site.open('/');
    const { announced } = await seek(page, text);
    const notice = page.locator('[data-personal]');
    const told = `This looks like ${kind}. It stays on this page; leave it out of what you send on.`;
    expect(await notice.innerText()).toBe(told);
    expect(announced).toContain(told);
    await seek(page, 'locked out');
    expect(await notice.isVisible()).toBe(false);
  });

  test.each([
    'AADSTS50053 Timestamp: 2026-11-24T14:03:12Z',
    'NPI 1234567893 cannot sign in',
    'Reference #18.2f3b1402.1732456992.1a2b3c4d Access Denied',
    'Your support ID is: 1234567890123456789',
    'Ray ID: 8e5d2c1b7f3a9d04',
  ])('is not suspected in "%s"', async (text) => {
    const page = await site.open('/');
    await seek(page, text);
    expect(await page.locator('[data-personal]').isVisible()).toBe(false);
  });
});
