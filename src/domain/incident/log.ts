import type { Answers } from './answers.ts';
import { compareTimes } from './timestamps.ts';
import { toOneLine } from './wrap-text.ts';

/** What can happen in an incident. `item` is a plan item's key, `event` the place of an entry in the log, from 0. */
export type Happening =
  | { kind: 'answered'; answers: Partial<Answers> }
  | { kind: 'ticked'; item: string }
  | { kind: 'not-applicable'; item: string; reason: string }
  | { kind: 'did-not-work'; item: string; note?: string }
  | { kind: 'reset-failed' }
  | { kind: 'told-staff' }
  | { kind: 'noted'; text: string }
  | { kind: 'escalated'; rule: string; sentence: string }
  | { kind: 'undone'; event: number };

/** One entry of the log. */
export type IncidentEvent = Happening & {
  /** Local time with offset; never earlier than the entry before it. */
  at: string;
  /** What the computer's clock said, where that was earlier than the entry before. */
  clockSaid?: string;
  /** Initials of who did it, if they were given. */
  by?: string;
};

/** Longer texts are cut: nothing that is worth recording takes more, and stored state stays small. */
export const LONGEST_TEXT = 2000;
const LONGEST_INITIALS = 8;

/**
 * The log with one more entry at its end; the log itself is left as it is. A clock that was set back cannot
 * turn the order round: such an entry gets the time of the one before it and keeps what the clock said.
 * @param at the caller's local time with offset.
 */
export function appendEvent(
  log: readonly IncidentEvent[],
  happening: Happening,
  at: string,
  by?: string,
): IncidentEvent[] {
  const last = log.at(-1)?.at;
  const initials = cleanInitials(by ?? '');
  const isBack = last !== undefined && compareTimes(at, last) < 0;
  const event: IncidentEvent = {
    ...cutTexts(happening),
    at: isBack ? last : at,
    ...(isBack && { clockSaid: at }),
    ...(initials && { by: initials }),
  };
  return [...log, event];
}

/** Initials as the log keeps them: on one line, eight signs at most. */
export function cleanInitials(typed: string): string {
  return toOneLine(typed).trim().slice(0, LONGEST_INITIALS).trim();
}

function cutTexts(happening: Happening): Happening {
  switch (happening.kind) {
    case 'not-applicable':
      return { ...happening, reason: happening.reason.slice(0, LONGEST_TEXT) };
    case 'did-not-work':
      return {
        ...happening,
        ...(happening.note && { note: happening.note.slice(0, LONGEST_TEXT) }),
      };
    case 'noted':
      return { ...happening, text: happening.text.slice(0, LONGEST_TEXT) };
    default:
      return happening;
  }
}
