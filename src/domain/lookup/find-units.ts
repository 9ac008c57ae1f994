import { keyRun } from './feature-table.ts';
import { extendHash, finishHash, HASH_START } from './hash-text.ts';
import type { LookupModel } from './lookup-model.ts';
import type { Term } from './read-terms.ts';

/** A stretch of the text that means one thing: the longest run of words the lexicon knows, or one word. */
export interface Unit {
  /** The hash the lexicon knows it by: see {@link keyRun}. */
  hash: number;
  ideas: readonly number[];
  /** The terms in it, `[from, until)`. */
  from: number;
  until: number;
}

const NO_IDEAS: readonly number[] = [];

/** Cuts the terms `[from, end)` into units from left to right; each is looked at no more than `longest` times. */
export function findUnits(
  model: LookupModel,
  terms: readonly Term[],
  from = 0,
  end = terms.length,
): Unit[] {
  const units: Unit[] = [];
  while (from < end) {
    const unit = longestUnit(model, terms, from, end);
    units.push(unit);
    from = unit.until;
  }
  return units;
}

function longestUnit(model: LookupModel, terms: readonly Term[], from: number, end: number): Unit {
  let running = HASH_START;
  let unit: Unit | undefined;
  const last = Math.min(from + model.longest, end);
  for (let until = from + 1; until <= last; until++) {
    running = extendHash(running, `${until - from > 1 ? ' ' : ''}${terms[until - 1]?.stem ?? ''}`);
    const hash = keyRun(finishHash(running), until - from);
    const ideas = model.lexicon.get(hash);
    const known = ideas !== undefined && (ideas.length > 0 || until - from === 1);
    if (unit === undefined || known) unit = { hash, ideas: ideas ?? NO_IDEAS, from, until };
  }
  return unit ?? { hash: 0, ideas: NO_IDEAS, from, until: from + 1 };
}
