/** Whether a text is the whole title of an entry, with or without the ID before it. */
export function isTitle(text: string, title: string): boolean {
  const asked = listWords(text).join(' ');
  return [title, title.replace(/^[A-Z]\d+ /, '')].some(
    (whole) => listWords(whole).join(' ') === asked,
  );
}

/**
 * Whether two texts have a word in common, whatever its ending: `resetting` and `reset`. The search engine
 * answers a word it does not know with the longest known beginning of it: `weather` with `we`.
 */
export function shareWord(asked: string, found: string): boolean {
  const words = listWords(found);
  return listWords(asked).some((word) => words.some((other) => isLike(word, other)));
}

/** At least three letters of a beginning, or all of a shorter word. `HCP` is also in `CignaforHCP`. */
function isLike(word: string, other: string): boolean {
  return other.startsWith(word.slice(0, 3)) || (word.length > 2 && other.includes(word));
}

function listWords(text: string): string[] {
  return (
    text
      .toLowerCase()
      .replace(/['’]/g, '')
      .match(/[\p{L}\p{N}]+/gu) ?? []
  );
}
