import type { Knowledge, Line, Place } from '../../domain/incident/knowledge.ts';
import { findPlace } from '../../domain/incident/link-if-not.ts';
import type { Plan, PlanItem } from '../../domain/incident/plan.ts';
import { listPutBacks } from '../../domain/incident/plan-checklist.ts';
import type { Actor } from '../../schemas/people.ts';
import { anchorOfKey } from './anchor-of-key.ts';

/** One line of the page: on the list as it is shown first, or kept for other answers. */
export interface ListEntry {
  key: string;
  id: string;
  anchor: string;
  do: string;
  expect: string;
  ifNot?: { says?: string; place: Place };
  /** Who does it, where that is not the reader. */
  who: Actor[];
  /** Where the same stands in full, from the site's root. */
  href: string;
  isShown: boolean;
}

/**
 * Every line that any answers can bring, once: those of the plan at its pause point and in its order, then the
 * others where they first belong.
 */
export function listEntries(knowledge: Knowledge, plan: Plan): Map<string, ListEntry[]> {
  const putBacks = listPutBacks(knowledge);
  const taken = new Set(plan.points.flatMap(({ items }) => items.map(({ key }) => key)));
  return new Map(
    knowledge.points.map((point) => {
      const shown = plan.points.find(({ id }) => id === point.id)?.items ?? [];
      const others = point.groups
        .flatMap(({ steps }) => steps)
        .filter((id) => !taken.has(id) && taken.add(id))
        .flatMap((id) => knowledge.lines[id] ?? []);
      const changed = putBacks.filter(
        ({ id, key }) => !taken.has(key) && point.put_backs.some(({ of }) => of === id),
      );
      return [
        point.id,
        [
          ...shown.map((item) => ofItem(item, knowledge, true)),
          ...changed.map((item) => ofItem(item, knowledge, false)),
          ...others.map((line) => toEntry(line.id, line, knowledge, false)),
        ],
      ];
    }),
  );
}

function ofItem(item: PlanItem, knowledge: Knowledge, isShown: boolean): ListEntry {
  return toEntry(item.key, { ...item, do: item.action }, knowledge, isShown);
}

function toEntry(
  key: string,
  line: Pick<Line, 'id' | 'do' | 'expect' | 'ifNot' | 'who' | 'href'>,
  knowledge: Knowledge,
  isShown: boolean,
): ListEntry {
  const { id, expect, ifNot, who, href } = line;
  const place = ifNot && findPlace(ifNot.goTo, knowledge);
  return {
    key,
    id,
    anchor: anchorOfKey(key),
    do: line.do,
    expect,
    ...(ifNot && place && { ifNot: { ...(ifNot.says && { says: ifNot.says }), place } }),
    who: who.includes('you') ? [] : who,
    href,
    isShown,
  };
}
