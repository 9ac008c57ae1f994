import { describe, expect, test } from 'vitest';
import { openSite } from '../open-site.ts';
import { answer, fail, openChecklist, press, saveFrom, tick } from './list.ts';

const site = openSite();

describe('the support packet', () => {
  test('offers what is known, counts what support will still ask for, and reads as a call', async () => {
    const page = await openChecklist(site, '#who=several&how=sso&where=vpn');
    const field = (id: string) => page.locator(`#packet-${id}`);
    expect(await field('network').inputValue()).toBe('Through a VPN');
    expect(await field('sso').inputValue()).toBe('Yes');
    expect(await field('users').inputValue()).toBe('Several of us');
    expect(await field('browser').inputValue()).toMatch(/^Chrome \d+ on /);
    const meter = page.locator('[data-meter-words]');
    expect(await meter.textContent()).toMatch(
      /^4 of 13 filled in\. Support will still ask for: Provider ID/,
    );
    await field('browser').fill('Edge 130, on the desk PC');
    await tick(page, 'B3.2');
    expect(await field('steps-tried').inputValue()).toMatch(
      /^08:05 Write down .* \(B3\.2\): done$/,
    );
    await field('users').fill('7');
    expect(await field('first-failure').inputValue()).toBe('');
    await fail(page, 'C1.4');
    expect(await field('first-failure').inputValue()).toBe('');
    await fail(page, 'B0.3');
    expect(await field('first-failure').inputValue()).toBe('2026-11-24 08:05 UTC-06:00');
    await page.locator('[data-questions] > summary').click();
    await answer(page, 'Everyone');
    expect(await field('users').inputValue()).toBe('7');
    const script = page.locator('[data-script] li');
    expect(await script.first().textContent()).toContain('My practice cannot sign in');
    expect(await script.allTextContents()).toContain('We use Edge 130, on the desk PC.');
    expect(await meter.textContent()).toMatch(/^7 of 13 filled in/);
    expect(await script.allTextContents()).toContain('I do not have the NPI here.');
    expect((await script.allTextContents()).join(' ')).not.toMatch(/not provided/i);
  });

  test('warns of a wrong NPI without naming a digit, and lets it stand', async () => {
    const page = await openChecklist(site);
    const told = page.locator('#told-npi');
    await page.locator('#packet-npi').fill('1234567890');
    expect(await told.textContent()).toBe('One digit is wrong: compare all ten with the source.');
    expect(await page.locator('[data-script]').textContent()).toContain('The NPI is 1234567890.');
    await page.locator('#packet-npi').fill('1234567893');
    expect(await told.textContent()).toBe('');
  });

  test.each(['save-text', 'copy', 'print-record'])(
    'with what looks like personal data asks before "%s", and lets the reader go on',
    async (way) => {
      const page = await openChecklist(site);
      await page.locator('#packet-error-text').fill('Locked, dob 03/14/1962');
      expect(await page.locator('#told-error-text').textContent()).toContain('a birth date');
      const warning = page.locator('[data-warning]');
      await press(page, way);
      await warning.waitFor();
      expect(await warning.innerText()).toContain(
        'Exact error text: This looks like a birth date.',
      );
      await page.keyboard.press('Escape');
      expect(await page.locator('[data-exported]').innerText()).toBe('');
      if (way !== 'save-text') return;
      await press(page, way);
      const { text } = await saveFrom(page, () =>
        warning.getByRole('button', { name: 'Go on as it is' }).click(),
      );
      expect(text).toContain('03/14/1962');
    },
  );
});
