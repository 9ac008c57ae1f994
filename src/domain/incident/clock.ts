import type { Practice } from '../../schemas/practice.ts';
import { addMinutes, compareTimes, minutesBetween } from './timestamps.ts';

/** How the clock beside a checklist is set. */
export interface ClockSettings {
  on: boolean;
  /** How often staff are told how things stand. */
  updateMinutes: number;
  /** After how many minutes the next level is called. */
  escalateMinutes: number;
}

/** How the practice sets the clock, until somebody changes it for an incident. */
export function usualClock({ update_minutes, escalate_minutes }: Practice['clock']): ClockSettings {
  return { on: true, updateMinutes: update_minutes, escalateMinutes: escalate_minutes };
}

/** Something that comes due. */
export interface Due {
  at: string;
  /** Whole minutes until then, at least 0. */
  inMinutes: number;
  /** Whole minutes since then, at least 0. */
  overMinutes: number;
  isDue: boolean;
}

/** What the clock shows at one moment. */
export interface ClockReading {
  elapsedMinutes: number;
  nextUpdate: Due;
  escalate: Due;
}

/** The longest time that can be set: a day. */
const MOST_MINUTES = 1440;

/**
 * Reads the clock. It only compares times, so it is right after a reload, and after a computer has slept. While
 * the computer's clock stands before the start, no time has passed.
 * @param told when staff were last told how things stand; null before the first time.
 */
export function readClock(
  settings: ClockSettings,
  startedAt: string,
  told: string | null,
  now: string,
): ClockReading {
  return {
    elapsedMinutes: Math.max(0, minutesBetween(startedAt, now)),
    nextUpdate: readDue(addMinutes(told ?? startedAt, settings.updateMinutes), now),
    escalate: readDue(addMinutes(startedAt, settings.escalateMinutes), now),
  };
}

function readDue(at: string, now: string): Due {
  const isDue = compareTimes(now, at) >= 0;
  return {
    at,
    // A part of a minute still to go counts as one: "in 0 minutes" would say that it is due.
    inMinutes: isDue ? 0 : -minutesBetween(at, now),
    overMinutes: isDue ? minutesBetween(at, now) : 0,
    isDue,
  };
}

/** A number of minutes as it was typed, or undefined where it is no whole number from 1 to a day. */
export function readMinutes(typed: string): number | undefined {
  const minutes = /^\s*\d{1,4}\s*$/.test(typed) ? Number(typed) : 0;
  return minutes >= 1 && minutes <= MOST_MINUTES ? minutes : undefined;
}

/** Minutes as they are read: `45 min`, `1 h 05 min`. */
export function formatMinutes(minutes: number): string {
  const hours = Math.floor(minutes / 60);
  return hours === 0 ? `${minutes} min` : `${hours} h ${String(minutes % 60).padStart(2, '0')} min`;
}
