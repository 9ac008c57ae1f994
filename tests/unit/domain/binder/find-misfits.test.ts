import { describe, expect, test } from 'vitest';
import { findMisfits } from '../../../../src/domain/binder/find-misfits.ts';

const MM = 96 / 25.4;
const fits = { id: 'd1', title: 'Page 7: D1 Start', below: 0, beside: 0, foot: 0 };

describe('a side that is laid out', () => {
  test('fits, give or take a rounding', () => {
    expect(findMisfits([fits, { ...fits, below: 0.2 * MM, beside: 0.2 * MM }], 'Letter')).toEqual(
      [],
    );
  });

  test('is told by name and by how much it is too high', () => {
    expect(findMisfits([{ ...fits, below: 12.34 * MM }], 'Letter, blank')).toEqual([
      'Page 7: D1 Start: 12.3 mm too high for Letter, blank',
    ]);
  });

  test('is told where its foot leaves the paper, or its content the margin', () => {
    expect(findMisfits([{ ...fits, foot: 5 * MM, beside: 2 * MM }], 'A4')).toEqual([
      'Page 7: D1 Start: 5.0 mm too high for A4',
      'Page 7: D1 Start: 2.0 mm too wide for A4',
    ]);
  });
});
