import { instantOf } from './timestamps.ts';

/** One reminder for the reader's calendar. */
export interface Reminder {
  /** Tells reminders of one incident apart: next-check, back-entry. */
  kind: string;
  at: string;
  minutes: number;
  title: string;
  text: string;
}

/** RFC 5545, 3.1: a line has at most 75 octets without its break. */
const MOST_OCTETS = 75;

/**
 * Reminders as an iCalendar file (RFC 5545), for any calendar program. Times are written in UTC, so no time
 * zone has to come along; the program shows them in its own.
 * @param now local time with offset: when the file was made.
 */
export function writeCalendar(
  incidentId: string,
  reminders: readonly Reminder[],
  now: string,
): string {
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Portal Access KB//Incident checklist//EN',
    'CALSCALE:GREGORIAN',
    'METHOD:PUBLISH',
    ...reminders.flatMap(({ kind, at, minutes, title, text }) => [
      'BEGIN:VEVENT',
      `UID:${escapeText(`${incidentId}-${kind}@portal-access-kb.invalid`)}`,
      `DTSTAMP:${toUtc(now)}`,
      `DTSTART:${toUtc(at)}`,
      `DURATION:PT${minutes}M`,
      `SUMMARY:${escapeText(title)}`,
      `DESCRIPTION:${escapeText(text)}`,
      'BEGIN:VALARM',
      'ACTION:DISPLAY',
      'TRIGGER:PT0M',
      `DESCRIPTION:${escapeText(title)}`,
      'END:VALARM',
      'END:VEVENT',
    ]),
    'END:VCALENDAR',
  ];
  return lines.map((line) => `${foldLine(line)}\r\n`).join('');
}

/** `20261124T140500Z` */
function toUtc(timestamp: string): string {
  const utc = new Date(instantOf(timestamp)).toISOString();
  return `${utc.slice(0, 19).replaceAll(/[-:]/g, '')}Z`;
}

/** RFC 5545, 3.3.11: backslash, semicolon, comma and line break are escaped; other control signs may not stand. */
function escapeText(text: string): string {
  return text
    .replaceAll(/[\\;,]/g, (sign) => `\\${sign}`)
    .replaceAll(/\r\n?|\n/g, '\\n')
    .replaceAll('\t', ' ')
    .replaceAll(/\p{Cc}/gu, '');
}

/** RFC 5545, 3.1: a long line goes on after a break and a space. It is never broken inside a sign of several octets. */
function foldLine(line: string): string {
  let folded = '';
  let octets = 0;
  for (const sign of line) {
    const size = new TextEncoder().encode(sign).length;
    if (octets + size > MOST_OCTETS) {
      folded += '\r\n ';
      octets = 1;
    }
    folded += sign;
    octets += size;
  }
  return folded;
}
