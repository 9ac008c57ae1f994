import type { Finding } from './kinds.ts';
import { matchShape } from './match-shape.ts';

/** A mailbox of up to 64 signs and a host with at least one dot; the lengths are those of RFC 5321. */
const EMAIL =
  /(?<![\p{L}\p{N}._%+-])[\p{L}\p{N}_%+][\p{L}\p{N}._%+'-]{0,63}@(?:[\p{L}\p{N}-]{1,63}\.){1,5}\p{L}{2,24}(?![\p{L}\p{N}])/gu;

/** E-mail addresses. */
export function findEmails(text: string): Finding[] {
  return matchShape(text, 'email', EMAIL);
}
