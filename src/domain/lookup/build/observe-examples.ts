import { extractFeatures } from '../extract-features.ts';
import { IDEA, KEY_SPAN, SHAPE } from '../feature-table.ts';
import { findUnits } from '../find-units.ts';
import type { LookupModel } from '../lookup-model.ts';
import { readTerms } from '../read-terms.ts';
import { readTokens } from '../read-tokens.ts';
import { damping } from '../score-classes.ts';
import type { Example } from './collect-examples.ts';
import type { Observation } from './fit-logistic.ts';

/**
 * Reads every example as the page reads a query. Words and pairs of words that fewer than `fewestUses`
 * examples show are left out, as the words of a stranger's query mostly will be.
 */
export function observeExamples(
  model: LookupModel,
  examples: readonly Example[],
  refs: readonly string[],
  fewestUses: number,
): Observation[] {
  const observed = examples.map(({ text, ref, weight }) => ({
    features: observe(model, text),
    ref: refs.indexOf(ref),
    weight,
  }));
  const uses = countUses(observed);
  const stays = ({ key }: { key: number }) =>
    isFixed(Math.floor(key / KEY_SPAN)) || (uses.get(key) ?? 0) >= fewestUses;
  return observed.map((each) => ({ ...each, features: each.features.filter(stays) }));
}

/** How many observations show each feature. */
export function countUses(
  observations: readonly Pick<Observation, 'features'>[],
): Map<number, number> {
  const uses = new Map<number, number>();
  for (const { features } of observations) {
    for (const { key } of features) uses.set(key, (uses.get(key) ?? 0) + 1);
  }
  return uses;
}

/** Ideas and shapes are few and written down; only words and pairs come and go with the examples. */
const isFixed = (sort: number) => sort === IDEA.sort || sort === SHAPE.sort;

function observe(model: LookupModel, text: string): { key: number; value: number }[] {
  const terms = readTerms(model, readTokens(text));
  const units = findUnits(model, terms);
  const share = damping(units.length);
  return extractFeatures(model, terms, units, text.includes('?')).map(({ key, value }) => ({
    key,
    value: value * share,
  }));
}
