import type { Finding, PersonalDataKind } from './kinds.ts';

/**
 * Letters of any script, for use inside brackets. Written as ranges, since a browser takes ten times as long over the
 * first match of `\p{L}\p{N}`, and the reader waits for it at the first key.
 */
export const LETTERS = 'A-Za-z\u00c0-\u1fff\u3040-\ud7ff';

/** Letters and digits, for use inside brackets. */
export const SIGNS = `0-9${LETTERS}`;

/**
 * Stands before a number in a pattern: no letter, digit or joining sign is right in front of it, so that a
 * part of a GUID, a version or a reference number is not taken for a number of its own.
 */
export const BEGINS = String.raw`(?<![${SIGNS}_.#/\\-])`;

/** Stands behind a number in a pattern: the number ends here. A full stop may follow, a decimal may not. */
export const ENDS = String.raw`(?![${SIGNS}_#-]|\.[${SIGNS}])`;

/** A hyphen or dash as people and word processors write it. */
export const HYPHEN = '[-\u2010\u2011\u2012\u2013\u2014]';

/**
 * The text with A to Z in lower case, as long as before: patterns of words match it faster than with the flag `i`,
 * and what is found stands at the same place in the text itself.
 */
export function lowerLetters(text: string): string {
  return text.replace(/[A-Z]+/g, (letters) => letters.toLowerCase());
}

/**
 * The places of a text that a pattern matches, as findings of one kind.
 * @param pattern with the flag `g`; where it has a group named `value`, the finding is that group (flag `d`).
 * @param accept called with the value; false drops the match.
 */
export function matchShape(
  text: string,
  kind: PersonalDataKind,
  pattern: RegExp,
  accept: (value: string, match: RegExpExecArray) => boolean = () => true,
): Finding[] {
  return [...text.matchAll(pattern)].flatMap((match) => {
    const [start, end] = match.indices?.groups?.value ?? [
      match.index,
      match.index + match[0].length,
    ];
    return accept(text.slice(start, end), match) ? [{ kind, start, end }] : [];
  });
}
