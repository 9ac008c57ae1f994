import { toTimestamp } from '../../domain/incident/timestamps.ts';

/** What this computer's clock says, with its offset. */
export function readLocalTime(): string {
  return write(new Date());
}

/** A local day and time from a field, `2026-11-24T10:00`, with its offset; null where none is filled in. */
export function readTypedTime(typed: string): string | null {
  const time = new Date(typed);
  return Number.isNaN(time.getTime()) ? null : write(time);
}

function write(time: Date): string {
  return toTimestamp(time.getTime(), -time.getTimezoneOffset());
}
