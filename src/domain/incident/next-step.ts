import type { Knowledge, Line } from './knowledge.ts';
import { COMPROMISE, type IfNot, itemsOf, type Plan, type PlanItem } from './plan.ts';
import { listPutBacks } from './plan-checklist.ts';
import { type IncidentState, type Mark, standingMark } from './replay.ts';

/** What the reader does next. */
export type NextStep =
  /** A line of the list. `because` is the line that sent the reader there, where one did not work. */
  | { kind: 'item'; item: PlanItem; because?: PlanItem }
  /** A line did not work, and what it names is not on the list: `after` is where the list goes on. */
  | { kind: 'elsewhere'; from: PlanItem; to: IfNot; after?: PlanItem }
  /** A sign of compromise was seen at a line: nothing on the list is done any more. */
  | { kind: 'stop'; line: Line; at: string; page: typeof COMPROMISE }
  /** Every line has a mark. */
  | { kind: 'done' };

/**
 * Finds what comes next. A sign of compromise stops the list until its mark is undone. A line that did not
 * work leads to the line it names, if that is still open; the last line of a point leads to the first that was
 * left open. Otherwise the list goes on with its very first line, which an answer may have put there late, such as
 * the start of the downtime procedure; then with the next open line after the last one marked, and then with those
 * left open before it.
 */
export function findNextStep(plan: Plan, state: IncidentState, knowledge: Knowledge): NextStep {
  const items = itemsOf(plan);
  const line = findStop(knowledge, state);
  if (line !== undefined) {
    return { kind: 'stop', line, at: standingMark(state, line.id)?.at ?? '', page: COMPROMISE };
  }
  const isOpen = ({ key }: PlanItem) => standingMark(state, key) === undefined;
  const last = findLastMarked(items, state);
  const place = last === undefined ? -1 : items.indexOf(last.item);
  const left = items.slice(0, Math.max(place, 0)).find(isOpen);
  const after = items.slice(place + 1).find(isOpen) ?? left;
  const next = items.slice(0, 1).find(isOpen) ?? after;
  if (last?.mark.kind === 'did-not-work' && last.item.ifNot) {
    const { item: key, goTo, staysHere } = last.item.ifNot;
    // "A line is still open. Do that one first. Go to C1."
    if (left !== undefined && knowledge.points.some(({ id }) => id === goTo)) {
      return { kind: 'item', item: left, because: last.item };
    }
    if (staysHere) return next === undefined ? { kind: 'done' } : { kind: 'item', item: next };
    const named = items.find((item) => item.key === key);
    if (named !== undefined && isOpen(named)) {
      return { kind: 'item', item: named, because: last.item };
    }
    if (named === undefined) {
      return { kind: 'elsewhere', from: last.item, to: last.item.ifNot, ...(after && { after }) };
    }
  }
  return next === undefined ? { kind: 'done' } : { kind: 'item', item: next };
}

/** The line at which a sign of compromise was marked, also where another answer has taken it off the list since. */
export function findStop({ lines }: Knowledge, state: IncidentState): Line | undefined {
  return Object.values(lines).find(
    ({ id, ifNot }) =>
      ifNot?.goTo === COMPROMISE && standingMark(state, id)?.kind === 'did-not-work',
  );
}

/**
 * Lines whose test has been made and whose change has not been put back, also where another answer has taken
 * the test off the list since: they must not be forgotten.
 */
export function findOpenPutBacks(knowledge: Knowledge, state: IncidentState): PlanItem[] {
  return listPutBacks(knowledge).filter(({ id, key }) => {
    const test = standingMark(state, id)?.kind;
    const wasMade = test === 'ticked' || test === 'did-not-work';
    return wasMade && standingMark(state, key)?.kind !== 'ticked';
  });
}

function findLastMarked(items: readonly PlanItem[], state: IncidentState) {
  return items
    .flatMap((item): { item: PlanItem; mark: Mark }[] => {
      const mark = standingMark(state, item.key);
      return mark === undefined ? [] : [{ item, mark }];
    })
    .reduce<{ item: PlanItem; mark: Mark } | undefined>(
      (last, marked) => (last === undefined || marked.mark.event > last.mark.event ? marked : last),
      undefined,
    );
}
