/**
 * The words and numbers of a text, as matching sees them: without case, accents, punctuation and
 * apostrophes, and cut where letters meet digits. `ERR_TIMED_OUT` and `err timed-out` read alike.
 */
export function readWords(text: string): string[] {
  return (
    text
      .normalize('NFKD')
      .toLowerCase()
      .replace(/[\p{M}'’‘`´]/gu, '')
      .match(/\p{L}+|\p{N}+/gu) ?? []
  );
}

/** True where the words stand in the text, side by side and in this order. */
export function holdWords(text: readonly string[], words: readonly string[]): boolean {
  return text.some((_, start) => words.every((word, offset) => text[start + offset] === word));
}

/** What makes two texts the same. A text of signs alone, such as "???", is only like itself. */
export function keyOfText(text: string): string {
  return readWords(text).join(' ') || text;
}
