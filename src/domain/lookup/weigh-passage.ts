import { extractFeatures } from './extract-features.ts';
import type { Feature } from './feature-table.ts';
import type { Unit } from './find-units.ts';
import type { LookupModel } from './lookup-model.ts';
import type { Term } from './read-terms.ts';
import { scoreClasses } from './score-classes.ts';

/** A stretch of a text, or all of it, and what it speaks for. */
export interface Passage {
  units: readonly Unit[];
  features: readonly Feature[];
  /** Log-odds of every class, not yet normalised. */
  scores: Float64Array;
  /** Log-odds that it tells of somebody else at the account. */
  alarm: number;
}

/** What a stretch of a text speaks for. */
export function weighPassage(
  model: LookupModel,
  terms: readonly Term[],
  units: readonly Unit[],
  asks: boolean,
): Passage {
  const features = extractFeatures(model, terms, units, asks);
  const scores = scoreClasses(model.features, features, units.length);
  return { units, features, scores: scores.subarray(0, -1), alarm: scores.at(-1) ?? -Infinity };
}

/** What a text without a word that counts speaks for. */
export function wordless(classes: number): Passage {
  return { units: [], features: [], scores: new Float64Array(classes), alarm: -Infinity };
}
