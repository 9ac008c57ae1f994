/**
 * Times are text: ISO 8601 with the offset of the place where the clock was read, such as
 * `2026-11-24T08:05:00-06:00`. So a record keeps the local time and the zone, and two times from different
 * zones still compare.
 */
const TIMESTAMP =
  /^(\d{4}-\d{2}-\d{2})T([01]\d|2[0-3]):([0-5]\d):([0-5]\d)(Z|[+-](?:0\d|1[0-4]):[0-5]\d)$/;
const MINUTE_MS = 60_000;

/** True for a time as this module writes it. */
export function isTimestamp(value: unknown): value is string {
  if (typeof value !== 'string' || !TIMESTAMP.test(value)) return false;
  const day = value.slice(0, 10);
  const midnight = new Date(`${day}T00:00:00Z`);
  return !Number.isNaN(midnight.getTime()) && midnight.toISOString().startsWith(day);
}

/** The instant of a time, in milliseconds since 1970. */
export function instantOf(timestamp: string): number {
  return Date.parse(timestamp);
}

/**
 * Writes an instant as a time of a place.
 * @param instant milliseconds since 1970; parts of a second are dropped.
 * @param offsetMinutes minutes by which the place's clock is ahead of UTC: -360 in Chicago in winter. It is
 * the negative of what `Date.getTimezoneOffset` answers.
 */
export function toTimestamp(instant: number, offsetMinutes: number): string {
  const local = new Date(Math.floor(instant / 1000) * 1000 + offsetMinutes * MINUTE_MS);
  return `${local.toISOString().slice(0, 19)}${formatOffset(offsetMinutes)}`;
}

function formatOffset(minutes: number): string {
  const size = Math.abs(minutes);
  const pad = (part: number) => String(part).padStart(2, '0');
  return `${minutes < 0 ? '-' : '+'}${pad(Math.floor(size / 60))}:${pad(size % 60)}`;
}

/** A time some minutes later (or earlier, if negative) on the same clock. */
export function addMinutes(timestamp: string, minutes: number): string {
  return toTimestamp(instantOf(timestamp) + minutes * MINUTE_MS, offsetOf(timestamp));
}

/** Whole minutes from one time to another; negative if the second is earlier. */
export function minutesBetween(from: string, to: string): number {
  return Math.floor((instantOf(to) - instantOf(from)) / MINUTE_MS);
}

/** Negative, zero or positive, as the first time is before, at or after the second. */
export function compareTimes(a: string, b: string): number {
  return instantOf(a) - instantOf(b);
}

/** Minutes by which a time's clock is ahead of UTC. */
export function offsetOf(timestamp: string): number {
  const offset = timestamp.slice(19);
  if (offset === 'Z') return 0;
  const size = Number(offset.slice(1, 3)) * 60 + Number(offset.slice(4, 6));
  return offset.startsWith('-') ? -size : size;
}

/** The calendar day of a time: `2026-11-24`. */
export function dayOf(timestamp: string): string {
  return timestamp.slice(0, 10);
}

/** The time of day on a 24-hour clock: `08:05`. */
export function timeOfDay(timestamp: string): string {
  return timestamp.slice(11, 16);
}

/** The zone of a time as it is printed: `UTC-06:00`. */
export function zoneOf(timestamp: string): string {
  return `UTC${formatOffset(offsetOf(timestamp))}`;
}

/** Day, time of day and zone as they are printed: `2026-11-24 08:05 UTC-06:00`. */
export function formatTime(timestamp: string): string {
  return `${dayOf(timestamp)} ${timeOfDay(timestamp)} ${zoneOf(timestamp)}`;
}
