import { expect, test } from 'vitest';
import { checkLists, checkStepCount } from '../../../../src/domain/language/check-lists.ts';

/** A list with so many entries. */
function listOf(count: number) {
  const items = Array.from({ length: count }, (_, index) => `entry ${index + 1}`);
  return { file: 'a.mdx', field: 'record', items };
}

test('the eighth entry of a list is refused and quoted, and seven are not', () => {
  expect(checkLists([listOf(7)])).toEqual([]);
  expect(checkLists([listOf(8)])).toMatchObject([
    { file: 'a.mdx', field: 'record', what: 'This list has 8 entries; the 8th is "entry 8".' },
  ]);
});

test.each([2, 11])('a procedure of %i steps is refused', (count) => {
  expect(checkStepCount(listOf(count))).toMatchObject([
    { what: expect.stringContaining(`This procedure has ${count} steps: "entry 1"`) },
  ]);
});

test.each([3, 10])('a procedure of %i steps is not', (count) => {
  expect(checkStepCount(listOf(count))).toEqual([]);
});
