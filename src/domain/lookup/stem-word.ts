/** Shortest stem that may remain: `used` must not become `us`. */
const SHORTEST_STEM = 3;

/**
 * A light stem: plural, -ed, -ing and the final e come off, so that locked, locks and locking
 * meet in `lock`, and expire, expired and expiring in `expir`. What this leaves apart (expiry,
 * expiration) the written vocabulary joins.
 */
export function stemWord(word: string): string {
  const single = withoutPlural(word);
  const stem = single.endsWith('ing')
    ? withoutEnding(single, 3)
    : single.endsWith('ed')
      ? withoutEnding(single, 2)
      : single;
  return stem.endsWith('e') && stem.length > SHORTEST_STEM ? stem.slice(0, -1) : stem;
}

function withoutPlural(word: string): string {
  if (word.length <= SHORTEST_STEM || !word.endsWith('s')) return word;
  if (word.endsWith('ies')) return `${word.slice(0, -3)}y`;
  if (/(?:ss|us|is)$/.test(word)) return word;
  return word.slice(0, /(?:ss|sh|ch|x|z)es$/.test(word) ? -2 : -1);
}

/** Takes an ending off, and one letter of a doubled consonant before it: logging, log. */
function withoutEnding(word: string, length: number): string {
  const stem = word.slice(0, -length);
  if (stem.length < SHORTEST_STEM || !/[aeiouy]/.test(stem)) return word;
  return /([bdgmnprt])\1$/.test(stem) ? stem.slice(0, -1) : stem;
}

/** The stem of a word, or of the word it counts as. */
export function stemOf(same: ReadonlyMap<string, string>, word: string): string {
  return stemWord(same.get(word) ?? word);
}
