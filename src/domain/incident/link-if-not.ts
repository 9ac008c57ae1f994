import type { Knowledge, Place } from './knowledge.ts';
import type { PlanItem } from './plan.ts';

/**
 * Completes where a line leads if it did not work: a line of this list to go on with, another issue, or a place.
 * @param see the issue that the list is for.
 */
export function linkIfNot(
  item: PlanItem,
  items: readonly PlanItem[],
  see: string,
  knowledge: Knowledge,
): PlanItem {
  const { ifNot } = item;
  if (ifNot === undefined) return item;
  const others = items.filter(({ key }) => key !== item.key);
  const issue = knowledge.issues.find(({ id, number }) => [id, number].includes(ifNot.goTo));
  const staysHere = issue?.id === see || knowledge.points.some(({ id }) => id === ifNot.goTo);
  const next = staysHere ? undefined : findItem(ifNot.goTo, others, knowledge);
  const place = findPlace(ifNot.goTo, knowledge);
  return {
    ...item,
    ifNot: {
      ...ifNot,
      ...(next && { item: next.key }),
      ...(issue && !staysHere && { issue: issue.id }),
      ...(staysHere && { staysHere }),
      ...(place && { place }),
    },
  };
}

/** The place that an ID or a name stands for, a line of the list among them; undefined where it is none. */
export function findPlace(id: string, { places, lines }: Knowledge): Place | undefined {
  const line = lines[id];
  return line === undefined ? places[id] : { label: id, title: line.do, href: line.href };
}

/** The line that stands for an ID: itself, what covers it, a part of it, or the step that it is a part of. */
function findItem(
  goTo: string,
  items: readonly PlanItem[],
  { points }: Knowledge,
): PlanItem | undefined {
  const lines = items.filter(({ kind }) => kind !== 'put-back');
  const covering = points
    .flatMap(({ covered }) => covered)
    .filter(({ step }) => step === goTo)
    .map(({ by }) => by);
  return (
    lines.find(({ key }) => key === goTo) ??
    lines.find(({ key }) => covering.includes(key)) ??
    lines.find(({ key, paper }) => [key, paper].some((id) => id.startsWith(`${goTo}.`))) ??
    lines.find(({ key }) => goTo.startsWith(`${key}.`))
  );
}
