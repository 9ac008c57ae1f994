import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { anchorOf, compareIds, placeOf } from '../../../../src/domain/content/ids.ts';

const id = fc
  .tuple(
    fc.constantFrom('A', 'B', 'F'),
    fc.integer({ min: 0, max: 30 }),
    fc.option(fc.integer({ min: 1, max: 30 })),
  )
  .map(([letter, first, second]) => `${letter}${first}${second === null ? '' : `.${second}`}`);

describe('the anchor of an ID', () => {
  test.each([
    ['B3', 'b3'],
    ['B1.2', 'b1-2'],
    ['F12', 'f12'],
  ])('%s is %s', (written, anchor) => {
    expect(anchorOf(written)).toBe(anchor);
  });

  test('is another for every other ID', () => {
    fc.assert(fc.property(id, id, (a, b) => (anchorOf(a) === anchorOf(b)) === (a === b)));
  });
});

describe('the order of IDs', () => {
  test('is by letter, then by number and not by spelling, and an action follows its step', () => {
    const sorted = ['A1', 'A2', 'A2.1', 'A2.2', 'A2.10', 'A10', 'B0', 'B0.1', 'B1', 'F1'];
    expect([...sorted].reverse().sort(compareIds)).toEqual(sorted);
  });

  test('says the opposite when asked the other way round', () => {
    fc.assert(
      fc.property(id, id, (a, b) => Math.sign(compareIds(a, b)) === -Math.sign(compareIds(b, a))),
    );
  });

  test('holds only an ID itself for equal', () => {
    fc.assert(fc.property(id, id, (a, b) => (compareIds(a, b) === 0) === (a === b)));
  });
});

test('the place of an ID is its last number', () => {
  expect(['B0', 'B3', 'B1.2', 'F12', 'A2.10'].map(placeOf)).toEqual([0, 3, 2, 12, 10]);
});
