import type { Locator, Page } from 'playwright-core';

/** A result as the reader sees it. */
export interface Found {
  href: string;
  title: string;
  /** Tab and page it stands on. */
  where: string;
  /** Everything the result says. */
  text: string;
  marked: string[];
}

/** The open search. */
export function searchDialog(page: Page): Locator {
  return page.getByRole('dialog', { name: 'Search this site' });
}

/** Types a text into the search, which it opens where it is closed, and waits for the answer. */
export async function searchFor(page: Page, text: string): Promise<Found[]> {
  const dialog = searchDialog(page);
  if (!(await dialog.isVisible())) await page.getByRole('button', { name: 'Search' }).click();
  const status = dialog.getByRole('status');
  // So that the answer to the text before is not taken for this one's.
  await status.evaluate((element) => element.replaceChildren());
  await dialog.getByRole('searchbox').fill(text);
  await status.filter({ hasText: /found/ }).waitFor();
  return dialog.locator('.results li').evaluateAll((items) =>
    items.map((item) => ({
      href: item.querySelector('a')?.getAttribute('href') ?? '',
      title: item.querySelector('strong')?.textContent ?? '',
      where: item.querySelector('.where')?.textContent ?? '',
      text: item.textContent,
      marked: [...item.querySelectorAll('mark')].map((mark) => mark.textContent),
    })),
  );
}
