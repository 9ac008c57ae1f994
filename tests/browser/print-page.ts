import type { Page } from 'playwright-core';
import { type PrintedPages, readPdf } from './read-pdf.ts';

/** Prints a page on the paper the reader's printer holds. */
export async function printPage(page: Page, format: 'Letter' | 'A4'): Promise<PrintedPages> {
  return readPdf(await page.pdf({ format }));
}

/** The lines of a page's text as paper shows them, without spaces; what is only a line to write on is left out. */
export async function readWords(page: Page): Promise<string[]> {
  await page
    .locator('main .write-in')
    .evaluateAll((all) => all.map((one) => one.replaceChildren()));
  const words = await page.locator('main').innerText();
  const lines = words.split(/[\n\t]/).map((line) => line.replace(/\s+/g, ''));
  return lines.filter((line) => line !== '');
}
