import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  addMinutes,
  compareTimes,
  formatTime,
  instantOf,
  isTimestamp,
  minutesBetween,
  offsetOf,
  toTimestamp,
} from '../../../../src/domain/incident/timestamps.ts';
import { anyText } from '../../any-text.ts';

const instant = fc.integer({ min: Date.UTC(1990, 0), max: Date.UTC(2090, 0) });
const offset = fc.constantFrom(-720, -360, -300, -210, 0, 330, 345, 840);

describe('a time', () => {
  test('is written with the clock and the offset of its place', () => {
    expect(toTimestamp(Date.UTC(2026, 10, 24, 14, 5, 9), -360)).toBe('2026-11-24T08:05:09-06:00');
    expect(toTimestamp(Date.UTC(2026, 10, 24, 20, 5), 330)).toBe('2026-11-25T01:35:00+05:30');
  });

  test('is printed with day, time and zone', () => {
    expect(formatTime('2026-11-24T08:05:09-06:00')).toBe('2026-11-24 08:05 UTC-06:00');
    expect(formatTime('2026-11-24T08:05:09Z')).toBe('2026-11-24 08:05 UTC+00:00');
  });

  test('is the instant it was written from, to the second', () => {
    fc.assert(
      fc.property(instant, offset, (when, ahead) => {
        const written = toTimestamp(when, ahead);
        expect(isTimestamp(written)).toBe(true);
        expect(instantOf(written)).toBe(Math.floor(when / 1000) * 1000);
        expect(offsetOf(written)).toBe(ahead);
      }),
    );
  });

  test('some minutes later is that many minutes away, on the same clock', () => {
    fc.assert(
      fc.property(
        instant,
        offset,
        fc.integer({ min: -9999, max: 9999 }),
        (when, ahead, minutes) => {
          const from = toTimestamp(when, ahead);
          const to = addMinutes(from, minutes);
          expect(minutesBetween(from, to)).toBe(minutes);
          expect(offsetOf(to)).toBe(ahead);
        },
      ),
    );
  });

  test('compares by the instant and not by its text', () => {
    expect(compareTimes('2026-11-24T09:00:00-05:00', '2026-11-24T08:30:00-06:00')).toBeLessThan(0);
    expect(compareTimes('2026-11-24T09:00:00-05:00', '2026-11-24T08:00:00-06:00')).toBe(0);
  });
});

describe('what is no time is told from one', () => {
  test.each([
    '2026-11-24',
    '2026-11-24T08:05:00',
    '2026-11-24 08:05:00-06:00',
    '2026-02-30T08:05:00-06:00',
    '2026-11-24T24:00:00-06:00',
    '2026-11-24T08:60:00-06:00',
    '2026-11-24T08:05:00-15:00',
    '+002026-11-24T08:05:00Z',
    '2026-11-24T08:05:00-06:00\n',
    '',
    null,
    1_700_000_000,
  ])('%j', (value) => {
    expect(isTimestamp(value)).toBe(false);
  });

  test('whatever text it is, and what passes can be read', () => {
    fc.assert(
      fc.property(anyText(30), (text) => {
        if (isTimestamp(text)) expect(instantOf(text)).not.toBeNaN();
      }),
    );
  });
});
