/** Weight of each class for each feature, sparse: only what is not zero is kept. */
export interface FeatureTable {
  /** Weight of each class before a word is read. */
  bias: Float64Array;
  /** Feature key -> its cells. */
  rows: ReadonlyMap<number, readonly Cell[]>;
}

/** One weight of a feature. */
export interface Cell {
  /** Number of the class. */
  ref: number;
  /** Log-odds for each unit of the feature's value. */
  weight: number;
}

/** One thing noticed in a text. */
export interface Feature {
  /** Sort of the feature times {@link KEY_SPAN}, plus its number or hash. */
  key: number;
  value: number;
  /** Units of the text, from `first` to `last`, that show it; -1 for the text as a whole. */
  first: number;
  last: number;
}

/** Every feature's number or hash is below this. */
export const KEY_SPAN = 2 ** 22;
/** Words by themselves have hashes of 18 bits: the lexicon stays small, and a strange word rarely looks known. */
export const WORD_SPAN = 2 ** 18;

/**
 * What the lexicon knows a run of words by. Of runs a text has several at every word, so that their hashes have
 * more bits: a text would else be thought to say what it does not.
 *
 * @param hash of the words' stems, joined by spaces
 */
export function keyRun(hash: number, words: number): number {
  return words === 1 ? hash % WORD_SPAN : WORD_SPAN + (hash % (KEY_SPAN - WORD_SPAN));
}

/** Hashes of pairs have fewer: a pair mistaken for another does little harm. */
export const PAIR_SPAN = 2 ** 18;

/** The sorts of features, and how much one of each counts. */
export const WORD = { sort: 0, value: 1 };
export const IDEA = { sort: 1, value: 1 };
export const PAIR = { sort: 2, value: 0.5 };
export const SHAPE = { sort: 3, value: 0.35 };
/** A word inside a run of words that the lexicon knows as a whole. */
export const PART_VALUE = 0.5;
