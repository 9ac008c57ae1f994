import { holdWords, readWords } from './read-words.ts';

/** Fewest letters and digits of a pattern. */
const SHORTEST = 7;

/** Largest share of the project's own queries that one pattern may match. */
export const LARGEST_SHARE = 0.2;

/** Words that stand in any text and tell nothing apart. */
const STOP_WORDS = new Set(
  `a about after all also am an and any are as at be been before but by can cannot cant could did do does
  doesnt dont for from get had has have he her him his how i if im in into is isnt it its just me my no not
  of off on or our out please she so some than that the their them then there these they this those to too
  up us very was we were what when where which who why will with wont would you your`.split(/\s+/),
);

/** A word that nobody says in passing: an underscore, a capital inside it, or letters beside digits. */
const UNUSUAL_WORD = /_|\p{Ll}\p{Lu}|\p{L}\d|\d\p{L}/u;

/**
 * Why a pattern would match texts that it is not meant for, as the end of a sentence that begins with the
 * pattern; undefined where it is narrow enough.
 * @param queries the words of the project's own queries
 */
export function findBreadth(
  pattern: string,
  queries: readonly (readonly string[])[],
): string | undefined {
  const words = readWords(pattern);
  const telling = words.filter((word) => !STOP_WORDS.has(word));
  if (telling.length === 0) return 'is made of stop words alone and would match ordinary text';
  if (telling.every((word) => /^\d+$/.test(word)))
    return 'is a bare number and would match ordinary text';
  if (words.join('').length < SHORTEST) return `has fewer than ${SHORTEST} letters and digits`;
  if (telling.length === 1 && !UNUSUAL_WORD.test(pattern)) {
    return `says no more than "${telling[0]}" and would match ordinary text`;
  }
  const matched = queries.filter((query) => holdWords(query, words)).length;
  if (matched <= queries.length * LARGEST_SHARE) return undefined;
  return `matches ${matched} of the project's ${queries.length} own queries`;
}
