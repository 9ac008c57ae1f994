import { extendHash, finishHash, HASH_START } from './hash-text.ts';
import type { SignatureMeaning, SignatureTable } from './signature-table.ts';
import { isNumber, type Token } from './token.ts';

/** A known code or message in a text: the tokens `[from, until)`, and what it stands for. */
export interface SignatureMatch {
  meaning: SignatureMeaning;
  from: number;
  until: number;
}

/**
 * Finds every known code and message, from left to right, the longest at each place. Words are
 * compared by hash, and no further than the longest pattern reaches, so the work grows with the
 * length of the text and not with its square. At 31 bits, a text of 20,000 characters has about
 * one chance in fifty to meet one of 700 patterns by accident, and one of 200 one in 5,000; a bit
 * more would cost the page 90 bytes.
 */
export function findSignatures(table: SignatureTable, tokens: readonly Token[]): SignatureMatch[] {
  const matches: SignatureMatch[] = [];
  for (let from = 0; from < tokens.length; ) {
    const match = longestMatch(table, tokens, from);
    if (match !== undefined) matches.push(match);
    from = match?.until ?? from + 1;
  }
  return matches;
}

function longestMatch(
  { patterns, longest }: SignatureTable,
  tokens: readonly Token[],
  from: number,
): SignatureMatch | undefined {
  const last = Math.min(from + longest, tokens.length);
  let running = HASH_START;
  let match: SignatureMatch | undefined;
  for (let at = from; at < last; at++) {
    const { word = '' } = tokens[at] ?? {};
    const meaning = patterns.get(keyOf(running, word));
    running = extendHash(running, ` ${word}`);
    if (meaning !== undefined) match = { meaning, from, until: at + 1 };
  }
  return match;
}

/** What is left of a text where the matches, in their order, are taken out. */
export function tokensBeside(
  tokens: readonly Token[],
  matches: readonly Pick<SignatureMatch, 'from' | 'until'>[],
): Token[] {
  let at = 0;
  const between = matches.flatMap(({ from, until }) => {
    const beside = tokens.slice(at, from);
    at = until;
    return beside;
  });
  return [...between, ...tokens.slice(at)];
}

/** The key of a whole pattern, as {@link findSignatures} computes it. */
export function hashPattern(words: readonly string[]): number {
  let running = HASH_START;
  let key = 0;
  for (const word of words) {
    key = keyOf(running, word);
    running = extendHash(running, ` ${word}`);
  }
  return key;
}

/**
 * The key of the words that `before` is the hash of, and of one more: 31 bits by chance. Where it is a number, as in
 * AADSTS50053, it is counted on from theirs: the keys of a product's codes stand close together, which packs them in half.
 */
function keyOf(before: number, word: string): number {
  const key = isNumber(word)
    ? finishHash(before) + Number(`1${word}`)
    : finishHash(extendHash(before, ` ${word}`));
  return key & 0x7fffffff;
}
