import { type HTMLElement, parse } from 'node-html-parser';
import { expect, test } from 'vitest';
import { readSiteUnderTest } from './built-site.ts';
import { readText } from './section-text.ts';

const PROVENANCE = "(the article's own figure; it names no study)";

/** The percentages in a page's text that do not say at once where they are from. */
function findBarePercentages(page: HTMLElement): string[] {
  const text = readText(page.querySelectorAll('main'));
  return [...text.matchAll(/\d+(?:\.\d+)?\s?(?:%|percent\b)/g)]
    .filter(({ 0: found, index }) => !text.startsWith(` ${PROVENANCE}`, index + found.length))
    .map(({ index }) => text.slice(Math.max(0, index - 40), index + 40));
}

test.each(readSiteUnderTest().pages)('$path shows no percentage without its provenance', (page) => {
  expect(findBarePercentages(page.document)).toEqual([]);
});

test('a percentage with nothing behind it is found, and one with its provenance is not', () => {
  const page = parse(`<main><p>About 62 % fail. And 28 % ${PROVENANCE}.</p></main>`);
  expect(findBarePercentages(page)).toEqual([
    `About 62 % fail. And 28 % ${PROVENANCE}.`.slice(0, 46),
  ]);
});
