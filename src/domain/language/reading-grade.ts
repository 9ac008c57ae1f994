import { countWords, splitWords } from './split-words.ts';

/**
 * The Flesch-Kincaid grade of running text: about the school year at which it is read with ease. The
 * number is an estimate from word and sentence length; it flags a text and proves nothing about it.
 */
export function readingGrade(sentences: readonly string[]): number {
  const words = sentences.reduce((sum, sentence) => sum + countWords(sentence), 0);
  if (words === 0) return 0;
  const syllables = sentences
    .flatMap(splitWords)
    .reduce((sum, word) => sum + countSyllables(word), 0);
  return 0.39 * (words / sentences.length) + 11.8 * (syllables / words) - 15.59;
}

/** The syllables of an English word, by its groups of vowels; a word without one counts as one. */
export function countSyllables(word: string): number {
  const letters = word.toLowerCase().replace(/[^a-z]/g, '');
  const spoken = letters.replace(/(?:[^laeiouy]e|[^laeiouydt]ed|[^laeiouycghsxz]es)$/, '');
  return Math.max(1, spoken.match(/[aeiouy]+/g)?.length ?? 0);
}
