import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { chromium } from 'playwright-core';
import { findBrowser } from '../scripts/find-browser.ts';
import { serveCompressed } from './compressed-server.ts';
import { tellBytes } from './fix-finder/added-bytes.ts';
import { tellCold } from './fix-finder/cold-page.ts';
import { tellKeys, tellPaste } from './fix-finder/keys.ts';
import { buildSyntheticIndex } from './synthetic-index.ts';

/**
 * `npm run bench:fix-finder`: what the field "what do you see" costs the reader, measured in a browser on the
 * site built last (dist/, or SITE_DIR): bytes, each key on a slow computer, the first answer on a slow network.
 */
const folder = resolve(process.env.SITE_DIR ?? 'dist');
const own: { query: string }[] = JSON.parse(readFileSync('src/content/own-queries.json', 'utf8'));
const server = await serveCompressed(folder);
const browser = await chromium.launch({
  executablePath: findBrowser(),
  args: ['--no-sandbox', '--disable-gpu'],
});
const open = async () => {
  const context = await browser.newContext({ viewport: { width: 1366, height: 768 } });
  return context.newPage();
};
const site = { url: server.url, open, queries: own.map(({ query }) => query) };
try {
  await tellBytes(site, readFileSync(`${folder}/index.html`, 'utf8'));
  await tellKeys('an empty handler', site, (page) =>
    page.route('**/*FixFinder*.js', (route) => route.abort()),
  );
  await tellKeys('the lookup', site);
  await tellKeys('500 issues and 5,000 signatures', site, async (page) => {
    const body = JSON.stringify(buildSyntheticIndex(500, 5_000));
    await page.route('**/lookup/index.*', (route) =>
      route.fulfill({ body, contentType: 'application/json' }),
    );
  });
  await tellPaste(site);
  await tellCold(site);
} finally {
  await browser.close();
  await server.close();
}
