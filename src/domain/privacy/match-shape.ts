import type { Finding, PersonalDataKind } from './kinds.ts';

/**
 * Stands before a number in a pattern: no letter, digit or joining sign is right in front of it, so that a
 * part of a GUID, a version or a reference number is not taken for a number of its own.
 */
export const BEGINS = String.raw`(?<![\p{L}\p{N}_.#/\\-])`;

/** Stands behind a number in a pattern: the number ends here. A full stop may follow, a decimal may not. */
export const ENDS = String.raw`(?![\p{L}\p{N}_#-]|\.[\p{L}\p{N}])`;

/** A hyphen or dash as people and word processors write it. */
export const HYPHEN = '[-\u2010\u2011\u2012\u2013\u2014]';

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
