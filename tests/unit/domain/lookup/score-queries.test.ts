import { expect, test } from 'vitest';
import type { Verdict } from '../../../../src/domain/lookup/look-up.ts';
import { type Answered, scoreQueries } from '../../../../src/domain/lookup/score-queries.ts';

const ANSWERS: Record<string, Answered> = {
  right: answer('match', ['issue:a', 'issue:b']),
  second: answer('match', ['issue:b', 'issue:a']),
  fourth: answer('match', ['issue:b', 'issue:c', 'issue:d', 'issue:a']),
  unsure: answer('off-topic', ['issue:a', 'issue:b']),
};

test('the first answer counts, the first three, and apart from them a false "no match"', () => {
  const { all, misses } = score(['right', 'second', 'fourth', 'unsure'], ['issue:a']);
  expect(all).toEqual({ queries: 4, hit1: 2, hit3: 3, falseNoMatch: 1 });
  expect(misses.map(({ query, got }) => [query, got])).toEqual([
    ['second', ['issue:b', 'issue:a']],
    ['fourth', ['issue:b', 'issue:c', 'issue:d']],
    ['unsure', ['issue:a', 'issue:b']],
  ]);
});

test('any right answer will do, and the preferred one names the label', () => {
  const { all, byLabel } = score(['second'], ['issue:a', 'issue:b']);
  expect(all.hit1).toBe(1);
  expect(Object.keys(byLabel)).toEqual(['issue:a']);
});

test('what is no sign-in problem is counted apart, and passes where it is told so', () => {
  const { all, none, misses } = score(['right', 'unsure'], ['none']);
  expect(all.queries).toBe(0);
  expect(none).toEqual({ queries: 2, passed: 1 });
  expect(misses.map(({ query }) => query)).toEqual(['right']);
});

test('where "none" is one of the right answers, it is no false "no match"', () => {
  expect(score(['unsure'], ['issue:a', 'none']).all.falseNoMatch).toBe(0);
});

function score(texts: string[], expect: string[]) {
  const queries = texts.map((query, id) => ({ id, query, kind: 'error', expect }));
  return scoreQueries(queries, (text) => ANSWERS[text] ?? answer('off-topic', []));
}

function answer(verdict: Verdict, refs: string[]): Answered {
  return { verdict, refs };
}
