import type { Finding } from './kinds.ts';
import { LETTERS, matchShape, SIGNS } from './match-shape.ts';

/** A mailbox of up to 64 signs and a host with at least one dot; the lengths are those of RFC 5321. */
const EMAIL = new RegExp(
  String.raw`(?<![${SIGNS}._%+-])[${SIGNS}_%+][${SIGNS}._%+'-]{0,63}@(?:[${SIGNS}-]{1,63}\.){1,5}[${LETTERS}]{2,24}(?![${SIGNS}])`,
  'gu',
);

/** E-mail addresses. */
export function findEmails(text: string): Finding[] {
  return matchShape(text, 'email', EMAIL);
}
