import fc from 'fast-check';
import { expect, test } from 'vitest';
import { findBreadth } from '../../../../src/domain/signatures/find-breadth.ts';
import { readWords } from '../../../../src/domain/signatures/read-words.ts';

/** Five queries, one of which holds the pattern for each time it is to match. */
function queriesThatHold(pattern: string, times: number): string[][] {
  return Array.from({ length: 5 }, (_, index) =>
    readWords(index < times ? `I see ${pattern} here` : 'a denied claim'),
  );
}

test('a pattern may match one query in five', () => {
  expect(findBreadth('Stale Request', queriesThatHold('stale request', 1))).toBeUndefined();
});

test('a pattern that matches two in five is told with both numbers', () => {
  expect(findBreadth('Stale Request', queriesThatHold('stale request', 2))).toBe(
    "matches 2 of the project's 5 own queries",
  );
});

test('words that do not stand side by side do not match', () => {
  expect(findBreadth('Stale Request', queriesThatHold('stale old request', 5))).toBeUndefined();
});

test('a bare number is broad, a number beside a word is not', () => {
  expect(findBreadth('5035035', [])).toContain('bare number');
  expect(findBreadth('the 503 503', [])).toContain('bare number');
  expect(findBreadth('HTTP 503', [])).toBeUndefined();
});

test('one ordinary word is broad, one that nobody says in passing is not', () => {
  expect(findBreadth('unavailable', [])).toContain('no more than "unavailable"');
  expect(findBreadth('Unavailable', [])).toContain('no more than "unavailable"');
  expect(findBreadth('ServiceUnavailable', [])).toBeUndefined();
  expect(findBreadth('E0000119', [])).toBeUndefined();
});

test('any text of stop words, in any order and number, is broad', () => {
  const stopWord = fc.constantFrom('the', 'and', 'you', 'is', 'not', "don't", 'for');
  fc.assert(
    fc.property(fc.array(stopWord, { minLength: 1 }), (words) => {
      expect(findBreadth(words.join(' '), [])).toContain('stop words alone');
    }),
  );
});
