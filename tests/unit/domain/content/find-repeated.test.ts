import { expect, test } from 'vitest';
import { findRepeated } from '../../../../src/domain/content/find-repeated.ts';

test('every later item of one key stands beside the first', () => {
  const items = ['ant', 'bee', 'ape', 'ass'];
  expect(findRepeated(items, (item) => item.charAt(0))).toEqual([
    { item: 'ape', first: 'ant' },
    { item: 'ass', first: 'ant' },
  ]);
});

test('nothing is repeated where every key is another', () => {
  expect(findRepeated([1, 2, 3], (item) => item)).toEqual([]);
});
