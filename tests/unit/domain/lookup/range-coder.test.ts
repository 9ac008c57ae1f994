import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  chanceOfZero,
  countBit,
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
          passSymbol(encoder, odds.symbols, [0], 6, value % 64);
        }
        const packed = encoder.finish();
        expect(packed).toMatch(/^[A-Za-z0-9+/]*={0,2}$/);
        const decoder = openRangeDecoder(packed);
        const fresh = { numbers: numberOdds(), symbols: newOdds(64) };
        for (const value of given) {
          expect(passNumber(decoder, fresh.numbers)).toBe(value);
          expect(passSymbol(decoder, fresh.symbols, [0], 6)).toBe(value % 64);
        }
      }),
    );
  });

  test('that repeat cost little', () => {
    const encoder = openRangeEncoder();
    const odds = numberOdds();
    for (let at = 0; at < 4000; at++) passNumber(encoder, odds, 7);
    expect(encoder.finish().length).toBeLessThan(1000);
  });
});

describe('the chance that a 0 comes', () => {
  const see = (bits: readonly number[], places: readonly number[], odds = newOdds(3)) => {
    for (const bit of bits) countBit(odds, places, bit);
    return odds;
  };

  test('is even where nothing has been seen, or nothing is known of the circumstance', () => {
    expect(chanceOfZero(newOdds(3), [0, 1])).toBe(0.5);
    expect(chanceOfZero(see([0, 0, 0], [0]), [])).toBe(0.5);
  });

  test('follows what was seen, and never is certain', () => {
    const odds = see(Array(1000).fill(0), [0]);
    expect(chanceOfZero(odds, [0])).toBeGreaterThan(0.95);
    expect(chanceOfZero(odds, [0])).toBeLessThan(1);
  });

  test('is that of the wider circumstance where the narrower is new', () => {
    const odds = see([1, 1, 1, 1], [0]);
    expect(chanceOfZero(odds, [0, 1])).toBe(chanceOfZero(odds, [0]));
  });

  test('is that of the narrower circumstance once it is well known', () => {
    const odds = see(Array(40).fill(0), [1], see(Array(40).fill(1), [0]));
    expect(chanceOfZero(odds, [0, 1])).toBeGreaterThan(0.9);
  });
});
