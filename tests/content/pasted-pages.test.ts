import { describe, expect, test } from 'vitest';
import { readQueries } from '../../scripts/eval/read-queries.ts';
import { chooseShown } from '../../src/domain/lookup/choose-shown.ts';
import { lookUp } from '../../src/domain/lookup/look-up.ts';
import { loadIndex } from '../../src/integrations/lookup-index/load-index.ts';
import { findMissed } from './missed-codes.ts';

const index = loadIndex(process.cwd());

/** What stands around a message when the whole page is copied: the menus of a portal for practices. */
const MENUS = {
  above: `Health Care Professionals\nHome\nPatients\nSearch patients\nEligibility and benefits\nClaims\nSearch claims
Claim reconsideration\nRemittance reports\nFee schedules\nPrecertification\nReferrals\nCoverage policies\nDrug list
Training\nContact us`,
  below: `News\nForms center\nSite map\nTerms of use\nPrivacy\nLegal\nAccessibility\n© 2026. All rights reserved.`,
};
const within = (message: string) => `${MENUS.above}\n${message}\n${MENUS.below}`;

describe('in a page that was copied whole, menus and all', () => {
  test('every code and message that is known by heart stands first', () => {
    const { known, missed } = findMissed(index, within);
    expect(known).toBeGreaterThan(100);
    expect(missed).toEqual([]);
  });

  test.each([
    ['Your account has been locked because of too many failed attempts.', 'issue:account-locked'],
    ['The user ID or password is not correct. Please try again.', 'issue:invalid-credentials'],
    ['The site is temporarily unavailable for scheduled maintenance.', 'issue:portal-maintenance'],
    ['The code you entered has expired. We can text you a new one.', 'issue:mfa-problem'],
    ['Your password has expired. Choose a new password to go on.', 'issue:password-expired'],
    ['You do not have permission to view this page.', 'issue:missing-access'],
  ])('"%s" finds its issue', (message, ref) => {
    const { verdict, ranked } = lookUp(index, within(message));
    expect(ranked[0]?.ref).toBe(ref);
    expect(verdict).not.toBe('off-topic');
  });

  test('menus without a message are no sign-in problem', () => {
    expect(lookUp(index, within('Welcome back')).verdict).toBe('off-topic');
  });
});

/** Sign-in pages, one of them a piece: above and below the message. Each offers help with a password nobody needs to have forgotten. */
const SIGN_IN_PAGES = [
  [
    'Sign in\nUser name\nPassword\nKeep me signed in',
    'Sign in\nForgot password?\nUnlock account?\nHelp',
  ],
  [
    'Welcome\nLog in to your account\nUser ID',
    'Log in\nForgot user ID\nForgot password\nRegister\nContact us',
  ],
  ['Sign in', 'Forgot password'],
  [
    'Verify it is you\nSend a push\nEnter a passcode',
    'Call me\nRemember this device\nNeed help?\nPrivacy',
  ],
] as const;
/** A little under what is reached, and far over what it is where labels count: 78 of a hundred. */
const SIGN_IN_FLOOR = 0.9;

test('in a sign-in page that was copied whole the message decides, not the labels around it', () => {
  const messages = readQueries('src/content/own-queries.json').filter(
    ({ kind, expect: [answer] }) => kind === 'error' && answer?.startsWith('issue:'),
  );
  const missed = SIGN_IN_PAGES.flatMap(([above, below]) =>
    messages.flatMap(({ query, expect: answers }) => {
      const { ranked, verdict } = lookUp(index, `${above}\n${query}\n${below}`);
      const first = verdict === 'off-topic' ? verdict : (ranked[0]?.ref ?? '');
      return answers.includes(first) ? [] : [`${first}: ${query}`];
    }),
  );
  const asked = messages.length * SIGN_IN_PAGES.length;
  expect(messages.length).toBeGreaterThan(50);
  expect(1 - missed.length / asked, missed.join('\n')).toBeGreaterThanOrEqual(SIGN_IN_FLOOR);
});

describe('among other troubles', () => {
  test.each([
    [
      'need the fee schedule and a referral for room three, and cigna kicks me back to the login page',
      'issue:browser-compatibility',
    ],
    [
      'remittance for march and two claims to check but the text code never arrives when i log in',
      'issue:mfa-problem',
    ],
  ])('the answer to "%s" is shown whole', (text, ref) => {
    const { refs, whole } = chooseShown(lookUp(index, text));
    expect(refs.slice(0, whole)).toContain(ref);
  });
});
