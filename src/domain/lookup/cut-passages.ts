import type { Unit } from './find-units.ts';
import type { Term } from './read-terms.ts';

/** Units in a passage, and from the start of one to the next: about the length of the phrases learnt from. */
const LENGTH = 8;
const STEP = 4;
/** What comes between two things that are told: `the printer jams, and my password expired`. */
const CUT = /[.,;:!?\n]|\b(?:and|but|now|then)\b/i;

/**
 * Passages of even length, of which one holds a message whole, and what stands between two cuts if it is more than
 * a word, as `[from, until)`.
 */
export function cutPassages(
  terms: readonly Term[],
  units: readonly Unit[],
  text: string,
): [number, number][] {
  const passages: [number, number][] = [];
  let from = 0;
  for (const [at, { until }] of units.entries()) {
    if (at % STEP === 0 && at + STEP < units.length) passages.push([at, at + LENGTH]);
    const next = terms[until];
    if (next && !CUT.test(text.slice(terms[until - 1]?.until, next.until))) continue;
    if (at > from) passages.push([from, at + 1]);
    from = at + 1;
  }
  return passages;
}
