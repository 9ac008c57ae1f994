import type { ClockSettings } from './clock.ts';
import { type IncidentEvent, LONGEST_TEXT } from './log.ts';
import type { PacketValues } from './packet.ts';
import { compareTimes, minutesBetween } from './timestamps.ts';

/** The version of the stored form. A page that reads another version sets it aside and loses nothing. */
export const STORED_VERSION = 1;

/** One incident as it is kept in the browser. It holds everything that was typed or ticked, and nothing derived. */
export interface StoredIncident {
  version: typeof STORED_VERSION;
  id: string;
  /** Mark of the content when the incident began. */
  digest: string;
  /** When it was last used, local time with offset. */
  lastUsed: string;
  log: IncidentEvent[];
  packet: PacketValues;
  clock: ClockSettings;
  /** When the announced maintenance window ends; null where none is announced. */
  maintenanceEnd: string | null;
}

/** An incident kept in this computer is dropped so many hours after its last use. */
export const KEPT_HOURS = 24;

/** True where an incident has not been used for {@link KEPT_HOURS}. A clock that was set back does not expire it. */
export function isExpired({ lastUsed }: StoredIncident, now: string): boolean {
  return minutesBetween(lastUsed, now) >= KEPT_HOURS * 60;
}

/** The incident as text to be stored. What was typed into the packet is cut like the texts of the log. */
export function writeStored(incident: StoredIncident): string {
  const packet = Object.entries(incident.packet).map(([id, text]) => [
    id,
    text.slice(0, LONGEST_TEXT),
  ]);
  return JSON.stringify({ ...incident, packet: Object.fromEntries(packet) });
}

/** How what another tab has stored relates to what this one holds. */
export type Relation =
  /** They say the same, or the other is an earlier state of this one. */
  | 'behind'
  /** The other goes on from this one: taking it over loses nothing. */
  | 'ahead'
  /** Both have gone on from the same beginning. */
  | 'diverged'
  /** It is another incident. */
  | 'other';

/** Compares what another tab has stored with what this tab holds, so that neither overwrites the other unseen. */
export function compareStored(own: StoredIncident, other: StoredIncident): Relation {
  if (own.id !== other.id) return 'other';
  const isSame = (place: number) =>
    JSON.stringify(own.log[place]) === JSON.stringify(other.log[place]);
  const common = Math.min(own.log.length, other.log.length);
  for (let place = 0; place < common; place++) if (!isSame(place)) return 'diverged';
  if (other.log.length !== own.log.length) {
    return other.log.length > own.log.length ? 'ahead' : 'behind';
  }
  const isAlike = JSON.stringify(settingsOf(own)) === JSON.stringify(settingsOf(other));
  return isAlike || compareTimes(own.lastUsed, other.lastUsed) >= 0 ? 'behind' : 'ahead';
}

function settingsOf({ packet, clock, maintenanceEnd }: StoredIncident) {
  return [Object.entries(packet).sort(), clock, maintenanceEnd];
}
