import { keyRun } from '../feature-table.ts';
import { hashText } from '../hash-text.ts';
import type { Example } from './collect-examples.ts';
import { type CompiledVocabulary, readStems } from './compile-vocabulary.ts';

/** Longest wording kept, in words that say something; whoever reads a text tries every length up to it. */
const MOST_STEMS = 4;
/** Fewest examples in which a wording of several words must stand to be kept. */
const FEWEST_USES = 6;

/**
 * The vocabulary without wordings of several words that hardly any example has. Each wording left out saves the
 * page three bytes, and the words in it are known by themselves.
 */
export function trimLexicon(
  vocabulary: CompiledVocabulary,
  examples: readonly Example[],
): CompiledVocabulary {
  const uses = countRuns(vocabulary, examples);
  const kept = [...vocabulary.wordings].filter(([wording]) => {
    const stems = wording.split(' ').length;
    return stems === 1 || (stems <= MOST_STEMS && (uses.get(wording) ?? 0) >= FEWEST_USES);
  });
  return {
    ...vocabulary,
    wordings: new Map(kept),
    lexicon: new Map(
      kept.map(([wording, ideas]) => [keyRun(hashText(wording), wording.split(' ').length), ideas]),
    ),
    longest: Math.min(MOST_STEMS, vocabulary.longest),
  };
}

/** How often every run of words stands in the examples. */
function countRuns(
  vocabulary: CompiledVocabulary,
  examples: readonly Example[],
): Map<string, number> {
  const uses = new Map<string, number>();
  for (const { text } of examples) {
    const stems = readStems(vocabulary, text);
    for (let length = 2; length <= MOST_STEMS; length++) {
      for (let at = 0; at + length <= stems.length; at++) {
        const run = stems.slice(at, at + length).join(' ');
        uses.set(run, (uses.get(run) ?? 0) + 1);
      }
    }
  }
  return uses;
}
