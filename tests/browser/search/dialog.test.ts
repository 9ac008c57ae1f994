import { close, createIndex, type IndexFile } from 'pagefind';
import { beforeAll, describe, expect, test } from 'vitest';
import { openSite } from '../open-site.ts';
import { searchDialog, searchFor } from './search-for.ts';

const site = openSite();

describe('the search opens', () => {
  test('by its button, with the cursor in the field', async () => {
    const page = await site.open('/faq/');
    await page.getByRole('button', { name: 'Search' }).click();
    await expectFocusIn(page, 'input');
  });

  test.each(['Control+k', 'Meta+k', '/'])('by %s', async (keys) => {
    const page = await site.open('/faq/');
    await page.keyboard.press(keys);
    await expectFocusIn(page, 'input');
    expect(await searchDialog(page).getByRole('searchbox').inputValue()).toBe('');
  });

  test('not by a "/" typed into it, which is a character there', async () => {
    const page = await site.open('/faq/');
    await page.keyboard.press('/');
    await page.keyboard.type('a/b');
    expect(await searchDialog(page).getByRole('searchbox').inputValue()).toBe('a/b');
  });
});

describe('the open search', () => {
  test('is walked with the arrow keys and followed with Enter', async () => {
    const page = await site.open('/');
    await searchFor(page, 'password');
    const second = await searchDialog(page).getByRole('link').nth(1).getAttribute('href');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowUp');
    await page.keyboard.press('Enter');
    await page.waitForURL(site.address(second ?? ''));
  });

  test('opens its first result on Enter in the field, without waiting for the list', async () => {
    const page = await site.open('/');
    await page.keyboard.press('Control+k');
    await page.keyboard.type('B6');
    await page.keyboard.press('Enter');
    await page.waitForURL(site.address('/workflow/#b6'));
  });

  test('takes the focus back to the field above the first result', async () => {
    const page = await site.open('/');
    await searchFor(page, 'password');
    await page.keyboard.press('ArrowDown');
    await expectFocusIn(page, 'li a');
    await page.keyboard.press('ArrowUp');
    await expectFocusIn(page, 'input');
  });

  test('closes when a result on the same page is followed, and shows it', async () => {
    const page = await site.open('/workflow/');
    await searchFor(page, 'B6');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await searchDialog(page).waitFor({ state: 'hidden' });
    expect(new URL(page.url()).hash).toBe('#b6');
    await expect.poll(() => page.locator('#b6').evaluate(isInView)).toBe(true);
  });

  test.each(['Escape', 'Close'])('closes by %s and gives the focus back', async (way) => {
    const page = await site.open('/');
    const button = page.getByRole('button', { name: 'Search' });
    await button.focus();
    await page.keyboard.press('Enter');
    await expectFocusIn(page, 'input');
    if (way === 'Escape') await page.keyboard.press('Escape');
    else await page.getByRole('button', { name: 'Close' }).click();
    await searchDialog(page).waitFor({ state: 'hidden' });
    expect(await button.evaluate((element) => element === document.activeElement)).toBe(true);
  });

  test('says what to do where the search cannot be loaded', async () => {
    const page = await site.newPage();
    await page.route('**/pagefind/pagefind.js', (route) => route.abort());
    await page.goto(site.address('/faq/'));
    await page.keyboard.press('/');
    await searchDialog(page).getByRole('status').filter({ hasText: 'Reload the page' }).waitFor();
    expect(await page.locator('dialog .nothing a').count()).toBe(11);
  });
});

describe('text that looks like HTML', () => {
  const hostile = '<img src=x onerror="window.attacked = true">';
  let files: IndexFile[] = [];

  beforeAll(async () => {
    const { index } = await createIndex();
    await index?.addCustomRecord({
      url: '/faq/',
      content: `A page with ${hostile} in its words`,
      language: 'en',
      meta: { title: `Title ${hostile}`, page: `Page ${hostile}` },
    });
    files = (await index?.getFiles())?.files ?? [];
    await close();
  });

  test('stays text where it is typed', async () => {
    const page = await site.open('/');
    await searchFor(page, `qwxyzzy${hostile}`);
    await expectNoImage(page);
  });

  test('stays text where it is found', async () => {
    const page = await site.newPage();
    await page.route('**/pagefind/**', (route) => {
      const file = files.find(({ path }) => route.request().url().includes(`/pagefind/${path}`));
      const contentType = file?.path.endsWith('.js')
        ? 'text/javascript'
        : 'application/octet-stream';
      return route.fulfill({ body: Buffer.from(file?.content ?? []), contentType });
    });
    await page.goto(site.address('/'));
    const [found] = await searchFor(page, 'words');
    expect(found?.text).toContain(`A page with ${hostile} in its words`);
    expect(found?.title).toBe(`Title ${hostile}`);
    await expectNoImage(page);
  });
});

type Page = Awaited<ReturnType<typeof site.open>>;

async function expectFocusIn(page: Page, selector: string) {
  await expect
    .poll(() =>
      page.evaluate((wanted) => document.activeElement?.matches(`site-search ${wanted}`), selector),
    )
    .toBe(true);
}

async function expectNoImage(page: Page) {
  expect(await searchDialog(page).locator('img').count()).toBe(0);
  expect(await page.evaluate(() => 'attacked' in window)).toBe(false);
}

function isInView(element: Element): boolean {
  const { top } = element.getBoundingClientRect();
  return top >= 0 && top < window.innerHeight;
}
