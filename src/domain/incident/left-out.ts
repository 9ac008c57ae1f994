import type { Answers } from './answers.ts';
import { findFailing } from './conditions.ts';
import { findIssue, type Knowledge } from './knowledge.ts';
import type { LeftOut, PlanItem } from './plan.ts';

/** Why a whole workflow step is not on a list that has none of its actions. */
const ELSEWHERE = 'It settles other problems than yours; the workflow has it.';

/**
 * What is not on the list, each with its reason: lines that another answer would have brought, steps of the
 * issue itself that another line covers, and workflow steps of which nothing is on the list.
 */
export function listLeftOut(
  answers: Answers,
  items: readonly PlanItem[],
  knowledge: Knowledge,
): LeftOut[] {
  const onList = new Set(items.filter(({ kind }) => kind !== 'put-back').map(({ id }) => id));
  const reasons = new Map<string, string>();
  const foreign = new Set(
    knowledge.issues.filter(({ id }) => id !== answers.see).flatMap(({ steps }) => steps),
  );
  const tell = (id: string, reason: string | undefined) => {
    const isTold = onList.has(id) || reasons.has(id) || foreign.has(id);
    if (reason !== undefined && !isTold) reasons.set(id, reason);
  };
  for (const { when, left_out, steps } of knowledge.points.flatMap(({ groups }) => groups)) {
    const failing = findFailing(when, answers, knowledge.practice);
    if (failing === undefined || failing === 'see') continue;
    for (const id of steps) tell(id, left_out[failing]);
  }
  const own = findIssue(knowledge, answers.see)?.steps ?? [];
  for (const { step, by, see } of knowledge.points.flatMap(({ covered }) => covered)) {
    const applies = see === undefined ? own.includes(step) : see.includes(answers.see);
    if (applies) tell(step, onList.has(by) ? `${by} on this list covers it.` : reasons.get(by));
  }
  for (const { id, actions } of knowledge.steps) {
    const isHere = items.some(({ id: item, paper }) =>
      [item, paper].some((named) => named === id || actions.includes(named)),
    );
    if (!isHere && !actions.some((action) => reasons.has(action))) tell(id, ELSEWHERE);
  }
  return [...reasons].map(([id, reason]) => ({ id, title: titleOf(id, knowledge), reason }));
}

function titleOf(id: string, { lines, steps, places }: Knowledge): string {
  const step = steps.find((known) => known.id === id);
  return step?.title ?? lines[id]?.do ?? places[id]?.title ?? '';
}
