import type { Practice } from '../../schemas/practice.ts';

/** A size of paper that the binder is laid out for. */
export type Paper = Practice['binder']['paper'];

/** The papers with their names. */
export const PAPERS: readonly { id: Paper; name: string }[] = [
  { id: 'letter', name: 'Letter' },
  { id: 'a4', name: 'A4' },
];
