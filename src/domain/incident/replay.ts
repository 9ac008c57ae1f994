import { type Answers, NO_ANSWERS } from './answers.ts';
import type { IncidentEvent } from './log.ts';
import { compareTimes } from './timestamps.ts';

/** How a line of the checklist stands, by one entry of the log. */
export interface Mark {
  kind: 'ticked' | 'not-applicable' | 'did-not-work';
  at: string;
  /** The place of the entry in the log, from 0: what an undo names. */
  event: number;
  by?: string;
  /** Why it is not applicable, or what was seen when it did not work. */
  words?: string;
}

/** Something that happened to no line in particular. */
export interface Moment {
  at: string;
  event: number;
}

/** Where an incident stands: everything a log says, undone entries left out. */
export interface IncidentState {
  answers: Answers;
  /** Times of the first and last entry; null while the log is empty. */
  startedAt: string | null;
  lastAt: string | null;
  /** How many entries the log has. */
  count: number;
  /** For each line that was touched, its marks in order; the last one stands. */
  marks: ReadonlyMap<string, readonly Mark[]>;
  resetFailures: readonly Moment[];
  toldStaff: readonly Moment[];
  notes: readonly (Moment & { text: string })[];
  /** Keys of the escalation rules that have been shown. */
  escalated: ReadonlySet<string>;
}

/** The state before anything happened. */
export const NOTHING_YET: IncidentState = {
  answers: NO_ANSWERS,
  startedAt: null,
  lastAt: null,
  count: 0,
  marks: new Map(),
  resetFailures: [],
  toldStaff: [],
  notes: [],
  escalated: new Set(),
};

/** The state that a log leads to. The same log always leads to the same state. */
export function replay(log: readonly IncidentEvent[]): IncidentState {
  return log.reduce(applyEvent, NOTHING_YET);
}

/** The state after one more entry. An entry that undoes nothing, or names an entry still to come, changes nothing. */
export function applyEvent(state: IncidentState, event: IncidentEvent): IncidentState {
  const { at } = event;
  const moment = { at, event: state.count };
  const next = {
    ...state,
    startedAt: state.startedAt ?? at,
    lastAt: at,
    count: state.count + 1,
  };
  switch (event.kind) {
    case 'answered':
      return { ...next, answers: { ...state.answers, ...event.answers } };
    case 'ticked':
    case 'not-applicable':
    case 'did-not-work':
      return { ...next, marks: addMark(state.marks, event, state.count) };
    case 'reset-failed':
      return { ...next, resetFailures: [...state.resetFailures, moment] };
    case 'told-staff':
      return { ...next, toldStaff: [...state.toldStaff, moment] };
    case 'noted':
      return { ...next, notes: [...state.notes, { ...moment, text: event.text }] };
    case 'escalated':
      return { ...next, escalated: new Set([...state.escalated, event.rule]) };
    case 'undone':
      return undo(next, event.event);
  }
}

/** How a line stands now, or undefined where nothing was marked or all of it was undone. */
export function standingMark({ marks }: IncidentState, item: string): Mark | undefined {
  return marks.get(item)?.at(-1);
}

/** When a line was last marked, of the marks that stand; null where none is. */
export function lastMarkedAt({ marks }: IncidentState): string | null {
  const times = [...marks.values()].flatMap((made) => made.at(-1)?.at ?? []);
  return times.reduce<string | null>(
    (latest, at) => (latest !== null && compareTimes(latest, at) > 0 ? latest : at),
    null,
  );
}

type Marking = Extract<IncidentEvent, { kind: Mark['kind'] }>;

function addMark(marks: IncidentState['marks'], event: Marking, place: number) {
  const { kind, item, at, by } = event;
  const words = kind === 'not-applicable' ? event.reason : kind === 'did-not-work' && event.note;
  const mark: Mark = { kind, at, event: place, ...(by && { by }), ...(words && { words }) };
  return new Map([...marks, [item, [...(marks.get(item) ?? []), mark]]]);
}

function undo(state: IncidentState, undone: number): IncidentState {
  const keep = ({ event }: { event: number }) => event !== undone;
  const marks = [...state.marks]
    .map(([item, made]) => [item, made.filter(keep)] as const)
    .filter(([, made]) => made.length > 0);
  return {
    ...state,
    marks: new Map(marks),
    resetFailures: state.resetFailures.filter(keep),
    toldStaff: state.toldStaff.filter(keep),
    notes: state.notes.filter(keep),
  };
}
