import { correctWord } from './correct-spelling.ts';
import type { LookupModel } from './lookup-model.ts';
import { stemWord } from './stem-word.ts';
import type { Token } from './token.ts';

/** A word of the text that says something, reduced to what the lexicon knows it by. */
export interface Term {
  stem: string;
  /** Its place in the text as written. */
  from: number;
  until: number;
  /** What a misspelt word was read as. */
  readAs?: string;
}

/** Unknown words beyond this many are not looked up in the spelling list: a page was pasted, not typed. */
const MOST_CORRECTIONS = 24;

/** The telling words of a text: words to skip are gone, variants joined, misspellings mended. */
export function readTerms(model: LookupModel, tokens: readonly Token[]): Term[] {
  const terms: Term[] = [];
  const corrected = new Map<string, string>();
  const isNumber = (at: number) => /^\d/.test(tokens[at]?.word ?? '');
  for (const [at, { word, from, until }] of tokens.entries()) {
    // Numbers in a row are a date, a telephone or a member, and say nothing of the trouble.
    const inRow = isNumber(at) && (isNumber(at - 1) || isNumber(at + 1));
    if (inRow || model.skip.has(word)) continue;
    let readAs = corrected.get(word);
    if (readAs === undefined && corrected.size < MOST_CORRECTIONS) {
      readAs = correctWord(model, word);
      if (readAs !== word) corrected.set(word, readAs);
    }
    for (const part of (readAs ?? word).split(' ')) {
      if (model.skip.has(part)) continue;
      const stem = stemWord(model.same.get(part) ?? part);
      terms.push(
        part === word ? { stem, from, until } : { stem, from, until, readAs: readAs ?? '' },
      );
    }
  }
  return terms;
}
