import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { openSite, SCREENS } from '../open-site.ts';
import { settled } from './finder.ts';

const site = openSite();
const LOCKED = `Sign in
Sorry, but we’re having trouble signing you in.
AADSTS50053: The account is locked, you've tried to sign in too many times.
${'If you contact your administrator, send this info to them. '.repeat(15)}`;
const KINDS = [
  ['a phone', { viewport: SCREENS.phone, isMobile: true, hasTouch: true }],
  ['a desktop', { viewport: SCREENS.desktop }],
] as const;

describe.each(KINDS)('on %s', (_, options) => {
  test.each(['/', '/fix/'])(
    'a page pasted on %s brings its answer onto the screen',
    async (path) => {
      const page = await site.open(path, options);
      await paste(page, LOCKED);
      await page.locator('[data-whole] [data-advice]').first().waitFor();
      await isOnScreen(page, '[data-whole] [data-go]');
      await isOnScreen(page, '[data-whole] .first');
    },
  );

  test('Enter shows the first answer with what to do first, clear of the bar at the top', async () => {
    const page = await site.open('/', options);
    await page.locator('[data-fix-query]').pressSequentially('locked out');
    await settled(page);
    await page.evaluate(() => window.scrollTo(0, document.body.scrollHeight));
    await page.keyboard.press('Enter');
    await isOnScreen(page, '[data-whole] [data-go]');
    await isOnScreen(page, '[data-whole] .first');
  });

  test('what is typed key by key leaves the page where it is', async () => {
    const page = await site.open('/', options);
    await page.locator('[data-fix-query]').focus();
    const before = await page.evaluate(() => window.scrollY);
    await page.keyboard.type('my account is locked and i cant get back in since this morning');
    await settled(page);
    expect(await page.evaluate(() => window.scrollY)).toBe(before);
  });

  test('the way to stop is on the screen where a pasted text tells of somebody else', async () => {
    const page = await site.open('/', options);
    await paste(page, `I got a code I did not ask for. ${'Please send help soon. '.repeat(20)}`);
    await settled(page);
    await isOnScreen(page, '[data-alarm]');
  });
});

test('an answer that is on the screen anyway is not moved by a paste', async () => {
  const page = await site.open('/', { viewport: { width: 1366, height: 1600 } });
  await paste(page, LOCKED);
  await settled(page);
  expect(await page.evaluate(() => window.scrollY)).toBe(0);
});

test('a pasted page leaves the field lower on a phone than on a desktop', async () => {
  const heights = [];
  for (const [, options] of KINDS) {
    const page = await site.open('/', options);
    await paste(page, LOCKED);
    await settled(page);
    heights.push((await page.locator('[data-fix-query]').boundingBox())?.height ?? Number.NaN);
  }
  expect(heights[0]).toBeLessThan(heights[1] ?? 0);
});

/** Pastes by the keyboard, as a reader does; `fill` would not be known as a paste. */
async function paste(page: Page, text: string): Promise<void> {
  await page.evaluate((copied) => {
    const source = document.createElement('textarea');
    source.id = 'copied';
    source.value = copied;
    document.body.append(source);
    source.select();
  }, text);
  await page.keyboard.press('Control+C');
  await page.locator('#copied').evaluate((source) => source.remove());
  await page.locator('[data-fix-query]').focus();
  await page.keyboard.press('Control+V');
}

/** Waits until an element is whole between the bar at the top and the lower edge of the screen. */
async function isOnScreen(page: Page, selector: string): Promise<void> {
  await page.waitForFunction((sought) => {
    const seen = [...document.querySelectorAll(sought)].find((one) => one.checkVisibility());
    const bar = document.querySelector('.page > .header')?.getBoundingClientRect().bottom ?? 0;
    const { top, bottom } = seen?.getBoundingClientRect() ?? { top: -1, bottom: -1 };
    return top >= bar && bottom <= window.innerHeight;
  }, selector);
}
