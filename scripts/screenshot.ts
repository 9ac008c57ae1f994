import { chromium } from 'playwright-core';
import { readSiteSettings } from '../src/integrations/site-settings.ts';
import { explainError } from './explain-error.ts';
import { findBrowser } from './find-browser.ts';
import { serveSite } from './static-server.ts';

/** Size of the picture: a common office monitor. In CSS pixels. */
const VIEWPORT = { width: 1366, height: 768 };
const PICTURE = 'docs/home.png';

/** `npm run screenshot`: draws the picture in the README from the site built last. */
async function drawHome(): Promise<void> {
  const executablePath = findBrowser();
  if (executablePath === undefined) {
    throw new Error(
      'No browser was found. → Install Chrome, Chromium or Edge, or name one in CHROME_PATH.',
    );
  }
  const server = await serveSite({ folder: 'dist', base: readSiteSettings().base });
  const browser = await chromium.launch({
    executablePath,
    args: ['--no-sandbox', '--disable-gpu'],
  });
  try {
    const page = await browser.newPage({ viewport: VIEWPORT, colorScheme: 'light' });
    await page.goto(server.url);
    await page.screenshot({ path: PICTURE });
    console.log(`Drawn: ${PICTURE}`);
  } finally {
    await browser.close();
    await server.close();
  }
}

try {
  await drawHome();
} catch (error) {
  console.error(explainError(error));
  process.exitCode = 1;
}
