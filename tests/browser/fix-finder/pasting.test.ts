import { describe, expect, test } from 'vitest';
import { openSite } from '../open-site.ts';
import { seek } from './finder.ts';

const site = openSite();
const PAGE = `Sign in
Sorry, but we’re having trouble signing you in.
AADSTS50053: The account is locked, you've tried to sign in too many times.
Request Id: 6f9b2f5e-0f7c-4c1b-9d0a-000000000000
Troubleshooting details`;

describe('a pasted message', () => {
  test('has its code recognized in capitals or not, marked, and explained', async () => {
    const page = await site.open('/');
    for (const text of [PAGE, PAGE.toLowerCase(), `see >>AADSTS50053<<.`]) {
      const { refs } = await seek(page, text);
      expect(refs[0], text).toBe('issue:account-locked');
      const marked = await page.locator('[data-marked] mark').allInnerTexts();
      expect(marked.map((mark) => mark.toUpperCase())).toContain('AADSTS50053');
    }
    const answer = page.locator('[data-ref="issue:account-locked"]');
    const meaning = answer.locator('[data-advice]');
    await meaning.waitFor();
    expect(await meaning.innerText()).toMatch(/Microsoft Entra.*Do this first.*Who can do it/s);
    // One first action on the screen, and it is the code's own.
    expect(await answer.locator('.first').filter({ visible: true }).count()).toBe(1);
    expect(await page.locator('[data-meanings] li').count()).toBe(0);
    const [link] = await meaning.getByRole('link').all();
    await link?.click();
    await page.waitForURL(/\/fix\/codes\/entra\/#/);
    expect(await page.locator(':target').isVisible()).toBe(true);
  });

  test('is what its code says, whatever heads its page', async () => {
    const page = await site.open('/');
    const { refs } = await seek(page, PAGE.replace(/AADSTS.*/, 'AADSTS50105: Ask for access.'));
    expect(refs[0]).toBe('issue:missing-access');
    expect(await page.locator('[data-doubt]').isVisible()).toBe(false);
  });

  test('is not explained below what an answer says of it, where heading and code say the same', async () => {
    const page = await site.open('/');
    await seek(
      page,
      'This page isn’t working\nredirected you too many times.\nERR_TOO_MANY_REDIRECTS',
    );
    await page.locator('[data-advice]').first().waitFor();
    expect(await page.locator('[data-marked] mark').count()).toBe(2);
    expect(await page.locator('[data-meanings] li').count()).toBe(0);
  });

  test('names its code without a network, and tells to reload for what it means', async () => {
    const page = await site.open('/');
    await page.context().setOffline(true);
    await seek(page, PAGE);
    await page.locator('[data-untold]').waitFor();
    expect(await page.locator('[data-untold]').innerText()).toMatch(/reload/);
    expect(await page.locator('[data-recognised]').isVisible()).toBe(false);
    expect(await page.locator('[data-ref="issue:account-locked"]').innerText()).toContain(
      'Recognised AADSTS50053',
    );
    await seek(page, 'my password expired');
    expect(await page.locator('[data-untold]').isVisible()).toBe(false);
    await page.context().setOffline(false);
  });

  test('says nothing of an explanation that fails once another text is asked', async () => {
    const page = await site.open('/');
    const held = Promise.withResolvers<void>();
    const asked = page.waitForRequest(/\/lookup\/texts\./);
    await page.route(/\/lookup\/texts\./, async (route) => {
      await held.promise;
      await route.abort();
    });
    await page.locator('[data-fix-query]').fill(PAGE);
    await asked;
    await seek(page, 'my password expired');
    const failed = page.waitForEvent('requestfailed');
    held.resolve();
    await failed;
    expect(await page.locator('[data-untold]').isVisible()).toBe(false);
  });

  test('decides on a sign-in page that was copied whole, and alone is quoted', async () => {
    const page = await site.open('/');
    const { refs } = await seek(
      page,
      'Sign in\nUser name\nPassword\nYour account is locked.\nSign in\nForgot password?\nHelp',
    );
    expect(refs[0]).toBe('issue:account-locked');
    expect(await page.locator(`[data-ref="${refs[0]}"]`).innerText()).toContain(
      '“account is locked”',
    );
  });

  test('may hold several codes: all are marked, and what they point to is shown', async () => {
    const page = await site.open('/');
    const { refs } = await seek(page, 'first ERR_CONNECTION_TIMED_OUT and then AADSTS50055');
    expect(refs).toEqual(
      expect.arrayContaining(['issue:network-issues', 'issue:password-expired']),
    );
    expect(await page.locator('[data-marked] mark').allInnerTexts()).toEqual([
      'ERR_CONNECTION_TIMED_OUT',
      'AADSTS50055',
    ]);
    const explained = page.locator('[data-meanings] li, [data-advice]').filter({ visible: true });
    expect(await explained.count()).toBe(2);
  });

  test('of 20,000 characters is read to its end', async () => {
    const page = await site.open('/');
    const filler = 'Skip to main content. Cookie notice. Contact us. '.repeat(500).slice(0, 19_980);
    const { refs } = await seek(page, `${filler} AADSTS50053`);
    expect(refs[0]).toBe('issue:account-locked');
    expect(await page.locator('[data-cut]').isVisible()).toBe(false);
    expect((await page.locator('[data-marked]').innerText()).length).toBeLessThan(300);
  });

  test('of more is cut, with a word about it', async () => {
    const page = await site.open('/');
    await seek(page, `AADSTS50053 ${'x '.repeat(20_000)}`);
    expect((await page.locator('[data-fix-query]').inputValue()).length).toBe(20_000);
    expect(await page.locator('[data-cut]').innerText()).toContain('20,000');
    await seek(page, 'AADSTS50053');
    expect(await page.locator('[data-cut]').isVisible()).toBe(false);
  });

  test('that is hostile HTML is shown as text and runs nothing', async () => {
    const page = await site.open('/');
    const hostile = `AADSTS50053 <img src=x onerror="window.ran = true"><script>window.ran = true</script> "><svg onload='window.ran = true'> \${window.ran = true} javascript:window.ran=true`;
    await seek(page, hostile);
    expect(await page.locator('fix-finder').locator('img, script[src="x"], svg').count()).toBe(0);
    expect(await page.locator('[data-marked]').innerText()).toContain('<img src=x');
    expect(await page.evaluate(() => 'ran' in window)).toBe(false);
  });

  test('grows the field, but not so far that the answer leaves the screen', async () => {
    const page = await site.open('/');
    const height = async () =>
      (await page.locator('[data-fix-query]').boundingBox())?.height ?? Number.NaN;
    const small = await height();
    await seek(page, PAGE.repeat(20));
    expect(await height()).toBeGreaterThan(small * 1.5);
    expect(await height()).toBeLessThan(200);
  });
});
