import type { Page } from 'playwright-core';
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

/** Runs in the page. Lengths are in CSS px. */
function readSizes(): SideSize[] {
  return [...document.querySelectorAll<HTMLElement>('.side')].map((side) => {
    const body = side.querySelector('.side-body');
    const room = body?.getBoundingClientRect();
    const boxes = [...(body?.querySelectorAll('*') ?? [])].map((one) =>
      one.getBoundingClientRect(),
    );
    const edge = side.getBoundingClientRect();
    return {
      id: side.id,
      title: side.getAttribute('aria-label') ?? side.id,
      below: Math.max(0, ...boxes.map(({ bottom }) => bottom - (room?.bottom ?? 0))),
      beside: Math.max(0, ...boxes.map(({ right }) => right - (room?.right ?? 0))),
      foot: Math.max(0, side.scrollHeight - Math.ceil(edge.height)),
    };
  });
}
