import type { Feature } from './feature-table.ts';
import type { Unit } from './find-units.ts';
import { ELSEWHERE, type LookupModel, SIGNING_IN } from './lookup-model.ts';
import type { Term } from './read-terms.ts';
import { damping } from './score-classes.ts';
import { spanOf } from './token.ts';

/** Least log-odds that a word must give a ref to be quoted for it. */
const LEAST_SAID = 0.3;
/** Shorter stretches say nothing to a reader (`in`, `my`). In UTF-16 units. */
const SHORTEST_SAID = 3;
/** Most stretches of the text that are quoted. */
const MOST_SAID = 3;

/** What in the text speaks for a class, in the words of the text: `locked out`. */
export function quoteEvidence(
  { features: table, ideaSorts }: LookupModel,
  features: readonly Feature[],
  units: readonly Unit[],
  terms: readonly Term[],
  ref: number,
  text: string,
): string[] {
  // "not" and "how do I" are no reason to a reader, although they may decide.
  const says = ({ ideas }: Unit) =>
    ideas.some((idea) => (ideaSorts[idea] ?? ELSEWHERE) <= SIGNING_IN);
  const onlyTells = (unit?: Unit) => unit !== undefined && unit.ideas.length > 0 && !says(unit);
  const said = units.map(() => 0);
  const share = damping(units.length);
  for (const { key, value, first, last } of features) {
    const weight = table.rows.get(key)?.find((cell) => cell.ref === ref)?.weight ?? 0;
    for (let at = Math.max(0, first); at <= last; at++) {
      said[at] = (said[at] ?? 0) + (weight * value * share) / (last - first + 1);
    }
  }
  const strongest = said
    .map((weight, at) => ({ weight, at }))
    .filter(({ weight, at }) => weight >= LEAST_SAID && !onlyTells(units[at]))
    .sort((a, b) => b.weight - a.weight || a.at - b.at)
    .slice(0, MOST_SAID)
    .map(({ at }) => at)
    .sort((a, b) => a - b);
  return joinNeighbours(strongest, units).flatMap(([first, last]) => {
    const [from, until] = spanOf(terms, units[first]?.from ?? 0, units[last]?.until ?? 0);
    // A word without an idea ("got", "i") is quoted beside one that has, or not at all.
    const empty = !units.slice(first, last + 1).some(says);
    return empty || until - from < SHORTEST_SAID ? [] : [text.slice(from, until)];
  });
}

/** Runs of units that follow one another in the text, as first and last; labels of a page may lie between others. */
function joinNeighbours(numbers: readonly number[], units: readonly Unit[]): [number, number][] {
  const runs: [number, number][] = [];
  for (const number of numbers) {
    const run = runs.at(-1);
    if (run?.[1] === number - 1 && units[run[1]]?.until === units[number]?.from) run[1] = number;
    else runs.push([number, number]);
  }
  return runs;
}
