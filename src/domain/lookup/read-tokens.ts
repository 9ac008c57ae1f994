import type { Token } from './token.ts';

/** Longest text that is looked at, in UTF-16 units; what lies beyond it is not read. */
export const TEXT_LIMIT = 20_000;

/** A text without its middle where it is longer than is read: a long report may say at either end what is wrong. */
export function keepEnds(text: string): string {
  if (text.length <= TEXT_LIMIT) return text;
  return text.slice(0, TEXT_LIMIT / 2) + text.slice(-TEXT_LIMIT / 2);
}

const DIGIT = 1;
const LETTER = 2;
const JOINER = 3;
const GAP = 0;

/** Typographic and ASCII apostrophes: they join a word (don’t), they do not end it. */
const APOSTROPHES = new Set(["'", '’', '‘', '‛', 'ʼ', '＇', '`', '´', '′']);

/** Soft hyphens, zero-width characters and combining marks leave no trace in a word. */
const INVISIBLE = /^[\u00AD\u200B-\u200F\u2060\uFEFF\p{M}]$/u;
const OTHER_LETTER = /^\p{L}$/u;

/**
 * Cuts a text into lower-case words and numbers, each with its place in the text as it was
 * written. `ERR_TIMED_OUT`, `err timed out` and `Err Timed-Out` read alike; so do `2FA` and `2 fa`,
 * because a word ends where letters meet digits. One pass, each character is looked at once.
 */
export function readTokens(text: string): Token[] {
  const tokens: Token[] = [];
  const end = Math.min(text.length, TEXT_LIMIT);
  let word = '';
  let kind = GAP;
  let from = 0;
  let until = 0;

  const close = () => {
    if (word !== '') tokens.push({ word, from, until });
    word = '';
  };

  for (let at = 0; at < end; ) {
    const width = widthOfCharacter(text, at);
    const character = text.slice(at, at + width);
    for (const part of plainForm(character)) {
      const partKind = kindOf(part);
      if (partKind === JOINER) continue;
      if (partKind !== kind) close();
      kind = partKind;
      if (partKind === GAP) continue;
      if (word === '') from = at;
      word += part;
      until = at + width;
    }
    at += width;
  }
  close();
  return tokens;
}

function widthOfCharacter(text: string, at: number): number {
  return (text.codePointAt(at) ?? 0) > 0xffff ? 2 : 1;
}

/** Lower case, accents and letter variants (ﬁ, Ａ, é) resolved. Plain ASCII, nearly all, passes straight. */
function plainForm(character: string): string {
  const lower = character.toLowerCase();
  return character < '\u0080' ? lower : lower.normalize('NFKD').toLowerCase();
}

function kindOf(part: string): number {
  if (part >= 'a' && part <= 'z') return LETTER;
  if (part >= '0' && part <= '9') return DIGIT;
  if (APOSTROPHES.has(part)) return JOINER;
  if (part < '\u0080') return GAP;
  if (INVISIBLE.test(part)) return JOINER;
  return OTHER_LETTER.test(part) ? LETTER : GAP;
}
