import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  type ClockSettings,
  formatMinutes,
  readClock,
  readMinutes,
} from '../../../../src/domain/incident/clock.ts';
import { addMinutes } from '../../../../src/domain/incident/timestamps.ts';
import { at, START } from './known.ts';

const settings: ClockSettings = { on: true, updateMinutes: 30, escalateMinutes: 60 };

describe('the clock', () => {
  test('shows what has passed and what comes due', () => {
    expect(readClock(settings, START, null, at(12))).toEqual({
      elapsedMinutes: 12,
      nextUpdate: { at: at(30), inMinutes: 18, overMinutes: 0, isDue: false },
      escalate: { at: at(60), inMinutes: 48, overMinutes: 0, isDue: false },
    });
  });

  test('counts the next update from the last one', () => {
    expect(readClock(settings, START, at(25), at(40)).nextUpdate).toMatchObject({ at: at(55) });
  });

  test('says that an update is due at the minute, and never "in 0 minutes" before', () => {
    const halfBefore = addMinutes(at(30), -0.5);
    expect(readClock(settings, START, null, halfBefore).nextUpdate).toMatchObject({
      isDue: false,
      inMinutes: 1,
    });
    expect(readClock(settings, START, null, at(30)).nextUpdate).toMatchObject({
      isDue: true,
      overMinutes: 0,
    });
  });

  test('is right after the computer has slept through both', () => {
    expect(readClock(settings, START, null, at(500))).toMatchObject({
      elapsedMinutes: 500,
      nextUpdate: { isDue: true, overMinutes: 470 },
      escalate: { isDue: true, overMinutes: 440 },
    });
  });

  test('shows no time before the start, where the clock was set back', () => {
    expect(readClock(settings, START, null, at(-90))).toMatchObject({
      elapsedMinutes: 0,
      escalate: { isDue: false },
    });
  });

  test('reads the same from any zone', () => {
    const now = '2026-11-24T09:12:00-05:00';
    expect(readClock(settings, START, null, now)).toEqual(readClock(settings, START, null, at(12)));
  });

  test('never tells two things at once of what comes due', () => {
    fc.assert(
      fc.property(fc.integer({ min: -600, max: 6000 }), (minutes) => {
        const { escalate: due } = readClock(settings, START, null, at(minutes));
        expect(due.isDue).toBe(minutes >= 60);
        expect(due.inMinutes > 0).toBe(!due.isDue);
        expect(due.inMinutes - due.overMinutes).toBe(60 - minutes);
      }),
    );
  });
});

describe('minutes as they are typed', () => {
  test.each([
    ['30', 30],
    [' 5 ', 5],
    ['1440', 1440],
  ])('%j are read', (typed, minutes) => {
    expect(readMinutes(typed)).toBe(minutes);
  });

  test.each(['', '0', '-5', '1441', '1.5', '1e2', 'ten', '99999'])('%j are none', (typed) => {
    expect(readMinutes(typed)).toBeUndefined();
  });
});

test.each([
  [0, '0 min'],
  [59, '59 min'],
  [60, '1 h 00 min'],
  [125, '2 h 05 min'],
])('%d minutes are read as %s', (minutes, words) => {
  expect(formatMinutes(minutes)).toBe(words);
});
