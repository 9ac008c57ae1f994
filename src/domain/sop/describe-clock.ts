import type { Practice } from '../../schemas/practice.ts';

/** A time of the escalation clock in words: `15 minutes`, `4 hours`. Whole hours from two on are told in hours. */
export function describeClock(clock: Practice['clock'], key: keyof Practice['clock']): string {
  const minutes = key === 'forms_hours' ? clock.forms_hours * 60 : clock[key];
  const hours = minutes / 60;
  if (Number.isInteger(hours) && hours > 1) return `${hours} hours`;
  return minutes === 1 ? '1 minute' : `${minutes} minutes`;
}
