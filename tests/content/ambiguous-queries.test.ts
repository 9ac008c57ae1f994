import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { chooseShown } from '../../src/domain/lookup/choose-shown.ts';
import { lookUp } from '../../src/domain/lookup/look-up.ts';
import { readContent } from '../../src/integrations/content-check/read-content.ts';
import { loadIndex } from '../../src/integrations/lookup-index/load-index.ts';

/** A text that fits two answers. */
interface Ambiguous {
  query: string;
  show: [string, string];
}

const queries: Ambiguous[] = JSON.parse(readFileSync('tests/eval/ambiguous-queries.json', 'utf8'));
const index = loadIndex(process.cwd());
const kept = new Set(
  readContent(process.cwd()).content.tellApart.map(({ data }) => data.between.join(' ')),
);

/** A little under what is reached, as with the project's own queries. */
const FLOOR = { bothShown: 17, inDoubt: 7 };

test('of 20 texts that fit two answers, nearly all show both among the first three', () => {
  const both = queries.filter(({ query, show }) => {
    const first = chooseShown(lookUp(index, query)).refs.slice(0, 3);
    return show.every((ref) => first.includes(ref));
  });
  expect(queries).toHaveLength(20);
  expect(both.length).toBeGreaterThanOrEqual(FLOOR.bothShown);
});

test('a third of them are told to be in doubt, and show both whole', () => {
  const inDoubt = queries.filter(({ query }) => chooseShown(lookUp(index, query)).whole === 2);
  expect(inDoubt.length).toBeGreaterThanOrEqual(FLOOR.inDoubt);
});

test.each(queries)('there is a question that tells the two apart: $query', ({ show }) => {
  const pair = show.map((ref) => ref.replace('issue:', '')).sort();
  expect(kept).toContain(pair.join(' '));
});
