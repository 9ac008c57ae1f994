import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  newOdds,
  numberOdds,
  passNumber,
  passSymbol,
} from '../../../../src/domain/lookup/bit-coder.ts';
import { openRangeEncoder } from '../../../../src/domain/lookup/build/range-encoder.ts';
import { openRangeDecoder } from '../../../../src/domain/lookup/range-decoder.ts';

describe('packed numbers', () => {
  test('come back as they went in', () => {
    const numbers = fc.array(
      fc.oneof(fc.nat(3), fc.nat(5000), fc.nat(2 ** 31 - 1), fc.constant(2 ** 32 - 2)),
    );
    fc.assert(
      fc.property(numbers, (given) => {
        const encoder = openRangeEncoder();
        const odds = { numbers: numberOdds(), symbols: newOdds(64) };
        for (const value of given) {
          passNumber(encoder, odds.numbers, value);
          passSymbol(encoder, odds.symbols, 0, 6, value % 64);
        }
        const packed = encoder.finish();
        expect(packed).toMatch(/^[A-Za-z0-9+/]*={0,2}$/);
        const decoder = openRangeDecoder(packed);
        const fresh = { numbers: numberOdds(), symbols: newOdds(64) };
        for (const value of given) {
          expect(passNumber(decoder, fresh.numbers)).toBe(value);
          expect(passSymbol(decoder, fresh.symbols, 0, 6)).toBe(value % 64);
        }
      }),
    );
  });

  test('that repeat cost little', () => {
    const encoder = openRangeEncoder();
    const odds = numberOdds();
    for (let at = 0; at < 4000; at++) passNumber(encoder, odds, 7);
    expect(encoder.finish().length).toBeLessThan(600);
  });
});
