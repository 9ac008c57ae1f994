import { describe, expect, test } from 'vitest';
import { packValues, unpackValues } from '../../../../src/domain/practice/kept-values.ts';

const HOUR = 3_600_000;
const values = { 'people.clinic_it.name': 'Help Desk' };
const acceptAll = () => true;
const open = (kept: string | null, now: number) => unpackValues(kept, now, acceptAll);

describe('kept values', () => {
  test('are there for 24 hours after the last use, and then no more', () => {
    const kept = packValues(values, 5 * HOUR);
    expect(open(kept, 29 * HOUR)).toEqual(values);
    expect(open(kept, 29 * HOUR + 1)).toEqual({});
  });

  test('are not believed where the clock stands before they were kept', () => {
    expect(open(packValues(values, 5 * HOUR), 4 * HOUR)).toEqual({});
  });

  test('are only those that their field takes', () => {
    const kept = packValues({ ...values, other: 'x' }, 0);
    expect(unpackValues(kept, 0, (key) => key.startsWith('people.'))).toEqual(values);
  });

  test.each([
    null,
    '',
    'no JSON',
    'null',
    '[]',
    '{"used":0}',
    '{"used":0,"values":null}',
    '{"used":"soon","values":{"a":"b"}}',
    '{"values":{"a":"b"}}',
    `{"used":0,"values":{"a":"${'x'.repeat(20_000)}"}}`,
  ])('are none where storage holds something else', (kept) => {
    expect(open(kept, 0)).toEqual({});
  });

  test('leave out what is no text', () => {
    expect(open('{"used":0,"values":{"a":1,"b":["x"],"c":"text"}}', 0)).toEqual({ c: 'text' });
  });
});
