import { type BitCoder, newOdds, numberOdds, passNumber } from './bit-coder.ts';
import type { LookupIndex } from './lookup-index.ts';
import { openRangeDecoder } from './range-decoder.ts';

/** Every signature, opened, with what finds its patterns in a text. */
export interface SignatureTable {
  /** Hash of a pattern's words (31 bit) -> what the pattern stands for. */
  patterns: ReadonlyMap<number, SignatureMeaning>;
  /** Most words in one pattern. */
  longest: number;
}

/** Number of the product whose codes every site may show: a web server's statuses. */
export const GENERAL = 0;

/** What a pattern stands for. What it means in words stands in the code reference. */
export interface SignatureMeaning {
  /** Number of the product whose text it is. */
  product: number;
  /** Numbers of the classes it points to, the likelier first; none for an alarm that is known by heart. */
  refs: readonly number[];
  /** False where it only supports a match and is not to be shown as recognised. */
  recognised: boolean;
  /** True where it tells of somebody else at the account, so that the reader is to stop first. */
  stops: boolean;
}

/** The table as it is packed. Patterns share meanings, so these are listed once. */
export interface PackedSignatures {
  longest: number;
  meanings: SignatureMeaning[];
  /** In rising order of the hash; `meaning` is a place in the list above. */
  patterns: { hash: number; meaning: number }[];
}

/** The layout of the packed table; writes what it is given, or reads and answers what stands there. */
export function passSignatures(coder: BitCoder, given?: PackedSignatures): PackedSignatures {
  const counts = numberOdds();
  const numbers = numberOdds();
  const gaps = numberOdds();
  const places = numberOdds();
  const flags = newOdds(2);
  const list = <Item>(items: readonly Item[] | undefined, pass: (item?: Item) => Item) =>
    Array.from({ length: passNumber(coder, counts, items?.length) }, (_, at) => pass(items?.[at]));
  let hash = -1;
  return {
    longest: passNumber(coder, counts, given?.longest),
    meanings: list(given?.meanings, (item) => ({
      product: passNumber(coder, numbers, item?.product),
      refs: list(item?.refs, (ref) => passNumber(coder, numbers, ref)),
      recognised: coder.bit(flags, [0], item?.recognised ? 1 : 0) === 1,
      stops: coder.bit(flags, [1], item?.stops ? 1 : 0) === 1,
    })),
    patterns: list(given?.patterns, (item) => {
      hash += 1 + passNumber(coder, gaps, item && item.hash - hash - 1);
      return { hash, meaning: passNumber(coder, places, item?.meaning) };
    }),
  };
}

/** Opens the signatures of an index. */
export function openSignatures({ signatures }: LookupIndex): SignatureTable {
  const { longest, meanings, patterns } = passSignatures(openRangeDecoder(signatures));
  return {
    longest,
    patterns: new Map(
      patterns.flatMap(({ hash, meaning }) => {
        const found = meanings[meaning];
        return found === undefined ? [] : [[hash, found] as const];
      }),
    ),
  };
}
