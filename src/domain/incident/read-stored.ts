import { pickAnswers, UNKNOWN } from './answers.ts';
import type { ClockSettings } from './clock.ts';
import { isIncidentId } from './incident-id.ts';
import { cleanInitials, type Happening, type IncidentEvent } from './log.ts';
import type { PacketValues } from './packet.ts';
import { PACKET_FIELDS } from './packet-fields.ts';
import { STORED_VERSION, type StoredIncident } from './stored-incident.ts';
import { compareTimes, isTimestamp } from './timestamps.ts';

/** What stored text turned out to be. What cannot be read is handed back as it is, to be saved and set aside. */
export type StoredText =
  | { kind: 'nothing' }
  | { kind: 'incident'; incident: StoredIncident }
  | { kind: 'unreadable'; raw: string };

/** Longer text was not written by this page: a day's log with every field full takes a tenth of it. */
const LONGEST = 2_000_000;

/** A line's key: the ID of a step, of an action or of a line of the checklist, or its put-back. */
const ITEM = /^[A-Z]\d{1,2}(\.\d{1,2})?(\/back)?$/;

/**
 * Reads stored text, whatever it holds, without a throw. Nothing of it is believed: each value is checked and
 * copied, and what is not as this page writes it makes the whole unreadable.
 * @param raw null where nothing is stored.
 * @param issues IDs that answers may name; an issue that no longer exists becomes "unknown".
 */
export function readStored(raw: string | null, issues: readonly string[]): StoredText {
  if (raw === null || raw === '') return { kind: 'nothing' };
  const incident = raw.length > LONGEST ? undefined : readIncident(parse(raw), issues);
  return incident === undefined ? { kind: 'unreadable', raw } : { kind: 'incident', incident };
}

function parse(raw: string): unknown {
  try {
    return JSON.parse(raw);
  } catch {
    return undefined;
  }
}

function readIncident(value: unknown, issues: readonly string[]): StoredIncident | undefined {
  if (!isObject(value) || value.version !== STORED_VERSION) return undefined;
  const { id, digest, lastUsed } = value;
  const maintenanceEnd = value.maintenanceEnd ?? null;
  const log = readLog(value.log, issues);
  const packet = readPacket(value.packet);
  const clock = readClockSettings(value.clock);
  if (!isIncidentId(id) || !isText(digest) || !isTimestamp(lastUsed)) return undefined;
  if (maintenanceEnd !== null && !isTimestamp(maintenanceEnd)) return undefined;
  if (log === undefined || packet === undefined || clock === undefined) return undefined;
  return { version: STORED_VERSION, id, digest, lastUsed, log, packet, clock, maintenanceEnd };
}

function readLog(value: unknown, issues: readonly string[]): IncidentEvent[] | undefined {
  if (!Array.isArray(value)) return undefined;
  const log: IncidentEvent[] = [];
  for (const entry of value) {
    const event = readEvent(entry, issues);
    const last = log.at(-1);
    if (event === undefined) return undefined;
    if (last !== undefined && compareTimes(event.at, last.at) < 0) return undefined;
    log.push(event);
  }
  return log;
}

function readEvent(value: unknown, issues: readonly string[]): IncidentEvent | undefined {
  if (!isObject(value)) return undefined;
  const { at, by, clockSaid } = value;
  const happening = readHappening(value, issues);
  if (happening === undefined || !isTimestamp(at)) return undefined;
  if (by !== undefined && !(isText(by) && by !== '' && cleanInitials(by) === by)) return undefined;
  if (clockSaid !== undefined && !isTimestamp(clockSaid)) return undefined;
  return { ...happening, at, ...(clockSaid && { clockSaid }), ...(by && { by }) };
}

function readHappening(
  value: Record<string, unknown>,
  issues: readonly string[],
): Happening | undefined {
  const { kind, item, reason, note, text, rule, sentence, event, answers } = value;
  switch (kind) {
    case 'answered':
      return isObject(answers) ? { kind, answers: readAnswers(answers, issues) } : undefined;
    case 'ticked':
      return isItem(item) ? { kind, item } : undefined;
    case 'not-applicable':
      return isItem(item) && isText(reason) ? { kind, item, reason } : undefined;
    case 'did-not-work':
      if (!isItem(item) || (note !== undefined && !isText(note))) return undefined;
      return { kind, item, ...(note && { note }) };
    case 'reset-failed':
    case 'told-staff':
      return { kind };
    case 'noted':
      return isText(text) ? { kind, text } : undefined;
    case 'escalated':
      return isText(rule) && isText(sentence) ? { kind, rule, sentence } : undefined;
    case 'undone':
      return Number.isSafeInteger(event) && Number(event) >= 0
        ? { kind, event: Number(event) }
        : undefined;
    default:
      return undefined;
  }
}

/** An issue that no longer exists is not known, and must not leave the one answered before in its place. */
function readAnswers(answers: Record<string, unknown>, issues: readonly string[]) {
  const unknown = typeof answers.see === 'string' ? { see: UNKNOWN } : {};
  return { ...unknown, ...pickAnswers(answers, issues) };
}

function readPacket(value: unknown): PacketValues | undefined {
  if (!isObject(value)) return undefined;
  const entries = PACKET_FIELDS.flatMap((id) =>
    Object.hasOwn(value, id) ? [[id, value[id]] as const] : [],
  );
  return entries.every(([, text]) => isText(text)) ? Object.fromEntries(entries) : undefined;
}

function readClockSettings(value: unknown): ClockSettings | undefined {
  if (!isObject(value)) return undefined;
  const { on, updateMinutes, escalateMinutes } = value;
  if (typeof on !== 'boolean' || !isMinutes(updateMinutes) || !isMinutes(escalateMinutes)) {
    return undefined;
  }
  return { on, updateMinutes, escalateMinutes };
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isText(value: unknown): value is string {
  return typeof value === 'string';
}

function isItem(value: unknown): value is string {
  return typeof value === 'string' && ITEM.test(value);
}

function isMinutes(value: unknown): value is number {
  return Number.isSafeInteger(value) && Number(value) >= 1 && Number(value) <= 1440;
}
