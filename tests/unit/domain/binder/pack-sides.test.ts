import { describe, expect, test } from 'vitest';
import { packSides } from '../../../../src/domain/binder/pack-sides.ts';

const pack = (heights: number[], taken?: number) =>
  packSides(heights, (height) => height, 10, taken);

describe('entries on sides', () => {
  test('stand together as long as they fit, in their order', () => {
    expect(pack([4, 6, 1, 9, 3])).toEqual([[4, 6], [1, 9], [3]]);
  });

  test('stand alone where they are higher than a side', () => {
    expect(pack([2, 30, 2])).toEqual([[2], [30], [2]]);
  });

  test('leave room on the first side for what else stands there', () => {
    expect(pack([4, 6, 4, 6], 3)).toEqual([[4], [6, 4], [6]]);
  });

  test('make no side where there are none', () => {
    expect(pack([])).toEqual([]);
  });
});
