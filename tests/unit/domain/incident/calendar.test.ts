import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Reminder, writeCalendar } from '../../../../src/domain/incident/calendar.ts';
import { toTimestamp } from '../../../../src/domain/incident/timestamps.ts';
import { anyText } from '../../any-text.ts';
import { at, START } from './known.ts';

interface Component {
  name: string;
  properties: Map<string, string>;
  parts: Component[];
}

/**
 * Reads iCalendar text by the grammar of RFC 5545 and nothing of the writer: unfolds octets, splits lines at CRLF,
 * and refuses whatever the grammar does not allow.
 */
function readCalendar(text: string): Component {
  const octets = Buffer.from(text, 'utf8').toString('latin1');
  if (!octets.endsWith('\r\n')) throw new Error('The text does not end with a line break.');
  for (const line of octets.slice(0, -2).split('\r\n')) {
    if (/[\r\n]/.test(line)) throw new Error('A bare line break stands in a line.');
    if (line.length > 75) throw new Error(`A line has ${line.length} octets.`);
    if (!isUtf8(line)) throw new Error('A sign of several octets is broken over two lines.');
  }
  const unfolded = Buffer.from(octets.replaceAll('\r\n ', ''), 'latin1').toString('utf8');
  const root: Component = { name: '', properties: new Map(), parts: [] };
  const open = [root];
  for (const line of unfolded.slice(0, -2).split('\r\n')) {
    const [, name = '', value = ''] = /^([A-Z-]+):(.*)$/su.exec(line) ?? [];
    const inner = open.at(-1);
    if (name === '' || inner === undefined) throw new Error(`This is no content line: ${line}`);
    if (name === 'BEGIN') {
      const part = { name: value, properties: new Map(), parts: [] };
      inner.parts.push(part);
      open.push(part);
    } else if (name === 'END') {
      if (open.pop()?.name !== value) throw new Error(`END:${value} ends something else.`);
    } else {
      if (inner.properties.has(name)) throw new Error(`${name} stands twice.`);
      inner.properties.set(name, value);
    }
  }
  if (open.length !== 1 || root.parts.length !== 1)
    throw new Error('The text is not one calendar.');
  return root.parts[0] as Component;
}

function isUtf8(latin1: string): boolean {
  const octets = Buffer.from(latin1, 'latin1');
  return Buffer.from(octets.toString('utf8'), 'utf8').equals(octets);
}

/** RFC 5545, 3.3.11. */
function unescapeText(value: string): string {
  if (/(?<!\\)(?:\\\\)*[;,]/.test(value)) throw new Error(`A sign is not escaped: ${value}`);
  return value.replaceAll(/\\([\\;,nN])/g, (_, sign: string) => (/n/i.test(sign) ? '\n' : sign));
}

function readUtc(value: string | undefined): number {
  const [, year, month, day, hour, minute, second] =
    /^(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)Z$/.exec(value ?? '') ?? [];
  return Date.UTC(
    Number(year),
    Number(month) - 1,
    Number(day),
    Number(hour),
    Number(minute),
    Number(second),
  );
}

const check: Reminder = {
  kind: 'next-check',
  at: at(30),
  minutes: 15,
  title: 'Check the portal again, PA-1124-AAAAA',
  text: 'Open the portal once; tell staff.\nThen write down the time.',
};

describe('a calendar file', () => {
  test('holds each reminder with what every calendar program needs', () => {
    const entry = { ...check, kind: 'back-entry', at: at(600), title: 'Enter what is on paper' };
    const calendar = readCalendar(writeCalendar('PA-1124-AAAAA', [check, entry], START));
    expect(calendar.name).toBe('VCALENDAR');
    expect(calendar.properties.get('VERSION')).toBe('2.0');
    expect(calendar.properties.get('PRODID')).toMatch(/^-\/\/.+\/\/EN$/);
    expect(calendar.parts.map(({ name }) => name)).toEqual(['VEVENT', 'VEVENT']);
    const [first, second] = calendar.parts;
    expect(readUtc(first?.properties.get('DTSTAMP'))).toBe(Date.parse(START));
    expect(readUtc(first?.properties.get('DTSTART'))).toBe(Date.parse(check.at));
    expect(first?.properties.get('DURATION')).toBe('PT15M');
    expect(first?.parts[0]?.properties.get('ACTION')).toBe('DISPLAY');
    expect(first?.properties.get('UID')).not.toBe(second?.properties.get('UID'));
  });

  test('keeps the same UID for the same reminder, so that it is moved and not doubled', () => {
    const uid = (reminder: Reminder, now: string) =>
      readCalendar(writeCalendar('PA-1124-AAAAA', [reminder], now)).parts[0]?.properties.get('UID');
    expect(uid(check, START)).toBe(uid({ ...check, at: at(90), title: 'Other' }, at(5)));
    expect(uid(check, START)).toMatch(/^PA-1124-AAAAA-next-check@/);
  });

  test('reads back word for word, at the right instant, whatever was typed', () => {
    const instant = fc.integer({ min: Date.UTC(2000, 0), max: Date.UTC(2090, 0) });
    const zone = fc.constantFrom(-600, -360, 0, 345);
    const words = fc.oneof(
      fc
        .array(fc.constantFrom('é', '漢', '🦷', ';', ',', '\\', '\n', 'n', 'a', ' '), {
          maxLength: 120,
        })
        .map((signs) => signs.join('')),
      anyText(150),
    );
    fc.assert(
      fc.property(instant, zone, words, words, (when, ahead, title, text) => {
        const moment = toTimestamp(when, ahead);
        const written = writeCalendar(
          'PA-1124-AAAAA',
          [{ ...check, at: moment, title, text }],
          moment,
        );
        const event = readCalendar(written).parts[0];
        expect(readUtc(event?.properties.get('DTSTART'))).toBe(Date.parse(moment));
        expect(unescapeText(event?.properties.get('SUMMARY') ?? '')).toBe(asText(title));
        expect(unescapeText(event?.properties.get('DESCRIPTION') ?? '')).toBe(asText(text));
      }),
    );
  });
});

/** What a file can hold of a text: no control signs but the line break, and no half of a surrogate pair. */
function asText(text: string): string {
  return text
    .replaceAll(/\r\n?/g, '\n')
    .replaceAll('\t', ' ')
    .replaceAll(/[^\P{Cc}\n]/gu, '')
    .toWellFormed();
}
