import {
  type DenseWeights,
  fitLogistic,
  type LogisticSettings,
  type Observation,
} from './fit-logistic.ts';
import { type Bm25Settings, weighByBm25 } from './weigh-by-bm25.ts';

export interface FitSettings {
  logistic: LogisticSettings;
  bm25: Bm25Settings;
  /** What BM25's weights count beside the regression's, which count 1. */
  bm25Share: number;
}

/** Fits regression and BM25 on the same observations and adds up their weights. */
export function fitModel(
  observations: readonly Observation[],
  classes: number,
  { logistic, bm25, bm25Share }: FitSettings,
): DenseWeights {
  const { bias, rows } = fitLogistic(observations, classes, logistic);
  for (const [key, weighed] of weighByBm25(observations, classes, bm25).rows) {
    const fitted = rows.get(key);
    rows.set(
      key,
      weighed.map((weight, ref) => weight * bm25Share + (fitted?.[ref] ?? 0)),
    );
  }
  return { bias, rows };
}
