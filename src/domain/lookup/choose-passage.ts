import { cutPassages } from './cut-passages.ts';
import { findUnits, type Unit } from './find-units.ts';
import { type LookupIndex, NONE } from './lookup-index.ts';
import type { LookupModel } from './lookup-model.ts';
import type { Term } from './read-terms.ts';
import { leadOf } from './score-classes.ts';
import { skipLabels } from './skip-labels.ts';
import { type Passage, weighPassage, wordless } from './weigh-passage.ts';

/** Log-odds that a passage must be ahead of `none` where the whole text is not: docs/lookup-experiments.md. */
const TELLING = 3;

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
