import type { Practice } from '../../schemas/practice.ts';
import { CLOCK_KEYS, type ClockKey, describeClock } from '../sop/describe-clock.ts';

/** Whether the practice's clock has a time by this key. */
export function isClockKey(key: string): key is ClockKey {
  return CLOCK_KEYS.some((known) => known === key);
}

/** A time of the practice's clock in words; the key itself where there is no such time. */
export function readClock(key: string, practice: Practice | undefined): string {
  return practice !== undefined && isClockKey(key) ? describeClock(practice.clock, key) : key;
}
