import { describe, expect, test } from 'vitest';
import type { ActivityRow } from '../../../../src/domain/incident/activity.ts';
import { cutValue, fitRows } from '../../../../src/domain/incident/fit-record.ts';

const row = (text: string): ActivityRow => ({
  day: '2026-11-24',
  time: '08:05',
  zone: 'UTC-06:00',
  id: 'B3.2',
  text,
  by: 'KM',
  isPriority: false,
});

describe('the rows of a printed log', () => {
  test('are all there while they fit', () => {
    const rows = Array.from({ length: 40 }, (_, index) => row(`entry ${index}`));
    expect(fitRows(rows)).toEqual(rows);
  });

  test('keep the first and the last where they do not fit, and say how many are missing', () => {
    const rows = Array.from({ length: 200 }, (_, index) => row(`entry ${index}`));
    const fitted = fitRows(rows);
    expect(fitted.length).toBeLessThan(rows.length);
    expect(fitted.slice(0, 10)).toEqual(rows.slice(0, 10));
    expect(fitted.at(-1)).toEqual(rows.at(-1));
    const missing = rows.length - (fitted.length - 1);
    expect(fitted[10]?.text).toBe(
      `${missing} entries are left out here for want of room; the text file has all of them.`,
    );
    const places = fitted
      .filter((_, index) => index !== 10)
      .map(({ text }) => Number(text.slice(6)));
    expect(places).toEqual([...places].sort((a, b) => a - b));
  });

  test('fit also where each is as long as an entry can be', () => {
    const fitted = fitRows(Array.from({ length: 50 }, () => row('word '.repeat(400))));
    expect(fitted.every(({ text }) => text.length <= 300)).toBe(true);
    expect(fitted.at(-1)?.text.endsWith('…')).toBe(true);
  });
});

test('a long value is cut with a mark, an error text later than the others', () => {
  expect(cutValue('npi', '1234567893')).toBe('1234567893');
  expect(cutValue('network', 'x'.repeat(200))).toBe(`${'x'.repeat(99)}…`);
  expect(cutValue('error-text', 'x'.repeat(200))).toBe('x'.repeat(200));
  expect(cutValue('error-text', 'x'.repeat(601))).toHaveLength(600);
});

test('no sign is cut in two', () => {
  expect(cutValue('network', `${'x'.repeat(98)}😀😀`)).toBe(`${'x'.repeat(98)}…`);
});
