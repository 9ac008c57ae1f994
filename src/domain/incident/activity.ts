import { askOf, labelOf, NOT_PROVIDED } from './answer-labels.ts';
import { QUESTION_IDS } from './answers.ts';
import type { Knowledge } from './knowledge.ts';
import type { IncidentEvent } from './log.ts';
import { dayOf, timeOfDay, zoneOf } from './timestamps.ts';

/** One row of the activity log, as an ICS-214 has it. */
export interface ActivityRow {
  day: string;
  /** On a 24-hour clock. */
  time: string;
  zone: string;
  /** The step, or empty. */
  id: string;
  text: string;
  by: string;
  /** True where the row should stand out: something failed, was undone or was escalated. */
  isPriority: boolean;
}

/** The rows of the activity log, the earliest first. Nothing is left out: an undone entry stays, and its undoing follows. */
export function listActivity(log: readonly IncidentEvent[], knowledge: Knowledge): ActivityRow[] {
  return log.map((event) => {
    const { at, by = '', clockSaid } = event;
    const note = clockSaid ? ` (this computer's clock said ${timeOfDay(clockSaid)})` : '';
    return {
      day: dayOf(at),
      time: timeOfDay(at),
      zone: zoneOf(at),
      id: 'item' in event ? event.item.replace('/back', '') : '',
      text: `${tell(event, log, knowledge)}${note}`,
      by,
      isPriority: ['did-not-work', 'reset-failed', 'escalated', 'undone'].includes(event.kind),
    };
  });
}

function tell(event: IncidentEvent, log: readonly IncidentEvent[], knowledge: Knowledge): string {
  switch (event.kind) {
    case 'answered':
      return tellAnswers(event.answers, knowledge);
    case 'ticked':
      return `Done: ${actionOf(event.item, knowledge)}`;
    case 'not-applicable':
      return `Not applicable: ${actionOf(event.item, knowledge)} Reason: ${event.reason}`;
    case 'did-not-work':
      return `Did not work: ${actionOf(event.item, knowledge)}${event.note ? ` ${event.note}` : ''}`;
    case 'reset-failed':
      return 'A password reset failed.';
    case 'told-staff':
      return 'Told staff how things stand.';
    case 'noted':
      return `Note: ${event.text}`;
    case 'escalated':
      return `Escalation: ${event.sentence}`;
    case 'undone':
      return tellUndone(log[event.event], knowledge);
  }
}

function tellAnswers(
  answers: Extract<IncidentEvent, { kind: 'answered' }>['answers'],
  knowledge: Knowledge,
): string {
  return QUESTION_IDS.flatMap((question) => {
    const answer = answers[question];
    if (answer === undefined) return [];
    return `${askOf(question, knowledge)} ${labelOf(question, answer, knowledge) ?? NOT_PROVIDED}.`;
  }).join(' ');
}

function tellUndone(undone: IncidentEvent | undefined, knowledge: Knowledge): string {
  if (undone === undefined) return 'Undone: nothing.';
  const what = 'item' in undone ? `${undone.item} ` : '';
  return `Undone: the entry of ${timeOfDay(undone.at)}, ${what}"${tell(undone, [], knowledge)}"`;
}

/** What a line says to do; only its ID where the content no longer has it. */
function actionOf(item: string, { lines }: Knowledge): string {
  const id = item.replace('/back', '');
  const line = lines[id];
  return (item === id ? line?.do : line?.putBack) ?? `${item}.`;
}
