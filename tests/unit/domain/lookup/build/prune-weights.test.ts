import { describe, expect, test } from 'vitest';
import {
  type PruneSettings,
  pruneWeights,
} from '../../../../../src/domain/lookup/build/prune-weights.ts';

const REFS = ['issue:a', 'issue:b', 'issue:c', 'faq:d', 'none'];
const SETTINGS: PruneSettings = {
  step: 0.5,
  cells: 100,
  rowCost: 0,
  useExponent: 0,
  noneWorth: 1,
  questionWorth: 1,
};

/** Prunes rows given as lists of weights, one for each ref; the key of a row is its place. */
function prune(rows: number[][], settings: Partial<PruneSettings> = {}, named: number[] = []) {
  const weights = {
    bias: new Float64Array(REFS.length),
    rows: new Map(rows.map((row, key) => [key, Float64Array.from(row)])),
  };
  const uses = new Map(rows.map((_, key) => [key, 1]));
  const pruned = pruneWeights(weights, uses, REFS, new Set(named), { ...SETTINGS, ...settings });
  return Object.fromEntries(pruned);
}

describe('pruning the weights', () => {
  test('moves a row to a median of zero and rounds to steps', () => {
    expect(prune([[1, 1, 2.1, 1, -0.2]])).toEqual({
      0: [
        { ref: 2, steps: 2 },
        { ref: 4, steps: -2 },
      ],
    });
  });

  test('keeps the weightiest cells, and no row without any', () => {
    const rows = [
      [0, 0, 0, 0, 2],
      [0, 3, 0, 0, 0],
      [4, 0, 0, 0, 0],
    ];
    expect(Object.keys(prune(rows, { cells: 2 }))).toEqual(['1', '2']);
  });

  test('counts a cell of none and of a question as it is told to', () => {
    const rows = [
      [0, 0, 2, 0, 0],
      [0, 0, 0, 0, 1.5],
      [0, 0, 0, 2.5, 0],
    ];
    expect(Object.keys(prune(rows, { cells: 1 }))).toEqual(['2']);
    expect(Object.keys(prune(rows, { cells: 1, questionWorth: 0.5 }))).toEqual(['0']);
    expect(Object.keys(prune(rows, { cells: 1, questionWorth: 0.5, noneWorth: 2 }))).toEqual(['1']);
  });

  test('prefers two cells that share one key to two that need a key each', () => {
    const rows = [
      [2.1, 0, 0, 0, 0],
      [0, 2.1, 0, 0, 0],
      [0, 2, 2, 0, 0],
    ];
    expect(Object.keys(prune(rows, { cells: 2 }))).toEqual(['0', '1']);
    expect(Object.keys(prune(rows, { cells: 2, rowCost: 1 }))).toEqual(['2']);
  });

  test('asks no price for a row that the page names anyway', () => {
    const rows = [
      [2.1, 0, 0, 0, 0],
      [0, 2.1, 0, 0, 0],
      [0, 2, 2, 0, 0],
    ];
    expect(Object.keys(prune(rows, { cells: 2, rowCost: 1 }, [0, 1]))).toEqual(['0', '1']);
  });
});
