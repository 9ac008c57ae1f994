import type { Phrases } from '../../schemas/phrases.ts';
import type { Entry } from '../content/content.ts';
import { findRepeated } from '../content/find-repeated.ts';
import { type Problem, quote } from '../content/problem.ts';
import { keyOfText } from './read-words.ts';

/** A phrase stands once: said of two things it teaches neither, said twice of one it counts double. */
export function checkPhrases(files: readonly Entry<Phrases>[]): Problem[] {
  const phrases = files.flatMap(({ file, data }) =>
    data.phrases.map((text, index) => ({ file, field: `phrases[${index}]`, text })),
  );
  return findRepeated(phrases, ({ text }) => keyOfText(text)).map(({ item, first }) => ({
    file: item.file,
    field: item.field,
    what: `${quote(item.text)} stands in ${first.file} too; case and punctuation do not count.`,
    remedy: 'Keep it once, in the file of the answer that it fits best.',
  }));
}
