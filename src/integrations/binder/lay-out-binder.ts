import { type Browser, chromium, type Page } from 'playwright-core';
import { serveSite } from '../../../scripts/static-server.ts';
import { findMisfits } from '../../domain/binder/find-misfits.ts';
import { PAPERS, type Paper } from '../../domain/binder/paper.ts';
import { measureSides } from './measure-sides.ts';

/** A built site whose binder is to be laid out. */
export interface BuiltBinder {
  /** Folder of the site. */
  folder: string;
  /** The path it is published under: `/` or `/kb/`. */
  base: string;
  /** The paper that its PDF has. */
  paper: Paper;
  title: string;
}

/** What laying out showed. */
export interface LaidOut {
  /** Sides that do not fit, each in one line. */
  misfits: string[];
  /** The binder as the browser printed it. */
  pdf: Uint8Array;
}

/**
 * Lays the binder out in a browser on each paper, and prints it.
 * @throws where the browser does not start, or the binder's page does not open.
 */
export async function layOutBinder(browserPath: string, binder: BuiltBinder): Promise<LaidOut> {
  const { folder, base, paper, title } = binder;
  const server = await serveSite({ folder, base });
  let browser: Browser | undefined;
  try {
    browser = await chromium.launch({ executablePath: browserPath });
    const page = await browser.newPage();
    await page.goto(new URL('binder/', server.url).href);
    const misfits: string[] = [];
    for (const each of PAPERS) {
      misfits.push(...findMisfits(await measureSides(page, each.id), each.name));
    }
    return { misfits, pdf: await printPdf(page, paper, title) };
  } finally {
    await browser?.close();
    await server.close();
  }
}

/** Prints the page with bookmarks and tags, on the paper that its sheets are laid out for. */
async function printPdf(page: Page, paper: Paper, title: string): Promise<Uint8Array> {
  await measureSides(page, paper);
  await page.evaluate((name) => {
    document.title = name;
  }, title);
  return page.pdf({ preferCSSPageSize: true, printBackground: false, tagged: true, outline: true });
}
