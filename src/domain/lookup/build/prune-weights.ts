import { KEY_SPAN } from '../feature-table.ts';
import type { PackedCell } from '../packed-model.ts';
import type { DenseWeights } from './fit-logistic.ts';

export interface PruneSettings {
  /** Log-odds of one step; weights are rounded to whole steps. */
  step: number;
  /** Cells kept, the weightiest first. */
  cells: number;
  /** Exponent by which the number of a feature's examples raises what its cells are worth. */
  useExponent: number;
}

/** A feature's kept cells, in rising order of the class. */
export type PrunedRows = Map<number, PackedCell[]>;

/**
 * Rounds the weights to steps and keeps the cells that matter most. Adding the same to all classes of
 * a row changes no ranking, so each row is first moved to a median of zero, which empties most cells.
 */
export function pruneWeights(
  { rows }: DenseWeights,
  uses: ReadonlyMap<number, number>,
  valueOf: (sort: number) => number,
  {
    step,
    cells: most,
    useExponent,
    boost = 1,
    none = -1,
  }: PruneSettings & { boost?: number; none?: number },
): PrunedRows {
  const cells: { key: number; ref: number; steps: number; worth: number }[] = [];
  for (const [key, row] of rows) {
    const middle = row.some((w) => w === 0) ? 0 : median(row);
    const worth = valueOf(Math.floor(key / KEY_SPAN)) * (uses.get(key) ?? 1) ** useExponent;
    row.forEach((weight, ref) => {
      const steps = Math.round((weight - middle) / step);
      if (steps !== 0)
        cells.push({
          key,
          ref,
          steps,
          worth: worth * Math.abs(weight - middle) * (ref === none ? boost : 1),
        });
    });
  }
  cells.sort((a, b) => b.worth - a.worth || a.key - b.key || a.ref - b.ref);
  const pruned: PrunedRows = new Map();
  for (const { key, ref, steps } of cells.slice(0, most)) {
    pruned.set(key, [...(pruned.get(key) ?? []), { ref, steps }]);
  }
  for (const row of pruned.values()) row.sort((a, b) => a.ref - b.ref);
  return pruned;
}

function median(row: Float64Array): number {
  const sorted = Float64Array.from(row).sort();
  return sorted[Math.floor(sorted.length / 2)] ?? 0;
}
