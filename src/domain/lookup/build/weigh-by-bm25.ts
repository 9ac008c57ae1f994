import type { DenseWeights, Observation } from './fit-logistic.ts';

export interface Bm25Settings {
  /** How fast repetition stops counting. */
  saturation: number;
  /** How much long documents are held back, 0 to 1. */
  lengthShare: number;
}

/**
 * BM25 with each class as one document (Robertson and Zaragoza, "The Probabilistic Relevance
 * Framework", 2009), as weights: what a class adds for each feature does not depend on the rest
 * of the query. It knows nothing of the other classes' words beyond how many share a feature, which
 * makes it steadier than the regression on words from other mouths.
 */
export function weighByBm25(
  observations: readonly Observation[],
  classes: number,
  { saturation, lengthShare }: Bm25Settings,
): DenseWeights {
  const counts = new Map<number, Float64Array>();
  const lengths = new Float64Array(classes);
  for (const { features, ref, weight } of observations) {
    for (const { key, value } of features) {
      const row = counts.get(key) ?? new Float64Array(classes);
      row[ref] = (row[ref] ?? 0) + value * weight;
      lengths[ref] = (lengths[ref] ?? 0) + value * weight;
      counts.set(key, row);
    }
  }
  const meanLength = lengths.reduce((sum, length) => sum + length, 0) / classes;
  const rows = new Map<number, Float64Array>();
  for (const [key, row] of counts) {
    const holders = row.reduce((sum, count) => sum + (count > 0 ? 1 : 0), 0);
    const rarity = Math.log(1 + (classes - holders + 0.5) / (holders + 0.5));
    const weigh = (count: number, ref: number) => {
      const length = 1 - lengthShare + (lengthShare * (lengths[ref] ?? 0)) / meanLength;
      return (rarity * count * (saturation + 1)) / (count + saturation * length);
    };
    rows.set(key, row.map(weigh));
  }
  return { bias: new Float64Array(classes), rows };
}
