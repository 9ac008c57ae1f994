import { extractFeatures } from './extract-features.ts';
import type { Feature } from './feature-table.ts';
import { findUnits, type Unit } from './find-units.ts';
import { type LookupIndex, NONE } from './lookup-index.ts';
import type { LookupModel } from './lookup-model.ts';
import type { Term } from './read-terms.ts';
import { leadOf, scoreClasses } from './score-classes.ts';
import { skipLabels } from './skip-labels.ts';

/** A stretch of a text, or all of it, and what it speaks for. */
export interface Passage {
  units: readonly Unit[];
  features: readonly Feature[];
  /** Log-odds of every class, not yet normalised. */
  scores: Float64Array;
}

/** Units in a passage, and from the start of one to the next: about the length of the phrases learnt from. */
const LENGTH = 8;
const STEP = 4;
/** Log-odds that a passage must be ahead of `none` where the whole text is not: docs/lookup-experiments.md. */
const TELLING = 3;
/** What comes between two things that are told: `the printer jams, and my password expired`. */
const CUT = /[.,;:!?\n]|\b(?:and|but|now|then)\b/i;

/**
 * The words of a text that count: all, or where it is about something else, the passage that tells of trouble with
 * signing in: the message between the menus of a pasted page, the half sentence in a list of what else went wrong.
 * So few words tell an issue; that they ask one of our questions or name one of our pages is too often chance.
 * Beside a code known by heart the words of such a text say nothing, but a sign of alarm
 * among them warns.
 *
 * @param known whether the text has a code known by heart
 */
export function choosePassage(
  model: LookupModel,
  { refs, offTopic }: LookupIndex,
  terms: readonly Term[],
  text: string,
  known: boolean,
): Passage {
  const none = refs.indexOf(NONE);
  const said = skipLabels(model, terms, text);
  const whole =
    said.length > 0
      ? weighPassage(model, terms, said, false)
      : weighPassage(model, terms, findUnits(model, terms), text.includes('?'));
  if (leadOf(whole.scores, none) <= offTopic) return whole;
  return known
    ? { ...wordless(refs.length), units: whole.units }
    : (findTelling(model, terms, whole.units, refs, text) ?? whole);
}

/** What a text without a word that counts speaks for. */
export function wordless(classes: number): Passage {
  return { units: [], features: [], scores: new Float64Array(classes) };
}

function weighPassage(
  model: LookupModel,
  terms: readonly Term[],
  units: readonly Unit[],
  asks: boolean,
): Passage {
  const features = extractFeatures(model, terms, units, asks);
  return { units, features, scores: scoreClasses(model.features, features, units.length) };
}

function findTelling(
  model: LookupModel,
  terms: readonly Term[],
  units: readonly Unit[],
  refs: readonly string[],
  text: string,
): Passage | undefined {
  let telling: Passage | undefined;
  let lead = TELLING;
  for (const [from, until] of cutPassages(terms, units, text)) {
    const passage = weighPassage(model, terms, units.slice(from, until), false);
    const ahead = -leadOf(passage.scores, refs.indexOf(NONE));
    const first = passage.scores.indexOf(Math.max(...passage.scores));
    if (ahead <= lead || !refs[first]?.startsWith('issue:')) continue;
    telling = passage;
    lead = ahead;
  }
  return telling;
}

/**
 * Passages of even length, of which one holds a message whole, and what stands between two cuts if it is more than
 * a word, as `[from, until)`.
 */
function cutPassages(
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
