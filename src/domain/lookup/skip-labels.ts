import { findUnits, type Unit } from './find-units.ts';
import { ELSEWHERE, type LookupModel, SIGNING_IN } from './lookup-model.ts';
import type { Term } from './read-terms.ts';

/** Fewest lines with something to read that make a pasted page. */
const FEWEST_LINES = 3;
/** A line with more units is a sentence; in a text of fewer lines, perhaps typed, one with more units than it has lines. */
const MOST_UNITS = 5;
/** A label opens with a capital; a line that does not goes on with the sentence of the line before. */
const NEW_LINE = /\n[^\S\n]*[^\sa-z]/;

/**
 * The units of a pasted page without its labels, buttons and menus: short lines that ask ("Forgot password?")
 * or name nothing that goes wrong. As it is, a sign-in page speaks of a forgotten password, whatever its
 * message says. None where the text is no such page, or has nothing else.
 */
export function skipLabels(model: LookupModel, terms: readonly Term[], text: string): Unit[] {
  const lines = cutLines(terms, text);
  return lines.length < FEWEST_LINES
    ? []
    : lines.flatMap(({ from, until, asks }) => {
        const units = findUnits(model, terms, from, until);
        const tells = !asks && units.some((unit) => namesTrouble(model, unit));
        return tells || units.length > Math.min(MOST_UNITS, lines.length) ? units : [];
      });
}

function namesTrouble({ ideaSorts }: LookupModel, { ideas }: Unit): boolean {
  return ideas.some((idea) => ![SIGNING_IN, ELSEWHERE].includes(ideaSorts[idea] ?? ELSEWHERE));
}

/** The terms of each line, `[from, until)`, and whether it asks. */
function cutLines(terms: readonly Term[], text: string) {
  const lines: { from: number; until: number; asks: boolean }[] = [];
  let from = 0;
  let asks = false;
  for (let until = 1; until <= terms.length; until++) {
    const gap = text.slice(terms[until - 1]?.until, terms[until]?.until);
    asks ||= gap.includes('?');
    if (until < terms.length && !NEW_LINE.test(gap)) continue;
    lines.push({ from, until, asks });
    from = until;
    asks = false;
  }
  return lines;
}
