import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll } from 'vitest';
import { findBrowser } from '../../scripts/find-browser.ts';
import { type SiteServer, serveSite } from '../../scripts/static-server.ts';

/** Sizes of a screen that stand for a kind of device. In CSS px. */
export const SCREENS = {
  smallestPhone: { width: 320, height: 568 },
  phone: { width: 390, height: 844 },
  tablet: { width: 768, height: 1024 },
  desktop: { width: 1366, height: 768 },
  /** What is left of a screen of 1368 by 768 at a zoom of 400 %. */
  zoomed: { width: 342, height: 192 },
} as const;

/** A built site in a browser of its own. */
export interface OpenSite {
  /** Opens a page in a fresh profile. The path has no base: `/faq/`. */
  open: (path: string, options?: BrowserContextOptions) => Promise<Page>;
  /** An empty page in a fresh profile. */
  newPage: (options?: BrowserContextOptions) => Promise<Page>;
  /** Full address of a path: `http://127.0.0.1:4000/kb/faq/`. */
  address: (path: string) => string;
}

/**
 * The folder of the built site the tests read.
 *
 * @throws Error where `SITE_DIR` names none
 */
export function siteFolder(): string {
  const folder = process.env.SITE_DIR;
  if (folder === undefined) {
    throw new Error('SITE_DIR names no built site. → Run npm test -- browser, which builds one.');
  }
  return folder;
}

/**
 * Serves a built site and starts a browser before the tests of a file, and ends both after them.
 *
 * @param locate where the site is; asked before the first test
 */
export function openSite(
  locate: () => { folder: string; base?: string } = () => ({ folder: siteFolder() }),
): OpenSite {
  let server: SiteServer | undefined;
  let browser: Browser | undefined;

  beforeAll(async () => {
    server = await serveSite(locate());
    browser = await chromium.launch({ executablePath: findBrowser() });
  });
  afterEach(async () => {
    await Promise.all((browser?.contexts() ?? []).map((context) => context.close()));
  });
  afterAll(async () => {
    await browser?.close();
    await server?.close();
  });

  const address = (path: string) => new URL(path.replace(/^\//, ''), server?.url).href;
  const newPage = async (options: BrowserContextOptions = {}) => {
    if (browser === undefined) throw new Error('The browser has not been started.');
    const context = await browser.newContext({ viewport: SCREENS.desktop, ...options });
    return context.newPage();
  };
  const open = async (path: string, options?: BrowserContextOptions) => {
    const page = await newPage(options);
    await page.goto(address(path));
    return page;
  };
  return { open, newPage, address };
}
