import type { Practice } from '../../schemas/practice.ts';

/** Keys of `clock` in practice.yaml. */
export const CLOCK_KEYS = [
  'act_minutes',
  'update_minutes',
  'escalate_minutes',
  'replan_minutes',
  'forms_hours',
] as const satisfies readonly (keyof Practice['clock'])[];

/** One of {@link CLOCK_KEYS}. */
export type ClockKey = (typeof CLOCK_KEYS)[number];

/** A time of the escalation clock in words: `15 minutes`, `4 hours`. Whole hours from two on are told in hours. */
export function describeClock(clock: Practice['clock'], key: ClockKey): string {
  const minutes = key === 'forms_hours' ? clock.forms_hours * 60 : clock[key];
  const hours = minutes / 60;
  if (Number.isInteger(hours) && hours > 1) return `${hours} hours`;
  return minutes === 1 ? '1 minute' : `${minutes} minutes`;
}
