import { extractFeatures } from '../extract-features.ts';
import { KEY_SPAN } from '../feature-table.ts';
import { findUnits } from '../find-units.ts';
import type { LookupModel } from '../lookup-model.ts';
import { readTerms } from '../read-terms.ts';
import { readTokens } from '../read-tokens.ts';
import { damping } from '../score-classes.ts';
import type { Example } from './collect-examples.ts';
import {
  type DenseWeights,
  fitLogistic,
  type LogisticSettings,
  type Observation,
} from './fit-logistic.ts';
import { type Bm25Settings, weighByBm25, weighByPmi } from './weigh-by-bm25.ts';

export interface FitSettings {
  logistic: LogisticSettings;
  bm25: Bm25Settings;
  /** What BM25's weights count beside the regression's, which count 1. */
  bm25Share: number;
}

/** Fits regression and BM25 on the same examples and adds up their weights. */
export function fitModel(
  vocabulary: LookupModel,
  examples: readonly Example[],
  refs: readonly string[],
  s: FitSettings & {
    mode?: string;
    pmi?: number;
    pmiScale?: number;
    again?: any;
    minUses?: number;
    minPair?: number;
  },
  prune?: (w: DenseWeights) => Map<number, Float64Array>,
): DenseWeights {
  const observations = examples.map(({ text, ref, weight }) => ({
    ...observe(vocabulary, text),
    ref: refs.indexOf(ref),
    weight,
  }));
  if (s.minUses) {
    const n = new Map<number, number>();
    for (const o of observations) for (const f of o.features) n.set(f.key, (n.get(f.key) ?? 0) + 1);
    for (const o of observations)
      o.features = o.features.filter((f) => {
        const sort = Math.floor(f.key / KEY_SPAN);
        return sort === 0
          ? (n.get(f.key) ?? 0) >= (s.minUses ?? 0)
          : sort === 2
            ? (n.get(f.key) ?? 0) >= (s.minPair ?? s.minUses ?? 0)
            : true;
      });
  }
  const gen = s.pmi
    ? weighByPmi(observations, refs.length, s.pmi, s.pmiScale ?? 1)
    : weighByBm25(observations, refs.length, s.bm25);
  for (const row of gen.rows.values())
    row.forEach((w, k) => {
      row[k] = w * s.bm25Share;
    });
  let fitted: DenseWeights;
  if (s.mode === 'warm') fitted = fitLogistic(observations, refs.length, s.logistic, gen);
  else {
    fitted = fitLogistic(observations, refs.length, s.logistic);
    for (const [key, row] of gen.rows) {
      const target = fitted.rows.get(key);
      row.forEach((w, k) => {
        if (target) target[k] = (target[k] ?? 0) + w;
      });
    }
  }
  if (s.again && prune) {
    const support = prune(fitted);
    const start: DenseWeights = { bias: fitted.bias, rows: new Map() };
    for (const [k, m] of support) {
      const r = fitted.rows.get(k)!;
      const sorted = Float64Array.from(r).sort();
      const mid = sorted[Math.floor(sorted.length / 2)]!;
      start.rows.set(
        k,
        r.map((x, i) => (m[i] ? x - mid : 0)),
      );
    }
    fitted = fitLogistic(observations, refs.length, { ...s.logistic, ...s.again }, start, support);
  }
  return fitted;
}

/** The features of a text and their values, as they are scored. */
export function observe(vocabulary: LookupModel, text: string): Pick<Observation, 'features'> {
  const terms = readTerms(vocabulary, readTokens(text));
  const units = findUnits(vocabulary, terms);
  const share = damping(units.length);
  const features = extractFeatures(vocabulary, terms, units, text.includes('?'));
  return { features: features.map(({ key, value }) => ({ key, value: value * share })) };
}
