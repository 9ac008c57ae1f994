import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { openSite } from '../open-site.ts';
import { seek, settled } from './finder.ts';

const site = openSite();

describe('a screen reader', () => {
  test('is told the count and the top match once, after typing has paused', async () => {
    const page = await site.open('/');
    const heard = await listen(page);
    await page
      .locator('[data-fix-query]')
      .pressSequentially('locked out of my account', { delay: 20 });
    const { refs } = await settled(page);
    expect(await heard()).toEqual([`${refs.length} results. First: A2 Account locked.`]);
  });

  test('is told again where the same answer follows another text', async () => {
    const page = await site.open('/');
    const heard = await listen(page);
    await seek(page, 'locked out of my account');
    await seek(page, 'locked out of my account again');
    expect((await heard()).length).toBe(2);
  });

  test('is told the name of the place that a number on paper leads to', async () => {
    const page = await site.open('/');
    const { announced } = await seek(page, 'form P4');
    expect(announced).toMatch(/First: P4 \S.*\.$/);
  });

  test('is told to stop first before what was found', async () => {
    const page = await site.open('/');
    const { announced } = await seek(page, 'somebody hacked my account and changed the password');
    expect(announced).toMatch(/^Stop first\b.* \d results\./);
  });

  test('is told that nothing matches, and that there are ways on', async () => {
    const page = await site.open('/');
    const { announced, noMatch } = await seek(page, 'the printer is out of toner');
    expect(noMatch).toBe(true);
    expect(announced).toMatch(/^That does not look like a sign-in problem.* .* choose below/);
  });

  test('hears politely, from a region that is there and silent before it speaks', async () => {
    const page = await site.open('/');
    const region = page.locator('[data-announced][role="status"]');
    expect(await region.textContent()).toBe('');
    expect(await region.evaluate((element) => getComputedStyle(element).display)).not.toBe('none');
  });
});

/** Keeps every text that the polite region takes on from now. */
async function listen(page: Page): Promise<() => Promise<string[]>> {
  await page.evaluate(() => {
    const region = document.querySelector('[data-announced]');
    if (region === null) throw new Error('There is no region that announces.');
    const heard: string[] = [];
    Object.assign(window, { heard });
    new MutationObserver(() => {
      if (region.textContent) heard.push(region.textContent);
    }).observe(region, { childList: true, characterData: true, subtree: true });
  });
  return () => page.evaluate(() => (window as unknown as { heard: string[] }).heard);
}
