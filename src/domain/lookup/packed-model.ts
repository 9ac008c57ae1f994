import { type BitCoder, newOdds, numberOdds, passNumber, passSymbol } from './bit-coder.ts';

/** Lexicon and weights as they are packed: sorted lists of small numbers. */
export interface PackedModel {
  /** Words of the spelling list in alphabetical order, each with what the lexicon has under its stem. */
  words: { word: string; entry: PackedEntry }[];
  /** What the lexicon knows by hash alone, in order of the hash. */
  hashed: { hash: number; entry: PackedEntry }[];
  /** For each idea its sort and its weights. */
  ideas: { sort: number; cells: PackedCell[] }[];
  /** Other features, in order of the key within each sort: pairs, then shapes. */
  pairs: { key: number; cells: PackedCell[] }[];
  shapes: { key: number; cells: PackedCell[] }[];
  /** Bias of each class, in steps of weight, moved up so that none is negative. */
  bias: number[];
  /** Words in the longest run that the lexicon knows. */
  longest: number;
  /** Log-odds of one step of weight, in millionths. */
  step: number;
}

/** The ideas of an entry, and its own weights. */
export interface PackedEntry {
  ideas: number[];
  cells: PackedCell[];
}

/** A class's number and its weight in steps, never 0; the classes of a row stand in rising order. */
export interface PackedCell {
  ref: number;
  steps: number;
}

const LETTER_DIGITS = 5;
const FIRST_LETTER = 96;
const REF_DIGITS = 5;

/** Most classes the layout has room for: one symbol of 2^5 ends a row. */
export const MOST_CLASSES = 2 ** REF_DIGITS - 1;
const ROW_END = MOST_CLASSES;

/** The layout of a packed model; writes what it is given, or reads and answers what stands there. */
export function passModel(coder: BitCoder, given?: PackedModel): PackedModel {
  const counts = numberOdds();
  const ideaOdds = numberOdds();
  const number = (value?: number) => passNumber(coder, counts, value);
  const list = <Item>(items: readonly Item[] | undefined, pass: (item?: Item) => Item) =>
    Array.from({ length: number(items?.length) }, (_, at) => pass(items?.[at]));
  const pass = { word: wordPasser(coder), cells: cellPasser(coder), gap: gapPasser(coder) };
  const entry = (item?: PackedEntry): PackedEntry => ({
    ideas: list(item?.ideas, (idea) => passNumber(coder, ideaOdds, idea)),
    cells: pass.cells(0, item?.cells),
  });
  const keyed = (sort: number) => {
    const gap = pass.gap(sort);
    return (item?: { key: number; cells: PackedCell[] }) => ({
      key: gap(item?.key),
      cells: pass.cells(sort, item?.cells),
    });
  };
  const gap = pass.gap(0);
  return {
    longest: number(given?.longest),
    step: number(given?.step),
    bias: list(given?.bias, number),
    ideas: list(given?.ideas, (idea) => ({
      sort: number(idea?.sort),
      cells: pass.cells(1, idea?.cells),
    })),
    words: list(given?.words, (item) => ({
      word: pass.word(item?.word),
      entry: entry(item?.entry),
    })),
    hashed: list(given?.hashed, (item) => ({ hash: gap(item?.hash), entry: entry(item?.entry) })),
    pairs: list(given?.pairs, keyed(2)),
    shapes: list(given?.shapes, keyed(3)),
  };
}

/** Numbers in rising order, each passed as its distance from the one before. */
function gapPasser(coder: BitCoder) {
  const odds = Array.from({ length: 4 }, numberOdds);
  return (sort: number) => {
    let before = -1;
    return (value?: number) => {
      const gap = value === undefined ? undefined : value - before - 1;
      before += 1 + passNumber(coder, odds[sort] ?? numberOdds(), gap);
      return before;
    };
  };
}

/** Words in alphabetical order: how many letters it shares with the one before, then the rest. */
function wordPasser(coder: BitCoder) {
  const shared = numberOdds();
  const letters = newOdds(32 * 32 * 32);
  let before = '';
  return (word?: string): string => {
    let common = 0;
    while (word !== undefined && common < before.length && word[common] === before[common])
      common++;
    let result = before.slice(0, passNumber(coder, shared, common));
    for (;;) {
      const last = result.length < 1 ? 0 : result.charCodeAt(result.length - 1) - FIRST_LETTER;
      const earlier = result.length < 2 ? 0 : result.charCodeAt(result.length - 2) - FIRST_LETTER;
      const code = (word?.charCodeAt(result.length) || FIRST_LETTER) - FIRST_LETTER;
      const letter = passSymbol(coder, letters, (earlier * 32 + last) * 32, LETTER_DIGITS, code);
      if (letter === 0) break;
      result += String.fromCharCode(FIRST_LETTER + letter);
    }
    before = result;
    return result;
  };
}

/** Rows of weights, by the sort of feature they belong to. */
function cellPasser(coder: BitCoder) {
  const refs = newOdds(4 * 32 * 32);
  const steps = Array.from({ length: 4 }, numberOdds);
  const signs = newOdds(4 * 32);
  return (sort: number, cells?: readonly PackedCell[]): PackedCell[] => {
    const result: PackedCell[] = [];
    for (let last = ROW_END; ; ) {
      const cell = cells?.[result.length];
      const ref = passSymbol(
        coder,
        refs,
        (sort * 32 + last) * 32,
        REF_DIGITS,
        cell?.ref ?? ROW_END,
      );
      if (ref === ROW_END) return result;
      const size =
        passNumber(coder, steps[sort] ?? numberOdds(), Math.abs(cell?.steps ?? 1) - 1) + 1;
      const negative = coder.bit(signs, sort * 32 + ref, (cell?.steps ?? 0) < 0 ? 1 : 0);
      result.push({ ref, steps: negative ? -size : size });
      last = ref;
    }
  };
}
