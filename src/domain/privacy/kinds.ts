/** Kinds of personal data, and secrets, that have a shape a program can know. */
export type PersonalDataKind = 'ssn' | 'birth-date' | 'member-id' | 'email' | 'phone' | 'password';

/** One piece of text that looks like personal data. */
export interface Finding {
  kind: PersonalDataKind;
  /** Where it begins in the text, in UTF-16 units from 0. */
  start: number;
  /** Where it ends, the first unit after it. */
  end: number;
}

/** How each kind is named in a warning. */
export const KIND_NAMES: Record<PersonalDataKind, string> = {
  ssn: 'a Social Security number',
  'birth-date': 'a birth date',
  'member-id': 'a member or patient number',
  email: 'an e-mail address',
  phone: 'a telephone number',
  password: 'a password',
};

/** What was found, as one sentence: "This looks like a birth date and a telephone number." Empty for nothing. */
export function describeFindings(findings: readonly Finding[]): string {
  const names = [...new Set(findings.map(({ kind }) => KIND_NAMES[kind]))];
  const last = names.pop();
  if (last === undefined) return '';
  return `This looks like ${names.length === 0 ? last : `${names.join(', ')} and ${last}`}.`;
}
