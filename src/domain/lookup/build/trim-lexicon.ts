import { keyRun } from '../feature-table.ts';
import { hashText } from '../hash-text.ts';
import { ELSEWHERE } from '../lookup-model.ts';
import type { Example } from './collect-examples.ts';
import { type CompiledVocabulary, readStems } from './compile-vocabulary.ts';

/** Longest wording kept, in words that say something. */
const MOST_STEMS = 4;
/** Fewest examples in which a wording of several words must stand to be kept. */
const FEWEST_USES = 10;
/** Fewest examples in which a single word about something else must stand. */
const FEWEST_ELSEWHERE = 15;

/**
 * The vocabulary without wordings of several words, and words about something else, that hardly any example has.
 * Each that is left out saves the page three bytes. The words in a longer one are known by themselves, and a word
 * that is not known at all speaks against a sign-in problem too.
 */
export function trimLexicon(
  vocabulary: CompiledVocabulary,
  examples: readonly Example[],
): CompiledVocabulary {
  const uses = countRuns(vocabulary, examples);
  const isElsewhere = (ideas: readonly number[]) =>
    ideas.every((idea) => vocabulary.ideaSorts[idea] === ELSEWHERE);
  const kept = [...vocabulary.wordings].filter(([wording, ideas]) => {
    const stems = wording.split(' ').length;
    const used = uses.get(wording) ?? 0;
    if (stems === 1) return used >= FEWEST_ELSEWHERE || !isElsewhere(ideas);
    return stems <= MOST_STEMS && used >= FEWEST_USES;
  });
  return {
    ...vocabulary,
    wordings: new Map(kept),
    lexicon: new Map(
      kept.map(([wording, ideas]) => [keyRun(hashText(wording), wording.split(' ').length), ideas]),
    ),
    longest: Math.max(1, ...kept.map(([wording]) => wording.split(' ').length)),
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
    for (let length = 1; length <= MOST_STEMS; length++) {
      for (let at = 0; at + length <= stems.length; at++) {
        const run = stems.slice(at, at + length).join(' ');
        uses.set(run, (uses.get(run) ?? 0) + 1);
      }
    }
  }
  return uses;
}
