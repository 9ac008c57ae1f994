/** Chances of a 0 bit, in 1/2048, one for each circumstance; they are learnt as bits pass by. */
export type Odds = Uint16Array;

/** Odds for `count` circumstances in which nothing has been seen yet. */
export const newOdds = (count: number): Odds => new Uint16Array(count).fill(1024);

/**
 * One end of packed data. An encoder writes `value`; a decoder takes no notice of it. Both answer
 * the bit that stands in the data, so one description of a layout serves to write and to read it.
 */
export interface BitCoder {
  bit(odds: Odds, at: number, value: number): number;
}

/** Highest number of binary digits of a packed number. */
const MOST_DIGITS = 32;

/** Odds for one kind of number passed to {@link passNumber}. */
export const numberOdds = () => newOdds(MOST_DIGITS * (MOST_DIGITS + 1));

/** Passes a whole number from 0 to 2^32-2: how many digits it has, then the digits below the first. */
export function passNumber(coder: BitCoder, odds: Odds, value = 0): number {
  const digits = 32 - Math.clz32((value + 1) >>> 0);
  let count = 1;
  while (count < MOST_DIGITS && coder.bit(odds, count, count < digits ? 1 : 0)) count++;
  let result = 1;
  for (let place = count - 2; place >= 0; place--) {
    const digit = Math.floor((value + 1) / 2 ** place) & 1;
    result = result * 2 + coder.bit(odds, count * MOST_DIGITS + place, digit);
  }
  return result - 1;
}

/** Passes one of 2^`digits` symbols; `base` is where the odds of its circumstance begin. */
export function passSymbol(coder: BitCoder, odds: Odds, base: number, digits: number, value = 0) {
  let node = 1;
  for (let place = digits - 1; place >= 0; place--) {
    node = node * 2 + coder.bit(odds, base + node, (value >> place) & 1);
  }
  return node - (1 << digits);
}
