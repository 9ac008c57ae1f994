import { expect, test } from 'vitest';
import { countSyllables, readingGrade } from '../../../../src/domain/language/reading-grade.ts';

test.each([
  ['the', 1],
  ['code', 1],
  ['locked', 1],
  ['opens', 2],
  ['pages', 2],
  ['needed', 2],
  ['table', 2],
  ['sign-in', 2],
  ['password', 2],
  ['administrator', 5],
  ['B1.2', 1],
])('%s has %i syllables', (word, syllables) => {
  expect(countSyllables(word)).toBe(syllables);
});

test('the grade is Flesch and Kincaid’s: 0.39 words a sentence and 11.8 syllables a word, less 15.59', () => {
  expect(readingGrade(['The cat sat on the mat.', 'It is a cat.'])).toBeCloseTo(
    0.39 * 5 + 11.8 * 1 - 15.59,
  );
});

test('text without a word has grade 0', () => {
  expect(readingGrade([])).toBe(0);
});
