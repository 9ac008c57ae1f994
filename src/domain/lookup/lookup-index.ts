import type { AlarmLimits } from './find-alarm.ts';

/** The finished index: plain data for JSON, made at build time and sent to the page. */
export interface LookupIndex extends PackedIndex, PlainIndex {}

/** Opened by `openModel` and `openSignatures`, by the layouts they describe. In Base64. */
export interface PackedIndex {
  /** Vocabulary, lexicon and weights. */
  model: string;
  /** Codes and messages: pattern hashes and what each stands for. */
  signatures: string;
}

/** What is names and numbers: it travels with the script, which is compressed with it. */
export interface PlainIndex {
  /** The ref of each class, `none` among them; its place is the class's number. */
  refs: string[];
  /** The names of the products whose codes and messages these are. */
  products: string[];
  /** Log-odds that the answer to a narrowing question adds. */
  narrowing: NarrowingEffects;
  /** Refs whose first action is to stop trying. */
  stopFirst: string[];
  /** How many log-odds `none` must be ahead of the best ref before a text is called off-topic; below 0, how many it may be behind. */
  offTopic: number;
  /** When the reader is told to stop. */
  alarm: AlarmLimits;
  /** Two refs closer than this, in log-odds, are in doubt. */
  doubt: number;
}

/** The ref of everything that is no sign-in problem. */
export const NONE = 'none';

/** What may be said of the situation by one tap each. */
export interface Narrowing {
  /** Who is affected. */
  scope?: 'me' | 'several' | 'everyone';
  /** How they sign in. */
  signOn?: 'password' | 'sso';
}

/** For each answer of a narrowing question the log-odds it adds to each class, by number; none beyond the last. */
export interface NarrowingEffects {
  scope: Record<'me' | 'several' | 'everyone', readonly number[]>;
  signOn: Record<'password' | 'sso', readonly number[]>;
}

/** What the answers given add to each class, a list for each. */
export function effectsOf(
  { scope, signOn }: Narrowing,
  effects: NarrowingEffects,
): (readonly number[])[] {
  return [scope ? effects.scope[scope] : [], signOn ? effects.signOn[signOn] : []];
}
