import { resolve } from 'node:path';
import type { Content } from '../../../../src/domain/content/content.ts';
import { buildDirectory } from '../../../../src/domain/content/directory.ts';
import { type Answers, NO_ANSWERS } from '../../../../src/domain/incident/answers.ts';
import { gatherKnowledge } from '../../../../src/domain/incident/gather-knowledge.ts';
import type { Knowledge, KnownPractice } from '../../../../src/domain/incident/knowledge.ts';
import {
  appendEvent,
  type Happening,
  type IncidentEvent,
} from '../../../../src/domain/incident/log.ts';
import { planChecklist } from '../../../../src/domain/incident/plan-checklist.ts';
import { replay } from '../../../../src/domain/incident/replay.ts';
import { addMinutes } from '../../../../src/domain/incident/timestamps.ts';
import { readContent } from '../../../../src/integrations/content-check/read-content.ts';

/** The project's content: what the checklist says is content, so its rules are tested on that. */
export const { content } = readContent(resolve(import.meta.dirname, '../../../..'));

export const directory = buildDirectory(content);

export const knowledge: Knowledge = gather(content);

function gather({ issues, steps, checklist, practice }: Content): Knowledge {
  const { points, questions, failures, packet } = checklist;
  if (!questions || !failures || !packet || !practice) throw new Error('A file is missing.');
  return gatherKnowledge(
    {
      issues: issues.map(({ data }) => data),
      steps: steps.map(({ data }) => data),
      points: points.map(({ data }) => data),
      questions: questions.data,
      failures: failures.data,
      packet: packet.data,
      practice: practice.data,
    },
    directory,
  );
}

/** What is known to a practice that has settled more about itself. */
export function knowledgeOf(practice: Partial<KnownPractice>): Knowledge {
  return { ...knowledge, practice: { ...knowledge.practice, ...practice } };
}

/** Answers, unknown where nothing is said. */
export function answer(answers: Partial<Answers>): Answers {
  return { ...NO_ANSWERS, ...answers };
}

/** The plan for some answers. */
export function plan(answers: Partial<Answers>, known = knowledge) {
  return planChecklist(answer(answers), known);
}

export const START = '2026-11-24T08:00:00-06:00';

/** A time some minutes after the start. */
export function at(minutes: number): string {
  return addMinutes(START, minutes);
}

/** A log whose entries happen at the given minutes after the start. */
export function logOf(...entries: [minutes: number, happening: Happening][]): IncidentEvent[] {
  return entries.reduce<IncidentEvent[]>(
    (log, [minutes, happening]) => appendEvent(log, happening, at(minutes)),
    [],
  );
}

/** The state after some entries. */
export function stateAfter(...entries: [minutes: number, happening: Happening][]) {
  return replay(logOf(...entries));
}

/** Short ways to write what happens. */
export const tick = (item: string): Happening => ({ kind: 'ticked', item });
export const fail = (item: string): Happening => ({ kind: 'did-not-work', item });
export const skip = (item: string, reason = 'not here'): Happening => ({
  kind: 'not-applicable',
  item,
  reason,
});
export const undo = (event: number): Happening => ({ kind: 'undone', event });
export const reset: Happening = { kind: 'reset-failed' };
