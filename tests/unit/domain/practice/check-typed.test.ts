import { expect, test } from 'vitest';
import { checkTyped } from '../../../../src/domain/practice/check-typed.ts';

const check = (value: string) => checkTyped(value, 40, '2026-11-24');

test.each([
  '',
  'Casey Placeholder',
  '555-555-0120 ext. 7',
  'name@example.org',
  'Suite 4, 2nd floor',
])('a value such as "%s" is taken', (value) => {
  expect(check(value)).toBe('');
});

test('a value that is too long is refused with both lengths', () => {
  expect(check('x'.repeat(41))).toBe(
    'This has 41 characters, and paper has room for 40. Shorten it.',
  );
  expect(check('x'.repeat(40))).toBe('');
});

test.each([
  ['born 04/05/1961', 'a birth date'],
  ['123-45-6789', 'a Social Security number'],
])('"%s" is refused as a patient’s', (value, kind) => {
  expect(check(value)).toContain(kind);
  expect(check(value)).toContain('Nothing about a patient belongs here.');
});
