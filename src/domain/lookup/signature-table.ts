import {
  type BitCoder,
  digitsFor,
  newOdds,
  numberOdds,
  type Odds,
  passNumber,
  passSymbol,
} from './bit-coder.ts';
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

/** The table as it is packed. */
export interface PackedSignatures {
  longest: number;
  /** How many products and classes there are to name. */
  products: number;
  classes: number;
  /** In rising order of the hash. */
  patterns: { hash: number; meaning: SignatureMeaning }[];
}

/** The layout of the packed table; writes what it is given, or reads and answers what stands there. */
export function passSignatures(coder: BitCoder, given?: PackedSignatures): PackedSignatures {
  const counts = numberOdds();
  const gaps = numberOdds();
  const [longest = 0, products = 0, classes = 0, length = 0] = [
    given?.longest,
    given?.products,
    given?.classes,
    given?.patterns.length,
  ].map((count) => passNumber(coder, counts, count));
  const passMeaning = meaningPasser(coder, products, classes);
  let hash = -1;
  const patterns = Array.from({ length }, (_, at) => {
    const item = given?.patterns[at];
    hash += 1 + passNumber(coder, gaps, item && item.hash - hash - 1);
    return { hash, meaning: passMeaning(item?.meaning) };
  });
  return { longest, products, classes, patterns };
}

/** What patterns stand for: the flags and the first class are learnt for each product, the next from the class before it. */
function meaningPasser(coder: BitCoder, products: number, classes: number) {
  const productDigits = digitsFor(products);
  const digits = digitsFor(classes);
  const span = 2 ** digits;
  const end = span - 1;
  const productOdds = newOdds(2 ** productDigits);
  const refOdds = newOdds((1 + span + products) * span);
  const [recognisedOdds, stopOdds] = [newOdds(1 + products), newOdds(1 + products)];
  return (given?: SignatureMeaning): SignatureMeaning => {
    const product = passSymbol(coder, productOdds, [0], productDigits, given?.product);
    const flag = (odds: Odds, value = false) => coder.bit(odds, [0, 1 + product], +value) === 1;
    const recognised = flag(recognisedOdds, given?.recognised);
    const stops = flag(stopOdds, given?.stops);
    const refs: number[] = [];
    for (let before = span + product; ; ) {
      const ref = passSymbol(
        coder,
        refOdds,
        [0, (1 + before) * span],
        digits,
        given?.refs[refs.length] ?? end,
      );
      if (ref === end) return { product, refs, recognised, stops };
      refs.push(ref);
      before = ref;
    }
  };
}

/** Opens the signatures of an index. */
export function openSignatures({ signatures }: LookupIndex): SignatureTable {
  const { longest, patterns } = passSignatures(openRangeDecoder(signatures));
  return { longest, patterns: new Map(patterns.map(({ hash, meaning }) => [hash, meaning])) };
}
