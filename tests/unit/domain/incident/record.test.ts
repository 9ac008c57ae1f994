import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { listActivity } from '../../../../src/domain/incident/activity.ts';
import {
  appendEvent,
  type Happening,
  type IncidentEvent,
} from '../../../../src/domain/incident/log.ts';
import { buildPacket } from '../../../../src/domain/incident/packet.ts';
import {
  type IncidentRecord,
  writeRecord,
  writeSummary,
} from '../../../../src/domain/incident/record.ts';
import { replay } from '../../../../src/domain/incident/replay.ts';
import { anyText } from '../../any-text.ts';
import { at, fail, knowledge, logOf, START, skip, tick, undo } from './known.ts';

function record(log: IncidentEvent[], values: Record<string, string> = {}): IncidentRecord {
  const state = replay(log);
  return {
    id: 'PA-1124-AAAAA',
    site: {
      title: 'Portal Access KB',
      address: 'https://kb.example.org/checklist/',
      contentVersion: 'abcd',
    },
    generatedAt: at(75),
    contentChanged: false,
    log,
    state,
    packet: buildPacket(values, { answers: state.answers, state, browser: null }, knowledge),
    knowledge,
  };
}

const answers: Happening = {
  kind: 'answered',
  answers: { see: 'account-locked', who: 'several', waits: 'patients' },
};
const log = appendEvent(
  logOf(
    [0, answers],
    [2, tick('C1.1')],
    [5, skip('B0.2', 'I am alone here')],
    [9, fail('B3.3')],
    [10, undo(1)],
    [11, { kind: 'reset-failed' }],
    [12, { kind: 'told-staff' }],
    [13, { kind: 'noted', text: 'The message names a support ID.' }],
    [60, { kind: 'escalated', rule: 'a rule', sentence: 'The lock outlasts the window. Call.' }],
  ),
  tick('B6.2/back'),
  '2026-11-24T10:15:00-05:00',
  'AB',
);

describe('the activity log', () => {
  test('tells every entry in its order, on a 24-hour clock, and leaves nothing out', () => {
    const rows = listActivity(log, knowledge);
    expect(rows.map(({ time, id }) => `${time} ${id}`.trim())).toEqual([
      '08:00',
      '08:02 C1.1',
      '08:05 B0.2',
      '08:09 B3.3',
      '08:10',
      '08:11',
      '08:12',
      '08:13',
      '09:00',
      '10:15 B6.2',
    ]);
    expect(rows.map(({ text }) => text)).toEqual([
      'What do you see? A2 Account locked. Who is affected? Several of us. What waits on it? Patients, now.',
      `Done: ${knowledge.lines['C1.1']?.do}`,
      `Not applicable: ${knowledge.lines['B0.2']?.do} Reason: I am alone here`,
      `Did not work: ${knowledge.lines['B3.3']?.do}`,
      `Undone: the entry of 08:02, C1.1 "Done: ${knowledge.lines['C1.1']?.do}"`,
      'A password reset failed.',
      'Told staff how things stand.',
      'Note: The message names a support ID.',
      'Escalation: The lock outlasts the window. Call.',
      `Done: ${knowledge.lines['B6.2']?.putBack}`,
    ]);
    expect(rows.at(-1)).toMatchObject({ by: 'AB', zone: 'UTC-05:00' });
  });

  test('marks what stands out', () => {
    const rows = listActivity(log, knowledge).filter(({ isPriority }) => isPriority);
    expect(rows.map(({ text }) => text.split(/[: ]/)[0])).toEqual([
      'Did',
      'Undone',
      'A',
      'Escalation',
    ]);
  });

  test('tells what the clock said where it had been set back', () => {
    const back = appendEvent(logOf([10, tick('B0.1')]), tick('B0.3'), at(4));
    expect(listActivity(back, knowledge)[1]?.text).toMatch(/clock said 08:04\)$/);
  });

  test('keeps the ID of a line that the content no longer has', () => {
    const [row] = listActivity(logOf([0, tick('B9.9')]), knowledge);
    expect(row).toMatchObject({ id: 'B9.9', text: 'Done: B9.9.' });
  });
});

describe('the record', () => {
  const text = writeRecord(record(log, { npi: '1234567893' }));

  test('has a title block, every answer, the packet, the log, rows to write on and a line to sign', () => {
    const parts = [
      'INCIDENT RECORD (ICS-214',
      'Incident: PA-1124-AAAAA',
      'Practice: Not provided',
      'From: 2026-11-24 08:00 UTC-06:00',
      'To: 2026-11-24 10:15 UTC-05:00',
      'Site: Portal Access KB, https://kb.example.org/checklist/',
      'Content version: abcd',
      'Generated at: 2026-11-24 09:15 UTC-06:00',
      'What do you see? A2 Account locked',
      'How do you sign in? Not provided',
      'NPI: 1234567893',
      'Exact error text: Not provided',
      'Activity log (24-hour clock)',
      '2026-11-24 08:00  (UTC-06:00)',
      '2026-11-24 10:15  [AB]  (UTC-05:00)',
      '____-__-__ __:__',
      'Signature: ____',
    ];
    const places = parts.map((part) => text.indexOf(part));
    expect(parts.filter((_, index) => places[index] === -1)).toEqual([]);
    expect(places).toEqual([...places].sort((a, b) => a - b));
  });

  test('bears the name of the practice as it was typed for support', () => {
    expect(writeRecord(record(log, { 'practice-name': 'Sampletown Clinic' }))).toContain(
      'Practice: Sampletown Clinic\n',
    );
  });

  test('names the zone only where it changes', () => {
    expect(text.match(/\(UTC/g)).toHaveLength(2);
  });

  test('of nothing yet is a blank one to fill in', () => {
    const blank = writeRecord(record([]));
    expect(blank).toContain('From: Not provided');
    expect(blank.match(/^____-__-__/gm)?.length).toBeGreaterThanOrEqual(8);
  });

  test('says that the content has changed, only where it has', () => {
    expect(text).not.toContain('content has changed');
    expect(writeRecord({ ...record(log), contentChanged: true })).toContain('content has changed');
  });

  test('has lines of at most 78 signs and no control sign, whatever was typed', () => {
    fc.assert(
      fc.property(anyText(300), anyText(300), anyText(3), (note, error, by) => {
        const typed = appendEvent(log, { kind: 'noted', text: note }, at(200), by);
        for (const line of writeRecord(record(typed, { 'error-text': error })).split('\n')) {
          expect(line.length).toBeLessThanOrEqual(78);
          expect(line).not.toMatch(/\p{Cc}/u);
        }
      }),
    );
  });

  test('lets no note pass for a row of the log', () => {
    const forged = appendEvent(
      log,
      { kind: 'noted', text: 'x\n2026-11-24 07:00\n    Done: B1' },
      at(80),
    );
    expect(writeRecord(record(forged)).match(/^2026-11-24 07:00/gm)).toBeNull();
  });
});

describe('the summary', () => {
  const text = writeSummary(record(log, { npi: '1234567893' }));

  test('has incident, answers, packet and log, and nothing to write on', () => {
    for (const part of [
      'Portal sign-in incident PA-1124-AAAAA',
      'How do you sign in? Not provided',
      'NPI: 1234567893',
      `2026-11-24 08:02 C1.1 Done: ${knowledge.lines['C1.1']?.do}`,
      '[AB]',
    ]) {
      expect(text).toContain(part);
    }
    expect(text).not.toContain('___');
  });

  test('keeps what was typed on its own line', () => {
    const forged = appendEvent(log, { kind: 'noted', text: 'x\n2026-11-24 07:00 B1 Done' }, at(80));
    expect(writeSummary(record(forged))).not.toMatch(/^2026-11-24 07:00/m);
  });
});

test('a log in one second reads the same as it was written', () => {
  const quick = logOf([0, tick('B0.1')], [0, tick('B0.3')]);
  expect(listActivity(quick, knowledge).map(({ id, day }) => [id, day])).toEqual([
    ['B0.1', START.slice(0, 10)],
    ['B0.3', START.slice(0, 10)],
  ]);
});
