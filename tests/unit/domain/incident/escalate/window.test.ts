import { describe, expect, test } from 'vitest';
import { at, fail, reset, undo } from '../known.ts';
import { articleAfter, type Entry, escalateAfter } from './escalate-after.ts';

describe('a rule with a window', () => {
  const credentials = { see: 'invalid-credentials', how: 'password' } as const;

  test('counts to the minute', () => {
    expect(
      articleAfter(credentials, [
        [0, reset],
        [15, reset],
      ]),
    ).toHaveLength(1);
    expect(
      articleAfter(credentials, [
        [0, reset],
        [16, reset],
      ]),
    ).toEqual([]);
  });

  test('finds two within it among others, and keeps saying so', () => {
    const entries: Entry[] = [
      [0, reset],
      [20, reset],
      [30, reset],
      [90, reset],
    ];
    const [first] = escalateAfter(credentials, entries);
    expect(first).toMatchObject({
      at: at(30),
      because: 'A reset failed: 08:20, 08:30.',
      doNow: 'Call payer support now (B8).',
    });
  });

  test('counts nothing that was undone', () => {
    expect(
      articleAfter(credentials, [
        [0, reset],
        [5, reset],
        [6, undo(1)],
      ]),
    ).toEqual([]);
  });

  test('counts a line that failed twice as twice', () => {
    const twice: Entry[] = [
      [1, fail('A1.4')],
      [2, fail('A1.4')],
    ];
    const told = escalateAfter(credentials, twice).map(({ rule }) => rule.step);
    expect(told).toEqual(['B1.6']);
    expect(escalateAfter(credentials, twice.slice(1))).toEqual([]);
  });
});
