import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  HOWS,
  NO_ANSWERS,
  UNKNOWN,
  WAITS,
  WHERES,
  WHOS,
} from '../../../../src/domain/incident/answers.ts';
import {
  appendEvent,
  type Happening,
  type IncidentEvent,
  LONGEST_TEXT,
} from '../../../../src/domain/incident/log.ts';
import { readStored } from '../../../../src/domain/incident/read-stored.ts';
import {
  applyEvent,
  type IncidentState,
  NOTHING_YET,
  replay,
  standingMark,
} from '../../../../src/domain/incident/replay.ts';
import { STORED_VERSION, writeStored } from '../../../../src/domain/incident/stored-incident.ts';
import { compareTimes, toTimestamp } from '../../../../src/domain/incident/timestamps.ts';
import { anyText } from '../../any-text.ts';
import { at, fail, logOf, reset, START, skip, stateAfter, tick, undo } from './known.ts';

describe('the log', () => {
  test('grows at its end and is never changed', () => {
    const log = logOf([0, tick('B0.1')]);
    const longer = appendEvent(log, tick('B0.2'), at(1), 'AB');
    expect(log).toHaveLength(1);
    expect(longer).toEqual([
      { kind: 'ticked', item: 'B0.1', at: START },
      { kind: 'ticked', item: 'B0.2', at: at(1), by: 'AB' },
    ]);
  });

  test('keeps its order when the clock is set back, and keeps what the clock said', () => {
    const log = appendEvent(logOf([10, tick('B0.1')]), tick('B0.2'), at(4));
    expect(log[1]).toEqual({ kind: 'ticked', item: 'B0.2', at: at(10), clockSaid: at(4) });
  });

  test('compares times of different zones by the instant', () => {
    const log = appendEvent(logOf([0, tick('B0.1')]), tick('B0.2'), '2026-11-24T09:30:00-05:00');
    expect(log[1]).not.toHaveProperty('clockSaid');
  });

  test.each<[string, (text: string) => Happening]>([
    ['reason', (reason) => ({ kind: 'not-applicable', item: 'B0.1', reason })],
    ['note', (note) => ({ kind: 'did-not-work', item: 'B0.1', note })],
    ['text', (text) => ({ kind: 'noted', text })],
  ])('cuts a %s that is too long to be worth recording', (key, write) => {
    const [event] = appendEvent([], write('x'.repeat(LONGEST_TEXT + 1)), START);
    expect(event).toHaveProperty(key, 'x'.repeat(LONGEST_TEXT));
  });
});

test('initials are kept on one line, eight signs at most', () => {
  const by = (typed: string) => appendEvent([], tick('B0.1'), START, typed)[0]?.by;
  expect(by(' AB ')).toBe('AB');
  expect(by('A\nB')).toBe('A / B');
  expect(by('Alexandra')).toBe('Alexandr');
  expect(by(' \t')).toBeUndefined();
});

describe('the state after a log', () => {
  test('has the last mark of each line', () => {
    const state = stateAfter([0, fail('B0.1')], [1, tick('B0.1')], [2, skip('B0.2', 'alone here')]);
    expect(standingMark(state, 'B0.1')).toEqual({ kind: 'ticked', at: at(1), event: 1 });
    expect(standingMark(state, 'B0.2')).toMatchObject({
      kind: 'not-applicable',
      words: 'alone here',
    });
    expect(standingMark(state, 'B0.3')).toBeUndefined();
  });

  test('has the mark before it back once a mark is undone', () => {
    const state = stateAfter([0, fail('B0.1')], [1, tick('B0.1')], [2, undo(1)]);
    expect(standingMark(state, 'B0.1')?.kind).toBe('did-not-work');
  });

  test('has no mark where the only one was undone, and counts no failure', () => {
    const state = stateAfter([0, fail('B0.1')], [1, undo(0)]);
    expect(state.marks.size).toBe(0);
  });

  test('keeps marks when answers change', () => {
    const state = stateAfter(
      [0, { kind: 'answered', answers: { see: 'account-locked', who: 'me' } }],
      [1, tick('B3.2')],
      [2, { kind: 'answered', answers: { see: 'mfa-problem' } }],
    );
    expect(state.answers).toEqual({ ...NO_ANSWERS, see: 'mfa-problem', who: 'me' });
    expect(standingMark(state, 'B3.2')?.kind).toBe('ticked');
  });

  test('counts failed resets with their times, without those undone', () => {
    const state = stateAfter([0, reset], [9, reset], [10, undo(0)], [12, reset]);
    expect(state.resetFailures).toEqual([
      { at: at(9), event: 1 },
      { at: at(12), event: 3 },
    ]);
  });

  test('is not changed by undoing an answer, an escalation, an undoing, itself or the future', () => {
    const state = stateAfter(
      [0, { kind: 'answered', answers: { who: 'me' } }],
      [1, { kind: 'escalated', rule: 'a rule', sentence: 'Call.' }],
      [2, tick('B0.1')],
      [3, undo(2)],
      ...[0, 1, 3, 7, 99].map((event): [number, Happening] => [4, undo(event)]),
      [5, tick('B0.2')],
    );
    expect(state.answers.who).toBe('me');
    expect(state.escalated).toEqual(new Set(['a rule']));
    expect([...state.marks.keys()]).toEqual(['B0.2']);
  });
});

const item = fc.constantFrom('B0.1', 'B3.2', 'A2.7', 'B6.2', 'B6.2/back', 'C1.2');
const words = anyText(20);

const happening: fc.Arbitrary<Happening> = fc.oneof(
  { weight: 4, arbitrary: item.map(tick) },
  { weight: 3, arbitrary: item.map(fail) },
  { weight: 2, arbitrary: fc.tuple(item, words).map(([key, why]) => skip(key, why)) },
  {
    weight: 1,
    arbitrary: fc
      .tuple(item, words)
      .map(([key, note]): Happening => ({ kind: 'did-not-work', item: key, note })),
  },
  { weight: 3, arbitrary: fc.nat(30).map(undo) },
  { weight: 1, arbitrary: fc.constant(reset) },
  { weight: 1, arbitrary: fc.constant<Happening>({ kind: 'told-staff' }) },
  { weight: 1, arbitrary: words.map((text): Happening => ({ kind: 'noted', text })) },
  {
    weight: 1,
    arbitrary: words.map((rule): Happening => ({ kind: 'escalated', rule, sentence: rule })),
  },
  {
    weight: 2,
    arbitrary: fc
      .record(
        {
          see: fc.constantFrom('account-locked', UNKNOWN),
          who: fc.constantFrom(...WHOS, UNKNOWN),
          how: fc.constantFrom(...HOWS, UNKNOWN),
          where: fc.constantFrom(...WHERES, UNKNOWN),
          waits: fc.constantFrom(...WAITS, UNKNOWN),
        },
        { requiredKeys: [] },
      )
      .map((answers): Happening => ({ kind: 'answered', answers })),
  },
);

/** Something happens, after some seconds on a clock that may be set back or carried to another zone; or the page is loaded anew. */
const action = fc.oneof(
  {
    weight: 8,
    arbitrary: fc.record({
      happening,
      seconds: fc.integer({ min: -7200, max: 7200 }),
      zone: fc.constantFrom(-360, -300, 0, 330),
      by: fc.option(fc.stringMatching(/^[A-Z]{1,3}$/), { nil: undefined }),
    }),
  },
  { weight: 1, arbitrary: fc.constant('reload' as const) },
);

/** Stores a log and reads it again, as a reload does. */
function reload(log: IncidentEvent[]): IncidentEvent[] {
  const raw = writeStored({
    version: STORED_VERSION,
    id: 'PA-1124-AAAAA',
    digest: 'x',
    lastUsed: START,
    log,
    packet: {},
    clock: { on: true, updateMinutes: 30, escalateMinutes: 60 },
    maintenanceEnd: null,
  });
  const read = readStored(raw, ['account-locked']);
  if (read.kind !== 'incident') throw new Error(`A stored log came back as ${read.kind}: ${raw}`);
  return read.incident.log;
}

/** What an undo takes back; the other entries only tell what was seen or said. */
const UNDOABLE: readonly string[] = [
  'ticked',
  'not-applicable',
  'did-not-work',
  'reset-failed',
  'told-staff',
  'noted',
] satisfies Happening['kind'][];

/** The state by a rule of its own: take out what is undone, then look at what is left. */
function judge(log: readonly IncidentEvent[]) {
  const undone = new Set(
    log.flatMap((event, place) =>
      event.kind === 'undone' && event.event < place ? [event.event] : [],
    ),
  );
  const left = log
    .map((event, place) => ({ ...event, place }))
    .filter(({ kind, place }) => !(undone.has(place) && UNDOABLE.includes(kind)));
  const standing = new Map<string, number>();
  for (const event of left) if ('item' in event) standing.set(event.item, event.place);
  return {
    answers: Object.assign(
      { ...NO_ANSWERS },
      ...left.map((event) => (event.kind === 'answered' ? event.answers : {})),
    ),
    standing: [...standing].sort(),
    resets: left.filter(({ kind }) => kind === 'reset-failed').map(({ place }) => place),
    notes: left.flatMap((event) => (event.kind === 'noted' ? [event.text] : [])),
    count: log.length,
  };
}

function summarise(state: IncidentState) {
  return {
    answers: state.answers,
    standing: [...state.marks].map(([key, made]) => [key, made.at(-1)?.event]).sort(),
    resets: state.resetFailures.map(({ event }) => event),
    notes: state.notes.map(({ text }) => text),
    count: state.count,
  };
}

test('any ticks, undos, answers, reloads and clocks end in the state that the log alone gives, in order of time', () => {
  fc.assert(
    fc.property(fc.array(action, { maxLength: 40 }), (actions) => {
      let log: IncidentEvent[] = [];
      let live = NOTHING_YET;
      let clock = Date.parse(START);
      for (const one of actions) {
        if (one === 'reload') {
          log = reload(log);
          live = replay(log);
          continue;
        }
        clock += one.seconds * 1000;
        log = appendEvent(log, one.happening, toTimestamp(clock, one.zone), one.by);
        live = applyEvent(live, log.at(-1) as IncidentEvent);
      }
      expect(live).toEqual(replay(log));
      expect(replay(reload(log))).toEqual(live);
      expect(summarise(live)).toEqual(judge(log));
      for (const [place, event] of log.entries()) {
        const before = log[place - 1];
        if (before !== undefined) expect(compareTimes(before.at, event.at)).toBeLessThanOrEqual(0);
      }
    }),
  );
});
