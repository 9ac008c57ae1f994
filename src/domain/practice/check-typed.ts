import { findPersonalData } from '../privacy/find-personal-data.ts';
import { describeFindings } from '../privacy/kinds.ts';

/**
 * Why a typed value is not taken, and what to do; empty where it is. Telephones and e-mail addresses are
 * what the fields are for; other shapes of personal data would be a patient's.
 * @param today the reader's calendar day, `YYYY-MM-DD`.
 */
export function checkTyped(value: string, limit: number, today: string): string {
  if (value.length > limit) {
    return `This has ${value.length} characters, and paper has room for ${limit}. Shorten it.`;
  }
  const ofPatients = findPersonalData(value, today).filter(
    ({ kind }) => kind !== 'phone' && kind !== 'email',
  );
  return ofPatients.length === 0
    ? ''
    : `${describeFindings(ofPatients)} Nothing about a patient belongs here.`;
}
