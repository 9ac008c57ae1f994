import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { appendEvent } from '../../../../src/domain/incident/log.ts';
import { readStored } from '../../../../src/domain/incident/read-stored.ts';
import { replay } from '../../../../src/domain/incident/replay.ts';
import {
  compareStored,
  isExpired,
  STORED_VERSION,
  type StoredIncident,
  writeStored,
} from '../../../../src/domain/incident/stored-incident.ts';
import { anyText } from '../../any-text.ts';
import { at, fail, logOf, reset, START, skip, tick, undo } from './known.ts';

const ISSUES = ['account-locked', 'mfa-problem'];

const incident: StoredIncident = {
  version: STORED_VERSION,
  id: 'PA-1124-AAAAA',
  digest: '0123456789abcdef',
  lastUsed: at(20),
  log: appendEvent(
    logOf(
      [0, { kind: 'answered', answers: { see: 'account-locked', who: 'me' } }],
      [1, tick('C1.2')],
      [2, skip('B0.2')],
      [3, { kind: 'did-not-work', item: 'B3.3', note: 'nobody knows' }],
      [4, reset],
      [5, { kind: 'told-staff' }],
      [6, { kind: 'noted', text: '<b>bold</b>' }],
      [7, { kind: 'escalated', rule: 'a rule', sentence: 'Call.' }],
      [8, undo(1)],
    ),
    tick('B6.2/back'),
    at(2),
    'AB',
  ),
  packet: { npi: '1234567893', 'error-text': '"quoted"\n漢' },
  clock: { on: false, updateMinutes: 20, escalateMinutes: 90 },
  maintenanceEnd: at(120),
};

/** The stored form with something else in it. */
function changed(change: (stored: Record<string, unknown>) => void): string {
  const stored = JSON.parse(writeStored(incident));
  change(stored);
  return JSON.stringify(stored);
}

describe('a stored incident', () => {
  test('is read as it was written', () => {
    expect(readStored(writeStored(incident), ISSUES)).toEqual({ kind: 'incident', incident });
  });

  test('stays small enough to be read again, whatever was pasted', () => {
    const pasted = { ...incident, packet: { 'error-text': 'x'.repeat(3_000_000) } };
    const read = readStored(writeStored(pasted), ISSUES);
    expect(read.kind === 'incident' && read.incident.packet['error-text']).toBe('x'.repeat(2000));
  });

  test('is nothing where nothing is stored', () => {
    expect(readStored(null, ISSUES)).toEqual({ kind: 'nothing' });
    expect(readStored('', ISSUES)).toEqual({ kind: 'nothing' });
  });

  test('loses keys that this page does not know', () => {
    const raw = changed((stored) => {
      stored.pin = '1234';
      Object.assign(stored.packet as object, { password: 'secret' });
    });
    expect(readStored(raw, ISSUES)).toEqual({ kind: 'incident', incident });
  });

  test('answers "unknown" where an issue is gone, and not the one before', () => {
    const log = logOf(
      [0, { kind: 'answered', answers: { see: 'account-locked' } }],
      [1, { kind: 'answered', answers: { see: 'gone', who: 'me' } }],
    );
    const read = readStored(writeStored({ ...incident, log }), ISSUES);
    const state = replay(read.kind === 'incident' ? read.incident.log : []);
    expect(state.answers).toMatchObject({ see: 'unknown', who: 'me' });
  });
});

describe('what cannot be read is handed back as it is:', () => {
  test.each<[string, string]>([
    ['no JSON', '{"version":1'],
    ['another version', changed((stored) => Object.assign(stored, { version: 2 }))],
    ['a list', '[]'],
    ['null', 'null'],
    ['a log that is none', changed((stored) => Object.assign(stored, { log: { length: 2 } }))],
    ['an ID of another make', changed((stored) => Object.assign(stored, { id: '<img>' }))],
    ['a time that is none', changed((stored) => Object.assign(stored, { lastUsed: 'now' }))],
    [
      'a clock without minutes',
      changed((stored) => Object.assign(stored, { clock: { on: true } })),
    ],
    ['a window that ends never', changed((stored) => Object.assign(stored, { maintenanceEnd: 7 }))],
    ['an entry of an unknown kind', withEvent({ kind: 'exploded', at: START })],
    [
      'a tick of a line that can be none',
      withEvent({ kind: 'ticked', item: '__proto__', at: START }),
    ],
    [
      'a reason that is no text',
      withEvent({ kind: 'not-applicable', item: 'B0.1', reason: {}, at: START }),
    ],
    ['an undoing of nothing', withEvent({ kind: 'undone', event: -1, at: START })],
    [
      'a text in the packet that is none',
      changed((s) => Object.assign(s.packet as object, { npi: 7 })),
    ],
    ['times that go backwards', changed((stored) => (stored.log as unknown[]).reverse())],
    ['text longer than any that is stored', `"${'x'.repeat(2_000_001)}"`],
    ['lists in lists without end', '['.repeat(100_000)],
  ])('%s', (_, raw) => {
    expect(readStored(raw, ISSUES)).toEqual({ kind: 'unreadable', raw });
  });

  test('any text whatsoever, without a throw', () => {
    fc.assert(
      fc.property(fc.oneof(anyText(200), fc.json()), (raw) => {
        const read = readStored(raw, ISSUES);
        if (read.kind === 'unreadable') expect(read.raw).toBe(raw);
        else expect(read.kind).toBe('nothing');
      }),
    );
  });

  test('a good one with any value put in any place, without a throw', () => {
    const places = ['version', 'id', 'digest', 'lastUsed', 'log', 'packet', 'clock'];
    const value = fc.oneof(fc.jsonValue(), fc.constantFrom('__proto__', -1, 1e308, START));
    fc.assert(
      fc.property(fc.constantFrom(...places), fc.nat(9), value, (place, entry, put) => {
        const raw = changed((stored) => {
          stored[place] = put;
        });
        const inLog = changed((stored) => {
          const one = (stored.log as Record<string, unknown>[])[entry];
          for (const key of Object.keys(one ?? {})) Object.assign(one ?? {}, { [key]: put });
        });
        for (const text of [raw, inLog]) {
          const read = readStored(text, ISSUES);
          // What is believed after all can be worked with.
          if (read.kind === 'incident') replay(read.incident.log);
          else expect(read).toEqual({ kind: 'unreadable', raw: text });
        }
      }),
    );
  });
});

/** The stored form with another last entry. */
function withEvent(event: object): string {
  return changed((stored) => Object.assign(stored, { log: [event] }));
}

describe('an incident kept in this computer', () => {
  test('expires 24 hours after its last use, to the minute', () => {
    expect(isExpired(incident, at(20 + 24 * 60 - 1))).toBe(false);
    expect(isExpired(incident, at(20 + 24 * 60))).toBe(true);
  });

  test('does not expire where the clock was set back', () => {
    expect(isExpired(incident, at(-5000))).toBe(false);
  });
});

describe('what another tab has stored', () => {
  const longer = { ...incident, log: appendEvent(incident.log, tick('B0.3'), at(30)) };
  const other = { ...incident, log: appendEvent(incident.log, fail('B0.3'), at(31)) };

  test('is behind where it is the same or an earlier state', () => {
    expect(compareStored(incident, incident)).toBe('behind');
    expect(compareStored(longer, incident)).toBe('behind');
  });

  test('is ahead where it goes on from this one', () => {
    expect(compareStored(incident, longer)).toBe('ahead');
  });

  test('has diverged where both went on', () => {
    expect(compareStored(longer, other)).toBe('diverged');
  });

  test('is another incident where the ID is another', () => {
    expect(compareStored(incident, { ...longer, id: 'PA-1124-CCCCC' })).toBe('other');
  });

  test('is judged by the last use where only the packet differs', () => {
    const typed = { ...incident, packet: { npi: '1' }, lastUsed: at(25) };
    expect(compareStored(incident, typed)).toBe('ahead');
    expect(compareStored(typed, incident)).toBe('behind');
  });
});
