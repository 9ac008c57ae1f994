import type { Page } from 'playwright-core';
import { readSizes } from '../../components/binder/read-sizes.ts';
import type { SideSize } from '../../domain/binder/find-misfits.ts';
import type { Paper } from '../../domain/binder/paper.ts';

/** Lays the sides of an open binder out on a paper and measures what stands on each. */
export async function measureSides(page: Page, paper: Paper): Promise<SideSize[]> {
  await page.emulateMedia({ media: 'print' });
  await page.evaluate((name) => {
    for (const binder of document.querySelectorAll<HTMLElement>('.binder')) {
      binder.dataset.paper = name;
    }
  }, paper);
  await page.evaluate(() => document.fonts.ready);
  return page.evaluate(readSizes);
}
