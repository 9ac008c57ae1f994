import {
  type BitCoder,
  digitsFor,
  newOdds,
  numberOdds,
  passNumber,
  passSymbol,
} from './bit-coder.ts';

/** Lexicon and weights as they are packed: sorted lists of small numbers. */
export interface PackedModel {
  /** Words passed over, in alphabetical order. */
  skip: string[];
  /** Words that count as one, the lasting word first. */
  same: string[][];
  /** Words of the spelling list in alphabetical order, each with what the lexicon has under its stem. */
  words: { word: string; entry: PackedEntry }[];
  /** What the lexicon knows by hash alone, in order of the hash: words, then runs of words. */
  hashed: { hash: number; entry: PackedEntry }[];
  runs: { hash: number; entry: PackedEntry }[];
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
/** Binary digits that the size of a weight may have, none for the first of a row: what the next one's is learnt by. */
const SIZES = 8;

/** The layout of a packed model; writes what it is given, or reads and answers what stands there. */
export function passModel(coder: BitCoder, given?: PackedModel): PackedModel {
  const counts = numberOdds();
  const ideaCounts = numberOdds();
  const number = (value?: number) => passNumber(coder, counts, value);
  const list = <Item>(
    items: readonly Item[] | undefined,
    pass: (item?: Item) => Item,
    odds = counts,
  ) => Array.from({ length: passNumber(coder, odds, items?.length) }, (_, at) => pass(items?.[at]));
  const bias = list(given?.bias, number);
  const ideaDigits = number(given && digitsFor(given.ideas.length));
  const ideaOdds = newOdds(2 ** ideaDigits);
  const pass = {
    word: wordPasser(coder),
    cells: cellPasser(coder, digitsFor(bias.length)),
  };
  const leads: (number | undefined)[] = [];
  const entry = (item?: PackedEntry): PackedEntry => {
    const ideas = list(
      item?.ideas,
      (idea) => passSymbol(coder, ideaOdds, [0], ideaDigits, idea),
      ideaCounts,
    );
    return { ideas, cells: pass.cells(item?.cells, leads[ideas[0] ?? -1]) };
  };
  const hashed = () => {
    const rising = risingPasser(coder);
    return (item?: { hash: number; entry: PackedEntry }) => ({
      hash: rising(item?.hash),
      entry: entry(item?.entry),
    });
  };
  const keyed = () => {
    const rising = risingPasser(coder);
    return (item?: { key: number; cells: PackedCell[] }) => ({
      key: rising(item?.key),
      cells: pass.cells(item?.cells),
    });
  };
  return {
    skip: list(given?.skip, pass.word),
    same: list(given?.same, (group) => list(group, pass.word)),
    longest: number(given?.longest),
    step: number(given?.step),
    bias,
    ideas: list(given?.ideas, (idea) => {
      const sort = number(idea?.sort);
      const cells = pass.cells(idea?.cells);
      leads.push(leadOf(cells));
      return { sort, cells };
    }),
    words: list(given?.words, (item) => ({
      word: pass.word(item?.word),
      entry: entry(item?.entry),
    })),
    hashed: list(given?.hashed, hashed()),
    runs: list(given?.runs, hashed()),
    pairs: list(given?.pairs, keyed()),
    shapes: list(given?.shapes, keyed()),
  };
}

/** Numbers in rising order, each passed as its distance from the one before. */
function risingPasser(coder: BitCoder) {
  const gaps = numberOdds();
  let before = -1;
  return (value?: number) => {
    before += 1 + passNumber(coder, gaps, value === undefined ? undefined : value - before - 1);
    return before;
  };
}

/** Words of small letters: how many each shares with the one before, so best in alphabetical order, then the rest. */
function wordPasser(coder: BitCoder) {
  const shared = numberOdds();
  const letters = newOdds((1 + 32 + 32 * 32) * 32);
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
      const bases = [0, (1 + last) * 32, (33 + earlier * 32 + last) * 32];
      const letter = passSymbol(coder, letters, bases, LETTER_DIGITS, code);
      if (letter === 0) break;
      result += String.fromCharCode(FIRST_LETTER + letter);
    }
    before = result;
    return result;
  };
}

/**
 * Rows of weights. Which class comes next is learnt from the class before it; for the first, from the class that the
 * word's idea speaks for. How great its weight is, from its sign and from how great the one before it is.
 */
function cellPasser(coder: BitCoder, digits: number) {
  const span = 2 ** digits;
  const end = span - 1;
  const refs = newOdds((1 + 2 * span) * span);
  const signs = newOdds(1 + span);
  const sizes = Array.from({ length: 2 * SIZES }, numberOdds);
  return (cells?: readonly PackedCell[], lead = end): PackedCell[] => {
    const result: PackedCell[] = [];
    let size = 0;
    for (let before = span + lead; ; ) {
      const cell = cells?.[result.length];
      const ref = passSymbol(coder, refs, [0, (1 + before) * span], digits, cell?.ref ?? end);
      if (ref === end) return result;
      const negative = coder.bit(signs, [0, 1 + ref], (cell?.steps ?? 0) < 0 ? 1 : 0);
      const odds = sizes[negative * SIZES + digitsFor(size)] ?? numberOdds();
      size = passNumber(coder, odds, Math.abs(cell?.steps ?? 1) - 1) + 1;
      result.push({ ref, steps: negative ? -size : size });
      before = ref;
    }
  };
}

/** The class that a row speaks for most, if it speaks for any. */
function leadOf(cells: readonly PackedCell[]): number | undefined {
  const most = cells.reduce((lead, cell) => (cell.steps > lead.steps ? cell : lead), {
    ref: -1,
    steps: 0,
  });
  return most.ref < 0 ? undefined : most.ref;
}
