import type { Finding } from './kinds.ts';
import { matchShape } from './match-shape.ts';

/** What follows the word for it and has a small letter, a digit and a capital or a sign: `pw: Summer2026!`. */
const NAMED =
  /\b(?:[Pp]ass(?:word|code)|[Pp][Ww]d?)(?: is| was)?[ :=]{1,3}(?<value>(?=\S{0,20}\d)(?=\S{0,20}[a-z])(?=\S{0,20}[A-Z!@#$%&*])\S{6,30})/dgu;

/** Passwords that the text itself calls so. */
export function findPasswords(text: string): Finding[] {
  return matchShape(text, 'password', NAMED);
}
