import type { SearchRecord } from './search-records.ts';

/** Shorter words are not corrected: too many lie one letter apart. */
const SHORTEST = 4;

/** The words of the site, the most used first, for the correction of misspelt searches. */
export function collectWords(records: readonly SearchRecord[]): string[] {
  const uses = new Map<string, number>();
  for (const { title, aliases, content } of records) {
    const words = `${title} ${aliases} ${content}`.toLowerCase().match(/[\p{L}\p{N}_'’]+/gu) ?? [];
    for (const word of words) {
      // Parts of codes, such as ERR_NAME, are no words that anybody misspells.
      if (word.length < SHORTEST || !/^[a-z]+$/.test(word)) continue;
      uses.set(word, (uses.get(word) ?? 0) + 1);
    }
  }
  return [...uses].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1)).map(([word]) => word);
}
