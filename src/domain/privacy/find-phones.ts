import { hasValidCheckDigit } from '../npi/check-digit.ts';
import type { Finding } from './kinds.ts';
import { BEGINS, ENDS, HYPHEN, matchShape } from './match-shape.ts';

const GAP = String.raw`(?:${HYPHEN}|[ \u00a0.])`;
const COUNTRY = String.raw`(?:\+?1(?:${GAP})?)?`;

/** (555) 555-0100, 555-555-0100, 555.555.0100, 1 555 555 0100: neither area nor exchange begins with 0 or 1. */
const GROUPED = new RegExp(
  String.raw`${BEGINS}(?:${COUNTRY}\([2-9]\d{2}\)[ \u00a0]?|${COUNTRY}[2-9]\d{2}${GAP})[2-9]\d{2}${GAP}\d{4}${ENDS}`,
  'gu',
);

/** Ten digits in a row, with a country code or without. */
const IN_A_ROW = new RegExp(String.raw`${BEGINS}(?:\+?1)?[2-9]\d{2}[2-9]\d{6}${ENDS}`, 'gu');

/** What stands in front of ten digits that are something else, such as an NPI with a typing slip. */
const OTHER_NUMBER =
  /(?:npi|error|code|status|event|id|ref|reference|number|no|ticket|case|request|incident|claim|#)[.:#=\s"'(]{0,4}$/i;

/** 0x80000000 to 0x800FFFFF as Windows writes its error codes in decimal. */
const WINDOWS_ERRORS = { first: 2_147_483_648, last: 2_148_532_223 };

/** Telephone and fax numbers of the North American plan. */
export function findPhones(text: string): Finding[] {
  return [
    ...matchShape(text, 'phone', GROUPED),
    ...matchShape(text, 'phone', IN_A_ROW, (digits, { index }) => {
      if (hasValidCheckDigit(digits) || isWindowsError(digits)) return false;
      return !OTHER_NUMBER.test(text.slice(Math.max(0, index - 16), index));
    }),
  ];
}

function isWindowsError(digits: string): boolean {
  const value = Number(digits);
  return value >= WINDOWS_ERRORS.first && value <= WINDOWS_ERRORS.last;
}
