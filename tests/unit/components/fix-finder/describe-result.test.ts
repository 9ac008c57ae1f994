import { describe, expect, test } from 'vitest';
import {
  announce,
  describeCorrections,
  describeReasons,
  describeUnknownCode,
} from '../../../../src/components/fix-finder/describe-result.ts';

describe('reasons', () => {
  const names: Record<string, string> = { 'issue:a': 'A1 Alpha', 'issue:b': 'A2 Beta' };
  const nameOf = (ref: string) => names[ref] ?? ref;
  const found = (text: string, ...refs: string[]) => ({
    anchor: text,
    product: 'HTTP',
    text,
    from: 0,
    until: text.length,
    refs,
    recognised: true,
  });
  const describeOf = (ref: string, quoted: string[], ...known: ReturnType<typeof found>[]) =>
    describeReasons({ ref, quoted }, known, nameOf);

  test('tell what was recognised and quote the reader, on one line', () => {
    expect(describeOf('issue:a', ['locked', 'again'], found('403', 'issue:b', 'issue:a'))).toBe(
      'Recognised 403, HTTP: A2 Beta or A1 Alpha. You wrote: “locked”, “again”.',
    );
  });

  test('leave out what points elsewhere', () => {
    const text = describeOf('issue:a', [], found('403', 'issue:b'), found('599', 'issue:a'));
    expect(text).toBe('Recognised 599, HTTP: A1 Alpha.');
  });

  test('tell a code once that a pasted page has twice', () => {
    const text = describeOf('issue:a', [], found('599', 'issue:a'), found('599', 'issue:a'));
    expect(text).toBe('Recognised 599, HTTP: A1 Alpha.');
  });

  test('name once what several codes of a page say alike', () => {
    const text = describeOf('issue:a', [], found('E1', 'issue:a'), found('E2', 'issue:a'));
    expect(text).toBe('Recognised E1, E2, HTTP: A1 Alpha.');
  });

  test('keep lines and long stretches of a pasted text short', () => {
    const line = describeOf('issue:a', [`begin\n\n${'word '.repeat(80)}end`]);
    expect(line).toMatch(/^You wrote: “begin word .* … .*word end”\.$/);
    expect(line.length).toBeLessThan(120);
  });

  test('of none are empty', () => {
    expect(describeOf('issue:a', [])).toBe('');
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
    expect(describeCorrections({ corrections: found }, text, false)).toBe(
      'Read “pasword” as “password”, “lokced” as “locked”.',
    );
  });

  test('pass over the last word while it may be half a word', () => {
    const last = [{ from: 3, until: 9, readAs: 'locked' }];
    expect(describeCorrections({ corrections: last }, 'is lokced', true)).toBe('');
    expect(describeCorrections({ corrections: last }, 'is lokced ', true)).toContain('locked');
  });

  test('of none are empty', () => {
    expect(describeCorrections({ corrections: [] }, text, false)).toBe('');
  });
});

describe('the announcement', () => {
  test('counts and names the first', () => {
    expect(announce(false, ['A2 Account locked', 'A1 x', 'A3 y'])).toBe(
      '3 results. First: A2 Account locked.',
    );
    expect(announce(false, ['A2 Account locked'])).toContain('1 result.');
  });

  test('names both where they are close', () => {
    expect(announce(true, ['A2 Account locked', 'A1 Invalid', 'A3 y'])).toContain(
      'A2 Account locked, and A1 Invalid',
    );
  });
});

describe('a code that is not on the list', () => {
  const describeIn = (text: string, typing = false) =>
    describeUnknownCode({ recognised: [] }, text, typing);

  test('is named, with who is to see it', () => {
    expect(describeIn('Sorry. AADSTS999999: no')).toMatch(/^AADSTS999999 .*clinic IT/);
  });

  test('is not told of while it is typed', () => {
    expect(describeIn('AADSTS999', true)).toBe('');
    expect(describeIn('AADSTS999 ', true)).not.toBe('');
  });

  test('is nothing where there is none', () => {
    expect(describeIn('locked out')).toBe('');
  });
});
