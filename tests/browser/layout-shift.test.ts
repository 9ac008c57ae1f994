import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openSite } from './open-site.ts';
import { serveSlowly } from './serve-slowly.ts';

/** A computer a quarter as fast. */
const SLOWDOWN = 4;
const LOADS = 10;

/** Well below the 0.1 that counts as good (web.dev/articles/cls): the reader is about to click. */
const LARGEST_SHIFT = 0.02;

const site = openSite();
let slow: Awaited<ReturnType<typeof serveSlowly>>;

beforeAll(async () => {
  slow = await serveSlowly(site.address('/'));
});
afterAll(() => slow.close());

describe.each(['/workflow/', '/fix/account-locked/'])('%s', (path) => {
  test('does not move while it loads slowly', { timeout: 180_000 }, async () => {
    const shifts: number[] = [];
    for (let load = 0; load < LOADS; load += 1) shifts.push(await measureShift(path));
    expect(Math.max(...shifts), `of ${shifts}`).toBeLessThan(LARGEST_SHIFT);
  });

  test('has its right column in place before its text has arrived', async () => {
    const page = await site.newPage();
    const column = page.locator('.right-sidebar');
    await page.route(site.address(path), async (route) => {
      const response = await route.fetch();
      const [beforeText] = (await response.text()).split('<div class="main-pane');
      await route.fulfill({ response, body: beforeText });
    });
    await page.goto(site.address(path));
    expect(await page.locator('main').count()).toBe(0);
    const early = await column.boundingBox();
    await page.unroute(site.address(path));
    await page.reload();
    const { x, width } = (await column.boundingBox()) ?? {};
    expect({ x, width }).toEqual({ x: early?.x, width: early?.width });
  });
});

/** The sum of all layout shifts until the page has loaded and come to rest. */
async function measureShift(path: string): Promise<number> {
  const page = await site.newPage();
  const devtools = await page.context().newCDPSession(page);
  await devtools.send('Emulation.setCPUThrottlingRate', { rate: SLOWDOWN });
  await page.addInitScript(() => {
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) {
        window.shift = (window.shift ?? 0) + (entry as unknown as { value: number }).value;
      }
    }).observe({ type: 'layout-shift', buffered: true });
  });
  await page.goto(new URL(path, slow.url).href);
  const shift = await page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        requestIdleCallback(() => requestAnimationFrame(() => resolve(window.shift ?? 0)));
      }),
  );
  await page.context().close();
  return shift;
}

declare global {
  interface Window {
    shift?: number;
  }
}
