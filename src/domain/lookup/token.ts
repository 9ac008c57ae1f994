/** One word or number of a text: its lower-case form, and its place `[from, until)` in the text as written. */
export interface Token {
  word: string;
  from: number;
  until: number;
}
