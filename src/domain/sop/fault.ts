/** A rule that data breaks: the keys that lead to the value, and what is wrong with it. */
export interface Fault {
  path: readonly (string | number)[];
  message: string;
}
