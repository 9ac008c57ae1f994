import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findPasswords } from '../../../../src/domain/privacy/find-passwords.ts';
import { anyText } from '../../any-text.ts';

const find = (text: string) =>
  findPasswords(text).map(({ kind, start, end }) => [kind, text.slice(start, end)]);

describe('a password that the text calls so', () => {
  test.each([
    ['pw: Winter1999!', 'Winter1999!'],
    ['my password is Winter1999 and fails', 'Winter1999'],
    ['user jdoe Password Winter1999! refused', 'Winter1999!'],
    ['passcode=winter#99', 'winter#99'],
  ])('is found: %s', (text, password) => {
    expect(find(text)).toEqual([['password', password]]);
  });

  test.each([
    'password expired after 90 days',
    'password: AADSTS50126',
    'password aadsts50126',
    'the password is wrong',
    'Password must have 8 characters',
    'pw 1234',
    'Winter1999!',
  ])('is not seen in what is only about one: %s', (text) => {
    expect(find(text)).toEqual([]);
  });

  test('is searched for in any text without a throw', () => {
    fc.assert(
      fc.property(anyText(60), (text) => {
        expect(() => findPasswords(`pw: ${text}`)).not.toThrow();
      }),
    );
  });
});
