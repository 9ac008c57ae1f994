import { type BitCoder, chanceOfZero, countBit } from '../bit-coder.ts';

/** Writes bits for `openRangeDecoder`: the same bits with the same odds in the same order. */
export interface RangeEncoder extends BitCoder {
  /** Everything written so far, in Base64; write nothing afterwards. */
  finish(): string;
}

/** A new, empty encoder. */
export function openRangeEncoder(): RangeEncoder {
  const bytes: number[] = [];
  let low = 0;
  let range = 0xffffffff;
  let cache = 0;
  let pending = 0;

  // `low` may run over 32 bits; the bytes held back then take the carry.
  const shiftLow = () => {
    if (low < 0xff000000 || low > 0xffffffff) {
      const carry = low > 0xffffffff ? 1 : 0;
      bytes.push((cache + carry) & 255);
      for (; pending > 0; pending--) bytes.push((255 + carry) & 255);
      cache = Math.floor(low / 0x1000000) & 255;
    } else pending++;
    low = (low % 0x1000000) * 256;
  };

  return {
    bit(odds, places, value) {
      const bound = Math.floor(range * chanceOfZero(odds, places));
      if (value) {
        low += bound;
        range -= bound;
      } else {
        range = bound;
      }
      countBit(odds, places, value);
      while (range < 0x1000000) {
        range = (range << 8) >>> 0;
        shiftLow();
      }
      return value;
    },
    finish() {
      for (let byte = 0; byte < 5; byte++) shiftLow();
      return btoa(bytes.map((byte) => String.fromCharCode(byte)).join(''));
    },
  };
}
