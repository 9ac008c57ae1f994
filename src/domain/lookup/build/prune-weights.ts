import { IDEA, KEY_SPAN, PAIR, SHAPE, WORD } from '../feature-table.ts';
import { NONE } from '../lookup-index.ts';
import type { PackedCell } from '../packed-model.ts';
import type { DenseWeights } from './fit-logistic.ts';

export interface PruneSettings {
  /** Log-odds of one step; weights are rounded to whole steps. */
  step: number;
  /** Cells kept, the weightiest first; a thousand of them are about 1.1 KB of the page, keys included. */
  cells: number;
  /** Exponent by which the number of a feature's examples raises what its cells are worth. */
  useExponent: number;
  /** How many times more a cell of `none` is worth: it alone holds a text back from every ref. */
  noneWorth: number;
  /** What the key of a row costs in the page, as so many cells; a row that is named there anyway costs none. */
  rowCost: number;
  /** How many times as much a cell of a question or a page is worth: most who come have one of the issues. */
  questionWorth: number;
}

/** A feature's kept cells, in rising order of the class. */
export type PrunedRows = Map<number, PackedCell[]>;

/**
 * Rounds the weights to steps and keeps the cells that matter most. Adding the same to all classes of
 * a row changes no ranking, so each row is first moved to a median of zero, which empties most cells.
 *
 * @param named keys of rows that stand in the page with or without cells
 */
export function pruneWeights(
  { rows }: DenseWeights,
  uses: ReadonlyMap<number, number>,
  refs: readonly string[],
  named: ReadonlySet<number>,
  settings: PruneSettings,
): PrunedRows {
  const { step, useExponent, rowCost } = settings;
  const worthOf = refs.map((ref) => weighRef(ref, settings));
  const cells = [...rows].flatMap(([key, row]) => {
    const middle = median(row);
    const worth = typicalValue(key) * (uses.get(key) ?? 1) ** useExponent;
    const kept = [...row].flatMap((weight, ref) => {
      const steps = Math.round((weight - middle) / step);
      if (steps === 0) return [];
      return [{ key, ref, steps, worth: worth * (worthOf[ref] ?? 1) * Math.abs(weight - middle) }];
    });
    return named.has(key) ? kept : shareCost(kept, rowCost);
  });
  cells.sort((a, b) => b.worth - a.worth || a.key - b.key || a.ref - b.ref);
  const pruned: PrunedRows = new Map();
  for (const { key, ref, steps } of cells.slice(0, settings.cells)) {
    pruned.set(key, [...(pruned.get(key) ?? []), { ref, steps }]);
  }
  for (const row of pruned.values()) row.sort((a, b) => a.ref - b.ref);
  return pruned;
}

/**
 * The cells of a row with what they are worth once the row's key is paid for: those that are kept together share
 * its cost, so many of them that each pays best. What a cell does for a ranking grows with the square of its weight.
 */
function shareCost<Cell extends { worth: number }>(cells: readonly Cell[], cost: number): Cell[] {
  const sorted = [...cells].sort((a, b) => b.worth - a.worth);
  let sum = 0;
  let best = { worth: 0, count: 0 };
  sorted.forEach(({ worth }, place) => {
    sum += worth ** 2;
    const shared = Math.sqrt(sum / (place + 1 + cost));
    if (shared > best.worth) best = { worth: shared, count: place + 1 };
  });
  return sorted.map((cell, place) => (place < best.count ? { ...cell, worth: best.worth } : cell));
}

function weighRef(ref: string, { noneWorth, questionWorth }: PruneSettings): number {
  if (ref === NONE) return noneWorth;
  return ref.startsWith('issue:') ? 1 : questionWorth;
}

function typicalValue(key: number): number {
  const sort = Math.floor(key / KEY_SPAN);
  return [WORD, IDEA, PAIR, SHAPE].find((each) => each.sort === sort)?.value ?? 1;
}

function median(row: Float64Array): number {
  const sorted = Float64Array.from(row).sort();
  return sorted[Math.floor(sorted.length / 2)] ?? 0;
}
