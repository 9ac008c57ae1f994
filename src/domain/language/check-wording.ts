import type { Problem } from '../content/problem.ts';
import type { ReaderText } from './reader-text.ts';
import { splitSentences } from './split-sentences.ts';
import { splitWords } from './split-words.ts';

/** Project's own limit on words in capitals in a row, after NASA's guide for flight-deck documents. */
export const MOST_CAPITALS = 3;

const CAPITALS = /^(?=.*\p{Lu}.*\p{Lu})[^\p{Ll}]+$/u;
const EXCEPTIONS = /\b(?:unless|except|other than|provided that|but not if)\b/gi;

/** Words in capitals in a row, and sentences in which one exception hangs on another. */
export function checkWording(texts: readonly ReaderText[]): Problem[] {
  return texts.flatMap(({ file, field, text }) =>
    splitSentences(text).flatMap((sentence) => [
      ...checkCapitals(sentence).map((fault) => ({ file, field, ...fault })),
      ...checkExceptions(sentence).map((fault) => ({ file, field, ...fault })),
    ]),
  );
}

type Fault = Pick<Problem, 'what' | 'remedy'>;

function checkCapitals(sentence: string): Fault[] {
  const run = longestRun(splitWords(sentence), (word) => CAPITALS.test(word));
  if (run.length <= MOST_CAPITALS) return [];
  return [
    {
      what: `${run.length} words in a row are in capitals, "${run.join(' ')}": "${sentence}"`,
      remedy:
        'Write them in small letters; words in capitals lose their shape and are read slowly.',
    },
  ];
}

function checkExceptions(sentence: string): Fault[] {
  const found = sentence.match(EXCEPTIONS) ?? [];
  if (found.length < 2) return [];
  return [
    {
      what: `One exception hangs on another (${found.join(', ')}): "${sentence}"`,
      remedy: 'Write one sentence for each case, or a table of cases.',
    },
  ];
}

function longestRun(words: readonly string[], belongs: (word: string) => boolean): string[] {
  let longest: string[] = [];
  let run: string[] = [];
  for (const word of words) {
    run = belongs(word) ? [...run, word] : [];
    if (run.length > longest.length) longest = run;
  }
  return longest;
}
