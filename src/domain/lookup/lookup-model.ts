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

/** Ideas are about signing in, ways of telling, about something else, or signs that somebody else is at the account. */
export const IDEA_SORTS = ['signing-in', 'telling', 'elsewhere', 'alarm'] as const;
export const SIGNING_IN = 0;
export const ELSEWHERE = 2;
export const ALARM = 3;
