/** How often a 0 and how often a 1 came, two counts for each circumstance; they are learnt as bits pass by. */
export type Odds = Uint8Array;

/** Odds for `count` circumstances in which nothing has been seen yet. */
export const newOdds = (count: number): Odds => new Uint8Array(count * 2);

/**
 * One end of packed data. An encoder writes `value`; a decoder takes no notice of it. Both answer
 * the bit that stands in the data, so one description of a layout serves to write and to read it.
 *
 * @param places the circumstances that hold, the widest first; without any, 0 and 1 are alike
 */
export interface BitCoder {
  bit(odds: Odds, places: readonly number[], value: number): number;
}

/** What a wider circumstance says counts as much as so many bits seen in the narrower one. */
const TRUST = 2;
/** From so many bits on, both counts are halved: what is long past counts less, and a count fits a byte. */
const MOST_COUNTED = 100;

/** The chance that a 0 comes, between 0 and 1: each circumstance corrects what the wider ones say. */
export function chanceOfZero(odds: Odds, places: readonly number[]): number {
  let chance = 0.5;
  for (const place of places) {
    const zeros = odds[place * 2] ?? 0;
    const ones = odds[place * 2 + 1] ?? 0;
    chance = (zeros + TRUST * chance) / (zeros + ones + TRUST);
  }
  return chance;
}

/** Remembers in each of its circumstances that a bit came. */
export function countBit(odds: Odds, places: readonly number[], bit: number): void {
  for (const place of places) {
    const at = place * 2;
    const count = (odds[at + bit] ?? 0) + 1;
    odds[at + bit] = count;
    if (count < MOST_COUNTED) continue;
    odds[at] = (odds[at] ?? 0) >> 1;
    odds[at + 1] = (odds[at + 1] ?? 0) >> 1;
  }
}

/** Binary digits that tell `count` things and one end mark apart. */
export const digitsFor = (count: number) => 32 - Math.clz32(count);

/** Highest number of binary digits of a packed number. */
const MOST_DIGITS = 32;
/** Digits below the first that are learnt; those after them are by chance. */
const LEARNT_DIGITS = 2;
const LEARNT_SPAN = 2 ** LEARNT_DIGITS;

/** Odds for one kind of number passed to {@link passNumber}. */
export const numberOdds = () => newOdds((MOST_DIGITS + 1) * (LEARNT_SPAN + 1));

/** Passes a whole number from 0 to 2^32-2: how many digits it has, then the digits below the first. */
export function passNumber(coder: BitCoder, odds: Odds, value = 0): number {
  const digits = 32 - Math.clz32((value + 1) >>> 0);
  let count = 1;
  while (count < MOST_DIGITS && coder.bit(odds, [count], count < digits ? 1 : 0)) count++;
  const base = MOST_DIGITS + 1 + count * LEARNT_SPAN;
  let result = 1;
  for (let place = count - 2; place >= 0; place--) {
    const digit = Math.floor((value + 1) / 2 ** place) & 1;
    result = result * 2 + coder.bit(odds, result < LEARNT_SPAN ? [base + result] : [], digit);
  }
  return result - 1;
}

/**
 * Passes one of 2^`digits` symbols.
 * @param bases where the odds of each of its circumstances begin, the widest first
 */
export function passSymbol(
  coder: BitCoder,
  odds: Odds,
  bases: readonly number[],
  digits: number,
  value = 0,
): number {
  let node = 1;
  const places = [...bases];
  for (let place = digits - 1; place >= 0; place--) {
    for (let each = 0; each < places.length; each++) places[each] = (bases[each] ?? 0) + node;
    node = node * 2 + coder.bit(odds, places, (value >> place) & 1);
  }
  return node - (1 << digits);
}
