import { type Browser, chromium, type Page } from 'playwright-core';
import { serveSite } from '../../../scripts/static-server.ts';
import { applyValues } from '../../components/practice/apply-values.ts';
import { findMisfits } from '../../domain/binder/find-misfits.ts';
import { PAPERS, type Paper } from '../../domain/binder/paper.ts';
import { readSetting } from '../../domain/content/read-setting.ts';
import { NOT_FILLED_IN } from '../../domain/content/resolve-inline.ts';
import type { Practice } from '../../schemas/practice.ts';
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
  /** Other ways to fill it in that have to fit too, by name. */
  variants: readonly { name: string; practice: Practice }[];
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
  const { folder, base, paper, title, variants } = binder;
  const server = await serveSite({ folder, base });
  let browser: Browser | undefined;
  try {
    browser = await chromium.launch({ executablePath: browserPath });
    const page = await browser.newPage();
    await page.goto(new URL('binder/', server.url).href);
    const pdf = await printPdf(page, paper, title);
    const misfits = await measureOnEachPaper(page, 'as built');
    for (const { name, practice } of variants) {
      await fillIn(page, practice);
      misfits.push(...(await measureOnEachPaper(page, name)));
    }
    return { misfits, pdf };
  } finally {
    await browser?.close();
    await server.close();
  }
}

async function measureOnEachPaper(page: Page, filled: string): Promise<string[]> {
  const misfits: string[] = [];
  for (const { id, name } of PAPERS) {
    misfits.push(...findMisfits(await measureSides(page, id), `${name}, ${filled}`));
  }
  return misfits;
}

/** Fills the values of a practice in; what it has not filled in is a line to write on. */
async function fillIn(page: Page, practice: Practice): Promise<void> {
  const keys = await page
    .locator('[data-practice]')
    .evaluateAll((all) => all.map((one) => one.getAttribute('data-practice') ?? ''));
  const values = Object.fromEntries(
    keys.map((key) => [key, String(readSetting(practice, key) ?? '')]),
  );
  await page.evaluate(applyValues, { values, empty: NOT_FILLED_IN });
}

/** Prints the page with bookmarks and tags, on the paper that its sheets are laid out for. */
async function printPdf(page: Page, paper: Paper, title: string): Promise<Uint8Array> {
  await measureSides(page, paper);
  await page.evaluate((name) => {
    document.title = name;
  }, title);
  return page.pdf({ preferCSSPageSize: true, printBackground: false, tagged: true, outline: true });
}
