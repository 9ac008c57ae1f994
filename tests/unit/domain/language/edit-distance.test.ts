import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { editDistance } from '../../../../src/domain/language/edit-distance.ts';

/** The definition, word for word: slow, and without a table that could be filled in wrongly. */
function naiveDistance(a: string, b: string): number {
  if (a === '') return b.length;
  if (b === '') return a.length;
  const [restA, restB] = [a.slice(1), b.slice(1)];
  return Math.min(
    naiveDistance(restA, b) + 1,
    naiveDistance(a, restB) + 1,
    naiveDistance(restA, restB) + (a[0] === b[0] ? 0 : 1),
  );
}

// Few letters, so that words share some.
const word = (maxLength: number) => fc.string({ unit: fc.constantFrom('a', 'b', 'c'), maxLength });

describe('the distance between two words', () => {
  test.each([
    ['title', 'title', 0],
    ['title', 'titles', 1],
    ['title', 'titel', 2],
    ['kitten', 'sitting', 3],
    ['', 'abc', 3],
    ['', '', 0],
    ['B1', 'b1', 1],
  ])('%j and %j: %d', (a, b, distance) => {
    expect(editDistance(a, b)).toBe(distance);
  });

  test('is what the definition says', () => {
    fc.assert(fc.property(word(5), word(5), (a, b) => editDistance(a, b) === naiveDistance(a, b)));
  });

  test('is the same in both directions', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (a, b) => editDistance(a, b) === editDistance(b, a)),
    );
  });

  test('is nothing only for the word itself', () => {
    fc.assert(fc.property(word(4), word(4), (a, b) => (editDistance(a, b) === 0) === (a === b)));
  });

  test('is never longer by way of a third word', () => {
    fc.assert(
      fc.property(
        word(8),
        word(8),
        word(8),
        (a, b, c) => editDistance(a, c) <= editDistance(a, b) + editDistance(b, c),
      ),
    );
  });

  test('is at most the length of the longer one, and at least the difference in length', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (a, b) => {
        const distance = editDistance(a, b);
        return (
          distance <= Math.max(a.length, b.length) && distance >= Math.abs(a.length - b.length)
        );
      }),
    );
  });
});
