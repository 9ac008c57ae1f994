import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { listPages } from './built-pages.ts';
import { openSite, SCREENS } from './open-site.ts';
import { searchFor } from './search/search-for.ts';

const site = openSite();

test.each(listPages())(
  '%s loads without a complaint, asks no other site, and hides no word at any size',
  async (path) => {
    const page = await site.newPage();
    const complaints = recordComplaints(page);
    await page.goto(site.address(path));
    for (const viewport of Object.values(SCREENS)) {
      await page.setViewportSize(viewport);
      const label = `${viewport.width} px`;
      const width = await page.evaluate(() => document.documentElement.scrollWidth);
      expect(width, label).toBe(viewport.width);
      expect(await page.evaluate(findHiddenWords), label).toEqual([]);
    }
    await page.waitForLoadState('networkidle');
    expect(complaints).toEqual([]);
  },
);

test('the search loads without a complaint and asks no other site', async () => {
  const page = await site.newPage();
  const complaints = recordComplaints(page);
  await page.goto(site.address('/'));
  await searchFor(page, 'account locked');
  await searchFor(page, 'qwxyzzy');
  await page.waitForLoadState('networkidle');
  expect(complaints).toEqual([]);
});

test('an unknown address shows the page that helps', async () => {
  const page = await site.newPage();
  const response = await page.goto(site.address('/fix/no-such-thing/'));
  expect(response?.status()).toBe(404);
  expect(await page.getByRole('heading', { level: 1 }).textContent()).toBe('Page not found');
  expect(await page.locator('main .issue-links a').count()).toBe(9);
});

test('at a zoom of 400 % the bars make room for the text', async () => {
  const page = await site.open('/workflow/#b3', { viewport: SCREENS.zoomed });
  const bars = page.locator('header.header, mobile-starlight-toc nav, .sl-menu-button');
  await expect.poll(() => page.evaluate(() => window.scrollY)).toBeGreaterThan(500);
  for (const bar of await bars.all()) expect((await bar.boundingBox())?.y).toBeLessThan(-50);
});

/** What a page complains about from now on, in its console or by a failed or foreign request. */
function recordComplaints(page: Page): string[] {
  const complaints: string[] = [];
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) complaints.push(message.text());
  });
  page.on('pageerror', (error) => complaints.push(error.message));
  page.on('requestfailed', (request) => complaints.push(`failed: ${request.url()}`));
  page.on('response', (response) => {
    if (response.status() >= 400) complaints.push(`${response.status()}: ${response.url()}`);
  });
  page.on('request', (request) => {
    const { protocol, origin } = new URL(request.url());
    if (protocol !== 'data:' && origin !== new URL(site.address('/')).origin) {
      complaints.push(`foreign: ${request.url()}`);
    }
  });
  return complaints;
}

/**
 * Words of the page that reach over the screen or lie under the page edge. A table of a paper form is wider than
 * a phone and scrolls within itself.
 */
function findHiddenWords(): string[] {
  const tabs = [...document.querySelectorAll('.page-edge a')].map((tab) =>
    tab.getBoundingClientRect(),
  );
  const words = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const hidden: string[] = [];
  while (words.nextNode()) {
    const { parentElement, textContent } = words.currentNode;
    if (parentElement === null || !textContent?.trim() || !isShown(parentElement)) continue;
    const range = document.createRange();
    range.selectNodeContents(words.currentNode);
    const isHidden = [...range.getClientRects()].some(
      (box) =>
        box.left < 0 ||
        box.right > window.innerWidth + 1 ||
        tabs.some(
          (tab) =>
            box.right > tab.left + 1 &&
            box.bottom > tab.top &&
            box.top < tab.bottom &&
            tab.width > 0,
        ),
    );
    if (isHidden) hidden.push(textContent.trim());
  }
  return hidden;

  function isShown(element: Element): boolean {
    const aside = element.closest(
      '.sr-only, .page-edge, .form-scroll, thead, [aria-hidden="true"], .display-current, .sl-skip-link',
    );
    return aside === null && element.checkVisibility({ visibilityProperty: true });
  }
}
