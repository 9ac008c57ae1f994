import { describe, expect, test } from 'vitest';
import { readSiteUnderTest, SETTINGS } from './built-site.ts';

const { pages, files } = readSiteUnderTest();
const SITEMAP = `${SETTINGS.base}sitemap-index.xml`;

function metaOf(document: (typeof pages)[number]['document'], name: string): string {
  return document.querySelector(`meta[name="${name}"]`)?.getAttribute('content') ?? '';
}

describe.each(pages)('the page $path', ({ path, document }) => {
  test('has a title, one main heading and a language', () => {
    expect(document.querySelector('title')?.text).toMatch(/\S.* \| Portal Access KB$/);
    expect(document.querySelectorAll('h1').map(({ text }) => text.trim())).toEqual([
      expect.stringMatching(/\S/),
    ]);
    expect(document.querySelector('html')?.getAttribute('lang')).toBe('en');
  });

  test('shows no mark as its author wrote it', () => {
    expect(document.toString()).not.toContain('[[');
  });

  test('has a description of 20 to 180 characters', () => {
    const { length } = metaOf(document, 'description');
    expect(length).toBeGreaterThanOrEqual(20);
    expect(length).toBeLessThanOrEqual(180);
  });

  test('tells search engines what practice.yaml says of them', () => {
    expect(metaOf(document, 'robots')).toBe(SETTINGS.robots);
  });

  test('names its public address if the site has one, and only then', () => {
    const canonical = document.querySelector('link[rel=canonical]')?.getAttribute('href');
    const own = path.replace(/404\.html$/, '404/');
    expect(canonical).toBe(SETTINGS.site && SETTINGS.site + own);
    expect(document.querySelector('link[rel=sitemap]') !== null).toBe(SETTINGS.site !== undefined);
  });
});

test('no two pages share a title or a description', () => {
  const titles = pages.map(({ document }) => document.querySelector('title')?.text);
  const descriptions = pages.map(({ document }) => metaOf(document, 'description'));
  expect(findRepeated(titles)).toEqual([]);
  expect(findRepeated(descriptions)).toEqual([]);
});

test('a sitemap stands beside the pages if the site has a public address, and only then', () => {
  expect(files.has(SITEMAP)).toBe(SETTINGS.site !== undefined);
});

function findRepeated<Value>(values: readonly Value[]): Value[] {
  return values.filter((value, index) => values.indexOf(value) !== index);
}
