import { expect, test } from 'vitest';
import { lookUp } from '../../src/domain/lookup/look-up.ts';
import { loadIndex } from '../../src/integrations/lookup-index/load-index.ts';

const index = loadIndex(process.cwd());

/** A trouble, and what answers it. */
const TROUBLES: [string, string[]][] = [
  ['cant log in', ['issue:invalid-credentials', 'page:workflow']],
  ['cant get into cigna', ['issue:invalid-credentials', 'page:workflow']],
  ['locked out', ['issue:account-locked']],
  ['account is locked', ['issue:account-locked']],
  ['code never came', ['issue:mfa-problem']],
  ['no text with the code', ['issue:mfa-problem']],
  ['password expired', ['issue:password-expired']],
  ['it says my password is wrong', ['issue:invalid-credentials']],
  ['page wont load', ['issue:browser-compatibility', 'issue:network-issues']],
  ['sso is broken', ['issue:sso-misconfiguration']],
  ['forgot my password', ['issue:invalid-credentials']],
];

/** What else is said by somebody in a hurry. None of it stands in the asides that the lookup learns from. */
const BESIDE: ((trouble: string) => string)[] = [
  (trouble) => `${trouble} to check eligibility for patient`,
  (trouble) => `${trouble}, need to check eligibility`,
  (trouble) => `${trouble} and I have a claim to submit`,
  (trouble) => `${trouble}, patient at the desk`,
  (trouble) => `need prior auth today but ${trouble}`,
  (trouble) => `patient waiting for benefits, ${trouble}`,
  (trouble) => `trying to look up a claim status and ${trouble}`,
  (trouble) => `${trouble} trying to verify insurance for surgery tomorrow`,
];

/** Something else that went wrong too. */
const BESIDE_TROUBLE: ((trouble: string) => string)[] = [
  (trouble) => `the copier jams and ${trouble}`,
  (trouble) => `${trouble}, and the fax line is busy`,
  (trouble) => `a claim was denied. Now ${trouble}`,
  (trouble) => `no toner left but ${trouble}`,
];

const asked = TROUBLES.flatMap(([trouble, expected]) =>
  BESIDE.map((beside) => ({ text: beside(trouble), expected })),
);

test('trouble that is told beside the work it keeps from is hardly ever called no sign-in problem', () => {
  const off = asked.filter(({ text }) => lookUp(index, text).verdict === 'off-topic');
  expect(off.length / asked.length).toBeLessThanOrEqual(0.1);
});

test('and is answered as the trouble alone would be', () => {
  const right = asked.filter(({ text, expected }) =>
    expected.includes(lookUp(index, text).ranked[0]?.ref ?? ''),
  );
  expect(right.length / asked.length).toBeGreaterThanOrEqual(0.85);
});

test('of two troubles, the one with signing in is answered', () => {
  const both = TROUBLES.flatMap(([trouble, expected]) =>
    BESIDE_TROUBLE.map((beside) => ({ text: beside(trouble), expected })),
  );
  const right = both.filter(({ text, expected }) => {
    const { verdict, ranked } = lookUp(index, text);
    return verdict !== 'off-topic' && expected.includes(ranked[0]?.ref ?? '');
  });
  expect(right.length / both.length).toBeGreaterThanOrEqual(0.7);
});
