import type { Finding } from './kinds.ts';
import { BEGINS, ENDS, HYPHEN, lowerLetters, matchShape } from './match-shape.ts';

/** 123-45-6789 or 123 45 6789; the Social Security Administration never gives out 000, 666, 00 or 0000. */
const GROUPED = new RegExp(
  String.raw`${BEGINS}(?!000|666)\d{3}(?:${HYPHEN}(?!00)\d{2}${HYPHEN}|[ \u00a0](?!00)\d{2}[ \u00a0])(?!0000)\d{4}${ENDS}`,
  'gu',
);

/** Nine digits in a row are a Social Security number only where the text says so. */
const NAMED = new RegExp(
  String.raw`\b(?:ssn|soc(?:ial)?\.? sec(?:urity)?\.?(?: (?:no|number|num)\b\.?)?)[ \t]{0,3}(?:is|[:#=])?[ \t]{0,3}(?<value>\d{9})${ENDS}`,
  'dgu',
);

/** Social Security numbers, and the taxpayer numbers of persons (ITIN) that are written like them. */
export function findSsns(text: string): Finding[] {
  return [...matchShape(text, 'ssn', GROUPED), ...matchShape(lowerLetters(text), 'ssn', NAMED)];
}
