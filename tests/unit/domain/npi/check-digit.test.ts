import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { hasValidCheckDigit } from '../../../../src/domain/npi/check-digit.ts';

/**
 * The check digit of nine digits as CMS describes it ("Requirements for NPI and NPI Check Digit"): double
 * the alternate digits beginning with the rightmost, add their digits, the other digits and 24, and take
 * what is missing to the next number that ends in zero.
 */
function checkDigitOf(nine: string): string {
  let sum = 24;
  for (let place = 8; place >= 0; place--) {
    const digit = Number(nine[place]);
    const written = String(place % 2 === 0 ? digit * 2 : digit);
    for (const part of written) sum += Number(part);
  }
  return String((10 - (sum % 10)) % 10);
}

const nineDigits = fc.string({
  unit: fc.constantFrom(...'0123456789'),
  minLength: 9,
  maxLength: 9,
});

describe('the check digit of an NPI', () => {
  test('is right in the example of CMS', () => {
    expect(hasValidCheckDigit('1234567893')).toBe(true);
    expect(checkDigitOf('123456789')).toBe('3');
  });

  test('is wrong where it is another', () => {
    expect(hasValidCheckDigit('1234567890')).toBe(false);
  });

  test('is the one that the rule of CMS gives, and no other', () => {
    fc.assert(
      fc.property(nineDigits, fc.integer({ min: 0, max: 9 }), (nine, last) => {
        const isRight = String(last) === checkDigitOf(nine);
        return hasValidCheckDigit(`${nine}${last}`) === isRight;
      }),
    );
  });

  test('refuses every number with one wrong digit', () => {
    const change = fc.record({
      place: fc.integer({ min: 0, max: 9 }),
      by: fc.integer({ min: 1, max: 9 }),
    });
    fc.assert(
      fc.property(nineDigits, change, (nine, { place, by }) => {
        const npi = `${nine}${checkDigitOf(nine)}`;
        const wrong = (Number(npi[place]) + by) % 10;
        return !hasValidCheckDigit(npi.slice(0, place) + wrong + npi.slice(place + 1));
      }),
    );
  });

  test.each([
    '',
    '123456789',
    '12345678930',
    '123456789X',
    ' 1234567893',
    '1234567893\n',
    '１２３４５６７８９３',
  ])('refuses what is not ten digits: %j', (npi) => {
    expect(hasValidCheckDigit(npi)).toBe(false);
  });
});
