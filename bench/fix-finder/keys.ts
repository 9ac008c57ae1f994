import type { Page } from 'playwright-core';
import { quantiles, tell } from '../report.ts';
import type { MeasuredSite } from './measured-site.ts';
import { pasteText, typeKeys } from './type-keys.ts';

const SLOW_CPU = 4;
/** Queries that are typed, evenly taken from all, and how much of each. */
const TYPED = { queries: 6, characters: 40 };
const PASTED = 20_000;

/** Types queries key by key on a slow computer. */
export async function tellKeys(
  what: string,
  site: MeasuredSite,
  prepare: (page: Page) => Promise<unknown> = async () => undefined,
): Promise<void> {
  const page = await site.open();
  await prepare(page);
  await page.goto(site.url, { waitUntil: 'networkidle' });
  await slowDown(page);
  const every = Math.floor(site.queries.length / TYPED.queries);
  const texts = site.queries
    .filter((_, place) => place % every === 0)
    .map((text) => text.slice(0, TYPED.characters));
  const times = await page.evaluate(typeKeys, texts);
  tell(`a key at ${SLOW_CPU}x, ${what}: handler`, quantiles(times.handled));
  tell('  handler, style and layout', quantiles(times.laidOut));
  tell('  to the painted result', quantiles(times.painted));
  await page.close();
}

/** Pastes the longest text that is read on a slow computer. */
export async function tellPaste(site: MeasuredSite): Promise<void> {
  const page = await site.open();
  await page.goto(site.url, { waitUntil: 'networkidle' });
  await slowDown(page);
  const filler = site.queries.join(' ').repeat(10);
  const text = `${filler.slice(0, PASTED - 12)} AADSTS50053`;
  const work = await page.evaluate(pasteText, text);
  tell(`${text.length} characters pasted at ${SLOW_CPU}x: to the layout`, quantiles(work));
  await page.close();
}

async function slowDown(page: Page): Promise<void> {
  const session = await page.context().newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: SLOW_CPU });
}
