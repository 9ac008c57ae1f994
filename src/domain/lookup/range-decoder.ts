import type { BitCoder } from './bit-coder.ts';

/** How fast odds follow what they see: by 1/16 of the way. */
export const ADAPTATION = 4;

/**
 * An adaptive binary range coder, the kind LZMA uses (I. Pavlov, LZMA specification): bits that are
 * likely cost little, and what is likely is learnt on the way. It packs the index about a quarter
 * smaller than the server's compression could. This is the half that reads.
 */
export function openRangeDecoder(packed: string): BitCoder {
  const next = byteReader(packed);
  let range = 0xffffffff;
  let code = 0;
  for (let byte = 0; byte < 5; byte++) code = ((code << 8) | next()) >>> 0;
  return {
    bit(odds, at) {
      const chance = odds[at] ?? 1024;
      const bound = (range >>> 11) * chance;
      const one = code >= bound ? 1 : 0;
      if (one) {
        code = (code - bound) >>> 0;
        range = (range - bound) >>> 0;
        odds[at] = chance - (chance >> ADAPTATION);
      } else {
        range = bound;
        odds[at] = chance + ((2048 - chance) >> ADAPTATION);
      }
      while (range < 0x1000000) {
        range = (range << 8) >>> 0;
        code = ((code << 8) | next()) >>> 0;
      }
      return one;
    },
  };
}

/** Gives the bytes behind a text in Base64 one by one, and zeros once they are used up. */
function byteReader(packed: string): () => number {
  const bytes = atob(packed);
  let at = 0;
  return () => bytes.charCodeAt(at++) || 0;
}
