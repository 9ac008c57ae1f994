import type { Locator, Page } from 'playwright-core';
import { KEPT_KEYS } from '../../../src/components/kept-keys.ts';
import type { OpenSite } from '../open-site.ts';

/** When an incident of these tests begins, by the reader's clock in {@link ZONE}. */
export const START = '2026-11-24T08:05:00-06:00';
export const ZONE = 'America/Chicago';

/** Where the page keeps an incident. */
const KEY = KEPT_KEYS.incident;

/** Opens the checklist with a clock that only the test moves. */
export async function openChecklist(site: OpenSite, fragment = ''): Promise<Page> {
  const page = await site.newPage({ timezoneId: ZONE });
  await page.clock.install({ time: START });
  await page.goto(site.address(`/checklist/${fragment}`));
  await page.locator('[data-step]:visible [data-tick]').first().waitFor();
  return page;
}

/** One line of the list by its key. */
export function line(page: Page, key: string): Locator {
  return page.locator(`[data-step="${key}"]`);
}

/** Ticks lines. */
export async function tick(page: Page, ...keys: string[]): Promise<void> {
  for (const key of keys) await line(page, key).locator('[data-tick]').click();
}

/** Says of lines that they did not work. */
export async function fail(page: Page, ...keys: string[]): Promise<void> {
  for (const key of keys) await line(page, key).locator('[data-failed]').click();
}

/** Taps an answer by its label, and waits until the list is fitted to it, which is after the tap is painted. */
export async function answer(page: Page, label: string): Promise<void> {
  const choice = page.getByRole('radio', { name: label });
  await choice.check();
  await answered(page, choice);
}

/** Waits until the address carries an answer that was chosen. */
export async function answered(page: Page, choice: Locator): Promise<void> {
  const given = await choice.evaluate(({ name, value }: HTMLInputElement) => `${name}=${value}`);
  await page.waitForURL((url) => url.hash.slice(1).split('&').includes(given));
}

/** The lines that are shown, in order. */
export function listShown(page: Page): Promise<string[]> {
  return page
    .locator('[data-step]:visible')
    .evaluateAll((lines) => lines.map((shown) => shown.getAttribute('data-step') ?? ''));
}

/** The lines of the log, which are listed while it is open. */
export async function readLog(page: Page): Promise<string[]> {
  const rows = page.locator('[data-log] li');
  await page.locator('[data-log-shown]').evaluate((log: HTMLDetailsElement) => {
    log.open = true;
  });
  const count = Number(await page.locator('[data-log-count]').textContent());
  await rows.nth(count - 1).waitFor({ state: 'attached' });
  return rows.allTextContents();
}

/** Everything the browser keeps for the site. */
export function readStorage(page: Page): Promise<{ tab: string; computer: string }> {
  return page.evaluate(() => ({
    tab: JSON.stringify({ ...sessionStorage }),
    computer: JSON.stringify({ ...localStorage }),
  }));
}

/** The text of the file that an act saves, and its name. */
export async function saveFrom(
  page: Page,
  act: () => Promise<void>,
): Promise<{ name: string; text: string }> {
  const [download] = await Promise.all([page.waitForEvent('download'), act()]);
  const stream = await download.createReadStream();
  const parts: Buffer[] = [];
  for await (const part of stream) parts.push(part as Buffer);
  return { name: download.suggestedFilename(), text: Buffer.concat(parts).toString('utf8') };
}

/** Presses one of the page's own buttons. */
export function press(page: Page, name: string): Promise<void> {
  return page.locator(`[data-do="${name}"]`).click();
}

/** Clears everything, and says yes to the question whether that is meant. */
export async function clearAll(page: Page): Promise<void> {
  page.once('dialog', (dialog) => dialog.accept());
  await press(page, 'clear');
}

/** Changes what is kept in the tab while the page is away, and comes back to it. */
export async function rewriteStored(
  site: OpenSite,
  page: Page,
  change: (stored: string) => string,
): Promise<void> {
  await page.goto(site.address('/about/'));
  const stored = await page.evaluate((key) => sessionStorage.getItem(key) ?? '', KEY);
  await page.evaluate(([key, text]) => sessionStorage.setItem(key, text), [
    KEY,
    change(stored),
  ] as const);
  await page.goto(site.address('/checklist/'));
  await page.locator('[data-step]:visible [data-tick]').first().waitFor();
}
