import type { Finding } from './kinds.ts';
import { BEGINS, ENDS, lowerLetters, matchShape } from './match-shape.ts';

/**
 * One to three letters and eight to twelve digits, with a two-digit suffix or without: the form that payers
 * print on cards (U12345678 01, ABC123456789). Error codes have fewer digits (E0000004) or more letters.
 */
const ON_A_CARD = new RegExp(
  String.raw`${BEGINS}(?<prefix>[A-Za-z]{1,3})-?\d{8,12}(?:[- ]\d{2})?${ENDS}`,
  'gu',
);

/** What tickets, updates and codes begin with: these are no member IDs. */
const OTHER_PREFIXES: ReadonlySet<string> = new Set(
  'inc req chg prb tkt ref sr cs kb id no err hr npi'.split(' '),
);

/**
 * The Medicare Beneficiary Identifier as CMS fixes it: eleven signs, digits and letters in set places, without
 * S, L, O, I, B and Z; on the card it has two hyphens.
 */
const MBI_LETTER = '[AC-HJKMNP-RT-Y]';
const MBI_SIGN = '[0-9AC-HJKMNP-RT-Y]';
const MEDICARE = new RegExp(
  String.raw`${BEGINS}[1-9]${MBI_LETTER}${MBI_SIGN}\d-?${MBI_LETTER}${MBI_SIGN}\d-?${MBI_LETTER}{2}\d{2}${ENDS}`,
  'gu',
);

/** A number that the text itself calls a member's or a patient's. */
const NAMED = new RegExp(
  String.raw`\b(?:(?:member|subscriber|insured|policy|patient|medicaid|medicare|chart)(?:['’]?s)?[ \t]{0,2}(?:id|number|num|no\b\.?|#)|mrn|mbi)[ \t]{0,3}(?:is|[:#=])?[ \t]{0,3}(?<value>(?=[A-Za-z-]{0,6}\d)[A-Za-z0-9][A-Za-z0-9-]{3,19})${ENDS}`,
  'dgu',
);

/** Member IDs and patient numbers. */
export function findMemberIds(text: string): Finding[] {
  return [
    ...matchShape(text, 'member-id', ON_A_CARD, (_, match) => {
      const prefix = match.groups?.prefix?.toLowerCase() ?? '';
      return !OTHER_PREFIXES.has(prefix);
    }),
    ...matchShape(text, 'member-id', MEDICARE),
    ...matchShape(lowerLetters(text), 'member-id', NAMED),
  ];
}
