import { correctWord } from '../../domain/lookup/correct-spelling.ts';
import type { LookupModel } from '../../domain/lookup/lookup-model.ts';
import { stemWord } from '../../domain/lookup/stem-word.ts';

/**
 * A search with its misspelt words replaced by the nearest words that the site has, or undefined where there is
 * nothing to replace. The beginning of a word is half typed, not misspelt.
 *
 * @param words the words of the site, the most used first
 */
export function correctSearch(words: readonly string[], text: string): string | undefined {
  const model = knowOnly(words);
  const corrected = text.replace(/\p{L}+/gu, (written) => {
    const word = written.toLowerCase();
    return words.some((known) => known.startsWith(word)) ? written : correctWord(model, word);
  });
  return corrected.toLowerCase() === text.toLowerCase() ? undefined : corrected;
}

/** A model that knows words and nothing else of the lookup. Of words with one stem, the first stands for all. */
function knowOnly(words: readonly string[]): LookupModel {
  const spelling = new Map<string, string>();
  for (const word of words) {
    const stem = stemWord(word);
    if (!spelling.has(stem)) spelling.set(stem, word);
  }
  return {
    skip: new Set(),
    same: new Map(),
    spelling,
    lexicon: new Map(),
    longest: 1,
    ideaSorts: [],
    features: { bias: new Float64Array(), rows: new Map() },
  };
}
