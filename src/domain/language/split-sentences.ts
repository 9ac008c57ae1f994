import { readPlainText } from './plain-text.ts';

/** Abbreviations that never end a sentence. */
const NEVER_LAST = /(?:^|[\s("“])(?:e\.g|i\.e|dr|mr|mrs|ms|prof|st|vs|cf|approx)\.$/i;
/** Abbreviations that do not end a sentence where a number follows: `ext. 12`, `No. 4`. */
const BEFORE_NUMBER = /(?:^|[\s("“])(?:ext|no|nos|p|pp|fig|sec)\.$/i;
/** An end mark with the quotes and brackets that close after it, then space. */
const END = /[.!?…]+["'”’)\]]*[.!?]?(?=\s)\s+/g;

/**
 * The sentences of a text, in plain words. A point inside `B1.2`, `cigna.com` or `4.5` ends none, nor does
 * one after an abbreviation, nor an end mark that a small letter follows. Text without an end mark, such as
 * a short list entry, is one sentence.
 */
export function splitSentences(text: string): string[] {
  const plain = readPlainText(text);
  const sentences: string[] = [];
  let from = 0;
  for (const match of plain.matchAll(END)) {
    const to = match.index + match[0].length;
    if (!endsSentence(plain.slice(from, to).trimEnd(), plain.slice(to))) continue;
    sentences.push(plain.slice(from, to).trim());
    from = to;
  }
  const rest = plain.slice(from).trim();
  return rest === '' ? sentences : [...sentences, rest];
}

function endsSentence(before: string, after: string): boolean {
  if (/^["'“‘([]*\p{Ll}/u.test(after)) return false;
  if (NEVER_LAST.test(before)) return false;
  return !(BEFORE_NUMBER.test(before) && /^\d/.test(after));
}
