import { findPersonalData } from '../privacy/find-personal-data.ts';
import type { Finding } from '../privacy/kinds.ts';
import type { IncidentEvent } from './log.ts';
import type { PacketValues } from './packet.ts';
import { PACKET_FIELDS, type PacketFieldId } from './packet-fields.ts';

/** One text that somebody typed, and where. */
export interface TypedText {
  /** A field of the packet, or the place of an entry in the log, from 0. */
  place: PacketFieldId | number;
  text: string;
}

/** A typed text that looks like personal data. */
export interface Suspect extends TypedText {
  findings: Finding[];
}

/** Every text that was typed into an incident. Undone entries count: the record still prints them. */
export function listTypedTexts(packet: PacketValues, log: readonly IncidentEvent[]): TypedText[] {
  const fields = PACKET_FIELDS.flatMap((place) => {
    const text = packet[place];
    return text === undefined ? [] : [{ place, text }];
  });
  const entries = log.flatMap((event, place) => {
    switch (event.kind) {
      case 'not-applicable':
        return [{ place, text: event.reason }];
      case 'did-not-work':
        return event.note === undefined ? [] : [{ place, text: event.note }];
      case 'noted':
        return [{ place, text: event.text }];
      default:
        return [];
    }
  });
  return [...fields, ...entries];
}

/**
 * The typed texts that look like personal data: what a reader is warned of before print, copy or export.
 * @param today the reader's calendar day, `YYYY-MM-DD`.
 */
export function findSuspects(
  packet: PacketValues,
  log: readonly IncidentEvent[],
  today: string,
): Suspect[] {
  return listTypedTexts(packet, log).flatMap((typed) => {
    const findings = findPersonalData(typed.text, today);
    return findings.length === 0 ? [] : [{ ...typed, findings }];
  });
}
