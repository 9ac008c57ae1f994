import { quantiles, tell } from '../report.ts';
import type { MeasuredSite } from './measured-site.ts';

/** 1.6 Mbit/s each way and 150 ms to and fro. */
const SLOW_NETWORK = {
  offline: false,
  latency: 150,
  downloadThroughput: 200_000,
  uploadThroughput: 200_000,
};
const LOADS = 9;
const TEXT = 'code never cam';
const LAST_KEY = 'e';
const KEY_MS = 60;

/** Opens the page with an empty cache on a slow network, types as soon as the field is seen, and waits for the answer. */
export async function tellCold(site: MeasuredSite): Promise<void> {
  const seen: number[] = [];
  const answered: number[] = [];
  for (let load = 0; load < LOADS; load += 1) {
    const page = await site.open();
    const session = await page.context().newCDPSession(page);
    await session.send('Network.enable');
    await session.send('Network.emulateNetworkConditions', SLOW_NETWORK);
    const begun = performance.now();
    await page.goto(site.url, { waitUntil: 'commit' });
    const field = page.locator('[data-fix-query]');
    await field.waitFor();
    seen.push(performance.now() - begun);
    await field.pressSequentially(TEXT, { delay: KEY_MS });
    answered.push(await page.evaluate(timeLastKey, LAST_KEY));
    await page.close();
  }
  tell('cold page, 1.6 Mbit/s and 150 ms: the field is seen after', quantiles(seen));
  tell(`  typing at once, ${KEY_MS} ms a key: last key to the result`, quantiles(answered));
}

/** Types a last key, and waits until the list has been painted with its answer. Runs in the page. */
function timeLastKey(key: string): Promise<number> {
  const field = document.querySelector<HTMLTextAreaElement>('[data-fix-query]');
  if (field === null) throw new Error('There is no field.');
  field.focus();
  const begun = performance.now();
  Reflect.get(document, 'execCommand').call(document, 'insertText', false, key);
  return new Promise((done) => {
    const look = () => {
      const first = document.querySelector(
        '[data-state="ranked"] [data-fix-results] > :not([hidden])',
      );
      if (first?.getAttribute('data-ref') === 'issue:mfa-problem') done(performance.now() - begun);
      else requestAnimationFrame(look);
    };
    requestAnimationFrame(look);
  });
}
