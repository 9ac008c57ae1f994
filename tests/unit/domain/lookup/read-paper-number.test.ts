import { describe, expect, test } from 'vitest';
import { readPaperNumber } from '../../../../src/domain/lookup/read-paper-number.ts';

describe('a number on paper', () => {
  test.each([
    ['B3', 'B3'],
    ['b 3', 'B3'],
    ['(A7)', 'A7'],
    ['A2.4', 'A2'],
    ['F5', 'F5'],
    ['P11.', 'P11'],
    ['we are at B3', 'B3'],
    ['we are on b3.2', 'B3'],
    ['form P2', 'P2'],
    ['script S3', 'S3'],
    ['route R3 is busy', 'R3'],
    ['R1 not answering', 'R1'],
    ['P4 please', 'P4'],
    ['B3 done, what next', 'B3'],
  ])('is read from "%s"', (text, number) => {
    expect(readPaperNumber(text)).toBe(number);
  });

  test.each([
    '',
    'locked out',
    'F5 does not help',
    'a 7 day lock',
    'A1c is high',
    'B1234567',
    'AADSTS50126',
    'error 503',
    'D3 is what the screen has shown since this morning',
  ])('is not seen in "%s"', (text) => {
    expect(readPaperNumber(text)).toBeUndefined();
  });
});
