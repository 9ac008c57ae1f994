import { readPlainText } from './plain-text.ts';

const WORD = /[\p{L}\p{N}]+(?:[.'’@_-][\p{L}\p{N}]+)*/gu;

/** The words of a text. `sign-in`, `don't`, `B1.2` and `cigna.com` are one word each, `app/browser` is two. */
export function splitWords(text: string): string[] {
  return readPlainText(text).match(WORD) ?? [];
}

/** How many words a text has. */
export function countWords(text: string): number {
  return splitWords(text).length;
}
