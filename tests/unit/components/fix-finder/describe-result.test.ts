import { describe, expect, test } from 'vitest';
import {
  announce,
  describeCorrections,
  joinReasons,
} from '../../../../src/components/fix-finder/describe-result.ts';

describe('reasons', () => {
  test('become one line that quotes the reader', () => {
    expect(joinReasons(['recognised 403, HTTP: x', 'you wrote: locked', 'you wrote: again'])).toBe(
      'Recognised 403, HTTP: x; you wrote: “locked”, “again”',
    );
  });

  test('keep lines and long stretches of a pasted text short', () => {
    const line = joinReasons([`you wrote: begin\n\n${'word '.repeat(80)}end`]);
    expect(line).toMatch(/^You wrote: “begin word .* … .*word end”$/);
    expect(line.length).toBeLessThan(120);
  });

  test('of none are empty', () => {
    expect(joinReasons([])).toBe('');
  });
});

describe('corrections', () => {
  const text = 'pasword lokced pasword';
  const found = [
    { from: 0, until: 7, readAs: 'password' },
    { from: 8, until: 14, readAs: 'locked' },
    { from: 15, until: 22, readAs: 'password' },
  ];

  test('are told once each', () => {
    expect(describeCorrections({ corrections: found }, text)).toBe(
      'Read “pasword” as “password”, “lokced” as “locked”.',
    );
  });

  test('of none are empty', () => {
    expect(describeCorrections({ corrections: [] }, text)).toBe('');
  });
});

describe('the announcement', () => {
  test('counts and names the first', () => {
    expect(announce('match', 3, ['A2 Account locked', 'A1 x', 'A3 y'])).toBe(
      '3 results. First: A2 Account locked.',
    );
    expect(announce('match', 1, ['A2 Account locked'])).toContain('1 result.');
  });

  test('names both where they are close', () => {
    expect(announce('doubt', 3, ['A2 Account locked', 'A1 Invalid', 'A3 y'])).toContain(
      'A2 Account locked, and A1 Invalid',
    );
  });

  test('names none where nothing matches', () => {
    expect(announce('off-topic', 9, ['A2 Account locked'])).not.toContain('A2');
  });
});
