import type { Problem } from '../content/problem.ts';
import type { ReaderText, TextKind } from './reader-text.ts';
import { splitSentences } from './split-sentences.ts';
import { countWords } from './split-words.ts';

/** NHS and GOV.UK content guides: a sentence has at most 25 words. */
export const MOST_WORDS = 25;

/** NHS content guide: a step has at most 20 words in all, and so has the first answer to a question. */
const MOST_WORDS_OF_KIND: Partial<Record<TextKind, { most: number; noun: string }>> = {
  action: { most: 20, noun: 'step' },
  instruction: { most: 20, noun: 'step' },
  answer: { most: 20, noun: 'answer' },
};

/** NHS content guide: a paragraph has at most three sentences. */
export const MOST_SENTENCES = 3;

/** Steps, answers, sentences and paragraphs that are too long. */
export function checkLengths(texts: readonly ReaderText[]): Problem[] {
  return texts.flatMap((text) => [
    ...checkWhole(text),
    ...checkSentences(text),
    ...checkParagraph(text),
  ]);
}

function checkWhole({ file, field, kind, text }: ReaderText): Problem[] {
  const limit = MOST_WORDS_OF_KIND[kind];
  const words = countWords(text);
  if (limit === undefined || words <= limit.most) return [];
  return [
    {
      file,
      field,
      what: `This ${limit.noun} has ${words} words: "${text}"`,
      remedy: `Write at most ${limit.most}, or make two of it.`,
    },
  ];
}

function checkSentences({ file, field, text }: ReaderText): Problem[] {
  return splitSentences(text)
    .filter((sentence) => countWords(sentence) > MOST_WORDS)
    .map((sentence) => ({
      file,
      field,
      what: `This sentence has ${countWords(sentence)} words: "${sentence}"`,
      remedy: `Write at most ${MOST_WORDS}, or make two sentences of it.`,
    }));
}

function checkParagraph({ file, field, kind, text }: ReaderText): Problem[] {
  const sentences = splitSentences(text);
  if (kind === 'heading' || sentences.length <= MOST_SENTENCES) return [];
  return [
    {
      file,
      field,
      what: `This paragraph has ${sentences.length} sentences; the ${MOST_SENTENCES + 1}th is "${sentences[MOST_SENTENCES]}"`,
      remedy: `Write at most ${MOST_SENTENCES}, or begin a new paragraph.`,
    },
  ];
}
