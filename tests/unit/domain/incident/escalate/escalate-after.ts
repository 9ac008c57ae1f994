import type { Answers } from '../../../../../src/domain/incident/answers.ts';
import { type EscalationClock, escalate } from '../../../../../src/domain/incident/escalate.ts';
import type { Knowledge } from '../../../../../src/domain/incident/knowledge.ts';
import type { Happening } from '../../../../../src/domain/incident/log.ts';
import { itemsOf } from '../../../../../src/domain/incident/plan.ts';
import { answer, at, knowledge, plan, stateAfter } from '../known.ts';

/** Something that happens so many minutes after the start. */
export type Entry = [minutes: number, happening: Happening];

interface Setting {
  now?: string;
  maintenanceEnd?: string;
  known?: Knowledge;
}

/** What the rules say after some entries; "now" is long after the start where nothing else is said. */
export function escalateAfter(answers: Partial<Answers>, entries: Entry[], setting: Setting = {}) {
  const { known = knowledge, now = at(600), maintenanceEnd = null } = setting;
  const first: Entry = [0, { kind: 'answered', answers: answer(answers) }];
  const clock: EscalationClock = { now, maintenanceEnd, escalateMinutes: 60 };
  return escalate(plan(answers, known), stateAfter(first, ...entries), known, clock);
}

/** The article's own rules among them, by their sentences. */
export function articleAfter(
  answers: Partial<Answers>,
  entries: Entry[],
  setting?: Setting,
): string[] {
  return escalateAfter(answers, entries, setting)
    .filter(({ rule }) => rule.from_article)
    .map(({ rule }) => rule.sentence);
}

/** The lines that an entry touches and that are not on the list: a rule that fires from ticks fires in the browser. */
export function findOffList(answers: Partial<Answers>, entries: Entry[], known = knowledge) {
  const keys = itemsOf(plan(answers, known)).map(({ key }) => key);
  return entries.flatMap(([, one]) => ('item' in one && !keys.includes(one.item) ? one.item : []));
}
