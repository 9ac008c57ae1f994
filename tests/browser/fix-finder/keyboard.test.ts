import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { openSite } from '../open-site.ts';
import { listRefs, seek } from './finder.ts';

const site = openSite();

describe('with the keyboard alone', () => {
  test('arrows walk through the results and back to the field', async () => {
    const page = await site.open('/');
    const { refs } = await seek(page, 'locked out of my account');
    await page.keyboard.press('ArrowDown');
    expect(await refOfFocus(page)).toBe(refs[0]);
    await page.keyboard.press('ArrowDown');
    expect(await refOfFocus(page)).toBe(refs[1]);
    await page.keyboard.press('ArrowUp');
    await page.keyboard.press('ArrowUp');
    expect(await isInField(page)).toBe(true);
  });

  test('Enter goes from the field to the first result, and from there to its page', async () => {
    const page = await site.open('/');
    await page.keyboard.type('locked out of my account');
    await page.locator('[data-state="ranked"]').waitFor();
    await page.keyboard.press('Enter');
    expect(await refOfFocus(page)).toBe('issue:account-locked');
    await page.keyboard.press('Enter');
    await page.waitForURL(site.address('/fix/account-locked/'));
  });

  test.each([
    ['a question between two answers', 'AADSTS50053', '[data-doubt]'],
    ['no match', 'the printer is out of toner', '[data-fix-none]'],
  ])('Enter goes to %s, and a second Enter goes no further', async (_, text, part) => {
    const page = await site.open('/');
    await seek(page, text);
    await page.locator('[data-fix-query]').press('Enter');
    expect(await page.evaluate((one) => document.activeElement?.matches(one), part)).toBe(true);
    await page.keyboard.press('Enter');
    expect(new URL(page.url()).pathname).toBe('/');
    await page.keyboard.press('ArrowDown');
    expect(await refOfFocus(page)).toBe((await listRefs(page))[0]);
  });

  test.each([
    ['got a code i didnt ask for', '[data-alarm]'],
    ['the printer is out of toner', '[data-fix-none]'],
    ['AADSTS50053', '[data-doubt]'],
    ['form P4', '[data-place]'],
    ['it says AADSTS50053 to me', '[data-recognised]'],
    ['AADSTS999999', '[data-read-as]'],
  ])('after "%s" and Escape, what stood above the answers is gone', async (text, part) => {
    const page = await site.open('/');
    await seek(page, text);
    const above = page.locator(`${part}:visible`);
    expect(await above.count()).toBe(1);
    await page.locator('[data-fix-query]').press('Escape');
    expect(await above.count()).toBe(0);
    await page.keyboard.press('ArrowDown');
    expect(await refOfFocus(page)).toBe((await listRefs(page))[0]);
  });

  test('Escape clears from the field and from the list, and is back in the field', async () => {
    const page = await site.open('/');
    const before = await listRefs(page);
    for (const keys of [[], ['ArrowDown', 'ArrowDown']]) {
      await seek(page, 'code never came');
      for (const key of keys) await page.keyboard.press(key);
      await page.keyboard.press('Escape');
      expect(await page.locator('[data-fix-query]').inputValue()).toBe('');
      expect(await listRefs(page)).toEqual(before);
      expect(await isInField(page)).toBe(true);
    }
  });

  test('in a text of several lines the arrow moves down through the text first', async () => {
    const page = await site.open('/');
    await seek(page, 'locked\nout\nagain');
    await page.keyboard.press('ArrowUp');
    await page.keyboard.press('ArrowDown');
    expect(await isInField(page)).toBe(true);
  });

  test('the taps are reached with Tab and pressed with Space', async () => {
    const page = await site.open('/');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Space');
    const tap = page.getByRole('button', { name: 'Just me' });
    expect(await tap.getAttribute('aria-pressed')).toBe('true');
  });
});

function refOfFocus(page: Page): Promise<string | undefined> {
  return page.evaluate(
    () => document.activeElement?.closest<HTMLElement>('[data-ref]')?.dataset.ref,
  );
}

function isInField(page: Page): Promise<boolean> {
  return page.evaluate(() => document.activeElement?.matches('[data-fix-query]') ?? false);
}
