import { NONE } from '../lookup-index.ts';
import { readTokens } from '../read-tokens.ts';
import { stemWord } from '../stem-word.ts';
import type { Example } from './collect-examples.ts';
import { type CompiledVocabulary, compare } from './compile-vocabulary.ts';
import type { Vocabulary } from './knowledge.ts';

export interface SpellingSettings {
  /** Fewest letters of a word that misspellings are read as. */
  letters: number;
  /** Fewest examples about signing in that must have the word. */
  uses: number;
}

/**
 * The words that a misspelling may be read as, in alphabetical order: words of the examples about
 * signing in and of the vocabulary's own ideas. Of several forms of one stem the most used stands for all.
 */
export function chooseSpelling(
  { ideas }: Vocabulary,
  compiled: CompiledVocabulary,
  examples: readonly Example[],
  { letters, uses }: SpellingSettings,
): string[] {
  const counts = new Map<string, number>();
  const count = (text: string, weight: number) => {
    for (const { word } of readTokens(text)) {
      if (/^[a-z]+$/.test(word) && !compiled.skip.has(word))
        counts.set(word, (counts.get(word) ?? 0) + weight);
    }
  };
  for (const { text, ref } of examples) if (ref !== NONE) count(text, 1);
  for (const wording of Object.values(ideas).flat()) count(String(wording), 1);
  const best = new Map<string, { word: string; uses: number; all: number }>();
  for (const [word, own] of [...counts].sort((a, b) => compare(a[0], b[0]))) {
    const stem = stemWord(compiled.same.get(word) ?? word);
    const held = best.get(stem);
    const all = (held?.all ?? 0) + own;
    best.set(
      stem,
      held !== undefined && held.uses >= own ? { ...held, all } : { word, uses: own, all },
    );
  }
  return [...best.values()]
    .filter(({ word, all }) => word.length >= letters && all >= uses)
    .map(({ word }) => word)
    .sort(compare);
}
