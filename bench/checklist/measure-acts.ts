import { chromium, type Page } from 'playwright-core';
import { findBrowser } from '../../scripts/find-browser.ts';
import { serveSite } from '../../scripts/static-server.ts';

/** The reader's computer is that many times slower than this one. */
const SLOWER = 4;

/** The browser reports no act that is painted sooner. In ms. */
const SHORTEST = 16;

/** How long the page is left alone around an act, in ms. */
const SETTLE = 150;

/** What the machine takes at least, at a click that changes nothing. */
export const NOTHING = 'clicks on the title';

/** What {@link measureActs} found, in ms. */
export interface ActTimes {
  /** From an act to its next paint, by what was done, as the browser reports them (Event Timing). */
  toPaint: Record<string, number[]>;
  /** From the tap on an answer to the frame that has the list fitted to it. */
  toFitted: number[];
}

/** Acts on the page as a reader does, on a slowed-down machine. */
export async function measureActs(folder: string): Promise<ActTimes> {
  const server = await serveSite({ folder });
  const browser = await chromium.launch({ executablePath: findBrowser() });
  try {
    const page = await browser.newPage();
    await page.addInitScript(watchEvents);
    await page.goto(new URL('checklist/#see=account-locked', server.url).href);
    const session = await page.context().newCDPSession(page);
    await session.send('Emulation.setCPUThrottlingRate', { rate: SLOWER });
    const toPaint = {
      [NOTHING]: await repeat(page, 10, () => clickNth(page, 'h1', 0)),
      ticks: await repeat(page, 25, (time) =>
        clickNth(page, '[data-step]:visible [data-tick]', time),
      ),
      answers: await answer(page),
      'keys in the packet': await type(page, '#packet-error-text'),
      'failed resets': await repeat(page, 5, () => clickNth(page, '[data-do="reset-failed"]', 0)),
      undoing: await repeat(page, 10, () => clickNth(page, '[data-undo]:visible', 0)),
    };
    return { toPaint, toFitted: await page.evaluate(() => window.timesToFitted) };
  } finally {
    await browser.close();
    await server.close();
  }
}

async function answer(page: Page): Promise<number[]> {
  await page.locator('[data-questions] > summary').click();
  return repeat(page, 20, (time) => clickNth(page, '[data-question] label', time));
}

async function type(page: Page, field: string): Promise<number[]> {
  await page.locator(field).click();
  return repeat(page, 30, async () => {
    await begin(page);
    await page.keyboard.press('a');
  });
}

/** Clicks as a mouse does. Playwright's own click would have its checks of the target counted as the page's work. */
async function clickNth(page: Page, selector: string, place: number): Promise<void> {
  const target = page.locator(selector).nth(place);
  await target.evaluate((element) => element.scrollIntoView({ block: 'center' }));
  const box = await target.boundingBox();
  if (box === null) throw new Error(`Nothing is shown for ${selector}.`);
  await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2);
  await begin(page);
  await page.mouse.click(box.x + box.width / 2, box.y + box.height / 2);
}

/** Counts from here: what came before, such as scrolling, is no part of the act. */
async function begin(page: Page): Promise<void> {
  await page.waitForTimeout(SETTLE);
  await page.evaluate(() => {
    window.longestEvent = 0;
  });
}

async function repeat(
  page: Page,
  times: number,
  act: (time: number) => Promise<void>,
): Promise<number[]> {
  const taken: number[] = [];
  for (let time = 0; time < times; time++) {
    await act(time);
    await page.waitForTimeout(SETTLE);
    taken.push(Math.max(SHORTEST, await page.evaluate(() => window.longestEvent)));
  }
  return taken;
}

declare global {
  interface Window {
    /** The longest time from an event to its paint since it was last set to 0. */
    longestEvent: number;
    timesToFitted: number[];
  }
}

/** Runs in the page. */
function watchEvents() {
  window.longestEvent = 0;
  new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) {
      window.longestEvent = Math.max(window.longestEvent, duration);
    }
  }).observe({ type: 'event', durationThreshold: 16 } as PerformanceObserverInit);

  window.timesToFitted = [];
  document.addEventListener('change', ({ target, timeStamp }) => {
    if (!(target instanceof HTMLInputElement) || target.type !== 'radio') return;
    const before = location.hash;
    const look = () => {
      if (location.hash === before) requestAnimationFrame(look);
      else window.timesToFitted.push(performance.now() - timeStamp);
    };
    requestAnimationFrame(look);
  });
}
