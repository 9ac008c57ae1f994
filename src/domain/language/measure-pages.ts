import type { Problem } from '../content/problem.ts';
import type { ReaderText } from './reader-text.ts';
import { readingGrade } from './reading-grade.ts';
import { splitSentences } from './split-sentences.ts';
import { countWords } from './split-words.ts';

/** NHS content guide: a page's sentences have 14 words on average, at most. */
export const MOST_WORDS_ON_AVERAGE = 14;

/** NHS content guide aims at grade 6. The hard limit is the project's own. */
export const HIGHEST_GRADE = 8;

/** What the sentences of one page measure. */
export interface PageMeasure {
  /** Address from the site's root. */
  page: string;
  /** The first content file that it shows. */
  file: string;
  sentences: number;
  /** Words of a sentence, on average. */
  mean: number;
  /** The longest sentence, in words. */
  longest: number;
  /** Flesch-Kincaid grade. */
  grade: number;
}

/**
 * Measures the sentences of each page, with those of the entries that it shows in full. Headings, table
 * cells and list entries without an end mark are no sentences and are left out, since they would make the
 * average look better than it reads.
 */
export function measurePages(texts: readonly ReaderText[]): PageMeasure[] {
  return [...Map.groupBy(texts, ({ page }) => page)].flatMap(([page, onPage]) => {
    const sentences = onPage.flatMap(readSentences);
    const lengths = sentences.map(countWords);
    if (lengths.length === 0) return [];
    return [
      {
        page,
        file: onPage[0]?.file ?? page,
        sentences: lengths.length,
        mean: lengths.reduce((sum, length) => sum + length, 0) / lengths.length,
        longest: Math.max(...lengths),
        grade: readingGrade(sentences),
      },
    ];
  });
}

function readSentences({ kind, text }: ReaderText): string[] {
  if (kind === 'heading' || kind === 'cell') return [];
  return splitSentences(text).filter((sentence) => /[.!?…:]["'”’)\]]*$/.test(sentence));
}

/** Pages whose sentences are too long on average, or too hard to read. */
export function checkMeasures(measures: readonly PageMeasure[]): Problem[] {
  return measures.flatMap(({ page, file, mean, grade }) => [
    ...(mean <= MOST_WORDS_ON_AVERAGE
      ? []
      : [
          {
            file,
            field: page,
            what: `The sentences of this page have ${mean.toFixed(1)} words on average.`,
            remedy: `Write at most ${MOST_WORDS_ON_AVERAGE}: split the longest sentences.`,
          },
        ]),
    ...(grade <= HIGHEST_GRADE
      ? []
      : [
          {
            file,
            field: page,
            what: `The reading grade of this page is ${grade.toFixed(1)}.`,
            remedy: `Write for grade ${HIGHEST_GRADE} at most: use shorter words and shorter sentences.`,
          },
        ]),
  ]);
}
