import { findPasswords } from '../../domain/privacy/find-passwords.ts';
import { findPersonalData } from '../../domain/privacy/find-personal-data.ts';
import { describeFindings } from '../../domain/privacy/kinds.ts';

/** A quiet word where a text looks like personal data or names a password; empty where it does not. */
export function describePersonalData(text: string, now: Date): string {
  const day = [now.getFullYear(), now.getMonth() + 1, now.getDate()]
    .map((part) => String(part).padStart(2, '0'))
    .join('-');
  const found = describeFindings([...findPersonalData(text, day), ...findPasswords(text)]);
  return found === '' ? '' : `${found} It stays on this page; leave it out of what you send on.`;
}
