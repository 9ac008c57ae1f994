import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { ROOT, readSiteUnderTest, SETTINGS } from './built-site.ts';
import { readSection } from './section-text.ts';

interface Fact {
  says: string;
  found: { page: string; at: string; phrases: string[] }[];
}

/** How many facts the article has of each kind, and how many notes stand beside them. */
const COUNTS = { U: 11, W: 8, P: 6, I: 5, Q: 12, L: 1, N: 8 };

const facts: Record<string, Fact> = parse(
  readFileSync(join(ROOT, 'tests/facts/source-facts.yaml'), 'utf8'),
);
const { pages } = readSiteUnderTest();
const byPath = new Map(pages.map(({ path, document }) => [path, document]));

/** The phrases that do not stand where the map says, each with its place. */
function findMissing({ found }: Fact): string[] {
  return found.flatMap(({ page, at, phrases }) => {
    const document = byPath.get(SETTINGS.base + page.slice(1));
    if (document === undefined) return [`${page} is no page of the site`];
    const text = readSection(document, at);
    if (text === undefined) return [`${page} has no anchor "${at}"`];
    return phrases
      .filter((phrase) => !text.includes(phrase))
      .map(
        (phrase) => `"${phrase}" is not said at ${page}#${at}, which says: ${text.slice(0, 300)}`,
      );
  });
}

describe('the facts of the article', () => {
  test('are all in the map, and nothing else is', () => {
    const ids = Object.entries(COUNTS).flatMap(([letter, count]) =>
      Array.from({ length: count }, (_, index) => `${letter}${index + 1}`),
    );
    expect(Object.keys(facts)).toEqual(ids);
  });

  test('are each told by phrases of three words or more', () => {
    const short = Object.entries(facts).flatMap(([id, { found }]) =>
      found.flatMap(({ phrases }) =>
        phrases.filter((p) => p.split(' ').length < 3).map((p) => `${id}: ${p}`),
      ),
    );
    expect(short).toEqual([]);
  });

  test.each(Object.entries(facts))('%s stands on the site', (_id, fact) => {
    expect(fact.found.flatMap(({ phrases }) => phrases).length).toBeGreaterThan(0);
    expect(findMissing(fact)).toEqual([]);
  });
});
