/** One word or number of a text: its lower-case form, and its place `[from, until)` in the text as written. */
export interface Token {
  word: string;
  from: number;
  until: number;
}

/** Whether a token's word is a number: words are letters alone or digits alone. */
export const isNumber = (word: string) => word !== '' && word < ':';

/** Where the words `[first, last)` of a text stand in it as written: `[from, until)`, in UTF-16 units. */
export function spanOf(
  words: readonly Pick<Token, 'from' | 'until'>[],
  first: number,
  last: number,
): [from: number, until: number] {
  const from = words[first]?.from ?? 0;
  return [from, words[last - 1]?.until ?? from];
}
