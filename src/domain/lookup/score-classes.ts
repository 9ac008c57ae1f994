import type { Feature, FeatureTable } from './feature-table.ts';

/** Longer texts have more features; their sum is damped by the number of units to this power. */
const DAMPING = 0.35;

/** By how much each feature of a text of `units` units counts. */
export function damping(units: number): number {
  return Math.max(1, units) ** -DAMPING;
}

/** Log-odds of every class, not yet normalised. */
export function scoreClasses(
  table: FeatureTable,
  features: readonly Feature[],
  units: number,
): Float64Array {
  const scores = table.bias.slice();
  const share = damping(units);
  for (const { key, value } of features) {
    for (const { ref, weight } of table.rows.get(key) ?? []) {
      scores[ref] = (scores[ref] ?? 0) + weight * value * share;
    }
  }
  return scores;
}

/** Chances that add up to 1, from log-odds. */
export function asChances(scores: Float64Array): Float64Array {
  const highest = scores.reduce((high, score) => Math.max(high, score), -Infinity);
  const parts = scores.map((score) => Math.exp(score - highest));
  const sum = parts.reduce((total, part) => total + part, 0);
  return parts.map((part) => part / sum);
}

/** By how many log-odds a class is ahead of every other, below 0 where it is behind. */
export function leadOf(scores: Float64Array, ref: number): number {
  const others = scores.slice();
  others[ref] = -Infinity;
  return (scores[ref] ?? 0) - Math.max(...others);
}
