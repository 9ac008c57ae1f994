import { type Problem, quote } from '../content/problem.ts';
import type { ReaderList } from './reader-text.ts';

/** CDC Clear Communication Index: seven entries at most, more only in groups. */
export const MOST_ENTRIES = 7;

/** US Web Design System, process list: three steps at least, ten at most. */
export const STEPS = { fewest: 3, most: 10 };

/** Lists that are too long to take in at a glance. */
export function checkLists(lists: readonly ReaderList[]): Problem[] {
  return lists
    .filter(({ items }) => items.length > MOST_ENTRIES)
    .map(({ file, field, items }) => ({
      file,
      field,
      what: `This list has ${items.length} entries; the ${MOST_ENTRIES + 1}th is ${quote(items[MOST_ENTRIES])}.`,
      remedy: `Write at most ${MOST_ENTRIES}, or put them in groups under headings of their own.`,
    }));
}

/** A procedure has few enough steps to be followed, and enough to be one. */
export function checkStepCount({ file, field, items }: ReaderList): Problem[] {
  if (items.length >= STEPS.fewest && items.length <= STEPS.most) return [];
  return [
    {
      file,
      field,
      what: `This procedure has ${items.length} steps: ${items.map(quote).join(', ')}.`,
      remedy: `Write ${STEPS.fewest} to ${STEPS.most}; split a longer one into two procedures.`,
    },
  ];
}
