import type { Answers } from './answers.ts';
import { findFailing } from './conditions.ts';
import { findIssue, type Knowledge, type KnownPoint, type Line } from './knowledge.ts';
import { listLeftOut } from './left-out.ts';
import { linkIfNot } from './link-if-not.ts';
import { COMPROMISE, type Plan, type PlanItem, type PlanPoint, putBackKey } from './plan.ts';
import { settleAnswers } from './settle-answers.ts';

/**
 * Plans the checklist for a set of answers: which lines stand at each pause point, in which order and why, and
 * what is left out. The rules are content (`src/content/checklist`); this only applies them, adds a line to
 * put back every change that a line on the list makes, and ends each pause point with its completion line.
 */
export function planChecklist(answers: Answers, knowledge: Knowledge): Plan {
  const settled = settleAnswers(answers, knowledge);
  const points = placeLines(settled, knowledge);
  const items = points.flatMap((point) => point.items);
  return {
    settled,
    points: points.map((point) => ({
      ...point,
      items: point.items.map((item) => linkIfNot(item, items, settled.see, knowledge)),
    })),
    leftOut: listLeftOut(settled, items, knowledge),
    owner: findIssue(knowledge, settled.see)?.who[0] ?? 'you',
  };
}

/** The pause points with their lines; where a line leads is not yet linked. */
export function placeLines(settled: Answers, knowledge: Knowledge): PlanPoint[] {
  const taken = new Map<string, PlanItem>();
  return knowledge.points.map((point) => {
    const lines = takeLines(point, settled, knowledge, taken);
    const putBacks = makePutBacks(point, knowledge).filter(({ id }) => taken.has(id));
    const completion = completeWith(point, knowledge);
    const { id, slug, title, mode, summary } = point;
    return { id, slug, title, mode, summary, items: [...putBacks, ...lines, ...completion] };
  });
}

function takeLines(
  { groups }: KnownPoint,
  answers: Answers,
  { lines, practice }: Knowledge,
  taken: Map<string, PlanItem>,
): PlanItem[] {
  const items: PlanItem[] = [];
  for (const { when, why, steps } of groups) {
    if (findFailing(when, answers, practice) !== undefined) continue;
    for (const id of steps) {
      const line = lines[id];
      if (line === undefined || taken.has(id)) continue;
      const item = toItem(line, 'line', why);
      taken.set(id, item);
      items.push(item);
    }
  }
  return items;
}

/** A line to put back each change that any line may make. */
export function listPutBacks(knowledge: Knowledge): PlanItem[] {
  return knowledge.points.flatMap((point) => makePutBacks(point, knowledge));
}

function makePutBacks({ put_backs }: KnownPoint, { lines }: Knowledge): PlanItem[] {
  return put_backs.flatMap(({ of, expect, if_not }) => {
    const line = lines[of];
    if (line?.putBack === undefined) return [];
    const putBack: Line = {
      ...line,
      do: line.putBack,
      expect,
      ifNot: { says: if_not.says, goTo: if_not.go_to },
    };
    const why = `${of} changed this for a test.`;
    return [{ ...toItem(putBack, 'put-back', why), key: putBackKey(of) }];
  });
}

function completeWith({ completion, title }: KnownPoint, { lines }: Knowledge): PlanItem[] {
  const line = lines[completion];
  return line === undefined ? [] : [toItem(line, 'completion', `It ends "${title}".`)];
}

function toItem(line: Line, kind: PlanItem['kind'], why: string): PlanItem {
  const { id, expect, who, ifNot, paper, href } = line;
  return {
    key: id,
    id,
    kind,
    action: line.do,
    expect,
    who,
    ...(ifNot && { ifNot }),
    why,
    paper,
    href,
    stops: kind === 'line' && ifNot?.goTo === COMPROMISE,
  };
}
