import { KEY_SPAN } from '../feature-table.ts';
import { hashText } from '../hash-text.ts';
import type { Example } from './collect-examples.ts';
import { type CompiledVocabulary, readStems } from './compile-vocabulary.ts';

/** Longest wording kept, in words that say something; whoever reads a text tries every length up to it. */
const MOST_STEMS = 4;
/** Fewest examples that must have each word of a wording which no example has as a whole. */
const FEWEST_USES = 12;

/**
 * The vocabulary without wordings of several words that hardly anyone will use: no example has them,
 * and one of their words is rare. Each wording left out saves the page two and a half bytes.
 */
export function trimLexicon(
  vocabulary: CompiledVocabulary,
  examples: readonly Example[],
): CompiledVocabulary {
  const texts = examples.map(({ text }) => readStems(vocabulary, text));
  const uses = new Map<string, number>();
  const runs = new Set<string>();
  for (const stems of texts) {
    for (const stem of new Set(stems)) uses.set(stem, (uses.get(stem) ?? 0) + 1);
    for (let length = 2; length <= MOST_STEMS; length++) {
      for (let at = 0; at + length <= stems.length; at++)
        runs.add(stems.slice(at, at + length).join(' '));
    }
  }
  const kept = [...vocabulary.wordings].filter(([wording]) => {
    const stems = wording.split(' ');
    if (stems.length === 1) return true;
    if (stems.length > MOST_STEMS) return false;
    return runs.has(wording) || stems.every((stem) => (uses.get(stem) ?? 0) >= FEWEST_USES);
  });
  return {
    ...vocabulary,
    wordings: new Map(kept),
    lexicon: new Map(kept.map(([wording, ideas]) => [hashText(wording) % KEY_SPAN, ideas])),
    longest: Math.min(MOST_STEMS, vocabulary.longest),
  };
}
