import type { FeatureTable } from './feature-table.ts';

/** Lexicon and weights, opened: what reading a text and scoring it need. */
export interface LookupModel {
  /** Words passed over. */
  skip: ReadonlySet<string>;
  /** Word -> the word it counts as. */
  same: ReadonlyMap<string, string>;
  /** Words that a misspelling may be read as: stem -> the form to show. */
  spelling: ReadonlyMap<string, string>;
  /** Hash of a run of stems -> the ideas it stands for; empty for a word known without an idea. */
  lexicon: ReadonlyMap<number, readonly number[]>;
  /** Most stems in one lexicon entry. */
  longest: number;
  /** What sort each idea is of, by its number: see {@link IDEA_SORTS}. */
  ideaSorts: readonly number[];
  features: FeatureTable;
}

/**
 * Ideas are what goes wrong with signing in, what else belongs to it, ways of telling, or about something else. The
 * first two are about signing in, and a reason to a reader.
 */
export const IDEA_SORTS = ['trouble', 'signing-in', 'telling', 'elsewhere'] as const;
export const SIGNING_IN = 1;
export const ELSEWHERE = 3;

/** The number of the class that is no answer: somebody else is at the account. It comes after those of the refs. */
export function alarmClass({ features }: LookupModel): number {
  return features.bias.length - 1;
}
