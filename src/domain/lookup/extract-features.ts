import {
  type Feature,
  IDEA,
  KEY_SPAN,
  keyRun,
  PAIR,
  PAIR_SPAN,
  PART_VALUE,
  SHAPE,
  WORD,
} from './feature-table.ts';
import type { Unit } from './find-units.ts';
import { hashText } from './hash-text.ts';
import { ELSEWHERE, type LookupModel, SIGNING_IN } from './lookup-model.ts';
import type { Term } from './read-terms.ts';

/** What is noticed in a text; each feature counts once, however often it is shown. */
export function extractFeatures(
  model: LookupModel,
  terms: readonly Term[],
  units: readonly Unit[],
  asks: boolean,
): Feature[] {
  const features = new Map<number, Feature>();
  const notice = (key: number, value: number, first: number, last: number) => {
    const seen = features.get(key);
    if (seen === undefined) features.set(key, { key, value, first, last });
    else if (value > seen.value) seen.value = value;
  };
  const noticeShape = (shape: number) => notice(SHAPE.sort * KEY_SPAN + shape, SHAPE.value, -1, -1);

  units.forEach((unit, at) => {
    notice(WORD.sort * KEY_SPAN + unit.hash, WORD.value, at, at);
    if (unit.until - unit.from > 1) {
      for (const { stem } of terms.slice(unit.from, unit.until)) {
        notice(WORD.sort * KEY_SPAN + keyRun(hashText(stem), 1), PART_VALUE, at, at);
      }
    }
    for (const idea of unit.ideas) notice(IDEA.sort * KEY_SPAN + idea, IDEA.value, at, at);
    const next = units[at + 1];
    if (next !== undefined) notice(pairKey(unit, next), PAIR.value, at, at + 1);
  });
  for (const shape of shapesOf(model, units, asks)) noticeShape(shape);
  return [...features.values()];
}

/** Two neighbours, each by its first idea, or by its own word where it has none. */
function pairKey(unit: Unit, next: Unit): number {
  return PAIR.sort * KEY_SPAN + (hashText(`${symbolOf(unit)} ${symbolOf(next)}`) % PAIR_SPAN);
}

const symbolOf = (unit: Unit) => (unit.ideas[0] === undefined ? unit.hash : `i${unit.ideas[0]}`);

/** Most units on one topic that are told apart. */
const MOST_ON = 3;
const MOST_OTHER = 2;
/** Numbers of shapes: a question mark, lengths, then what the text is about, then the opening idea. */
const ASKS = 0;
const LENGTHS = 1;
const BALANCES = 8;
const WITHOUT_IDEA = 32;
const OPENINGS = 64;

/**
 * The text as a whole: does it ask, how long is it, what does it open with, and how much of it is
 * about signing in, about something else, or about nothing the lexicon has an idea of.
 */
function shapesOf(model: LookupModel, units: readonly Unit[], asks: boolean): number[] {
  const seen = { on: new Set<number>(), elsewhere: new Set<number>(), none: new Set<number>() };
  for (const unit of units) {
    if (unit.ideas.length === 0) seen.none.add(unit.hash);
    for (const idea of unit.ideas) {
      if ((model.ideaSorts[idea] ?? ELSEWHERE) <= SIGNING_IN) seen.on.add(unit.hash);
      if (model.ideaSorts[idea] === ELSEWHERE) seen.elsewhere.add(unit.hash);
    }
  }
  const on = Math.min(seen.on.size, MOST_ON);
  const elsewhere = Math.min(seen.elsewhere.size, MOST_OTHER);
  const none = Math.min(seen.none.size, MOST_OTHER);
  const opening = units[0]?.ideas[0];
  return [
    LENGTHS + lengthClass(units.length),
    BALANCES + on * (MOST_OTHER + 1) + elsewhere,
    WITHOUT_IDEA + on * (MOST_OTHER + 1) + none,
    ...(asks ? [ASKS] : []),
    ...(opening === undefined ? [] : [OPENINGS + opening]),
  ];
}

/** 0: nothing; 1: one unit; 2: two; 3: up to four; 4: up to eight; 5: more. */
function lengthClass(units: number): number {
  return units <= 2 ? units : units <= 4 ? 3 : units <= 8 ? 4 : 5;
}
