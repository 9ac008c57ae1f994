import { describe, expect, test } from 'vitest';
import type { Answers } from '../../../../../src/domain/incident/answers.ts';
import { fail, knowledge, reset, tick } from '../known.ts';
import { articleAfter, type Entry, findOffList } from './escalate-after.ts';

/** The article's rules: what sets each off, and the same one event short. */
const ARTICLE: {
  name: string;
  answers: Partial<Answers>;
  entries: Entry[];
  short: Entry[];
  sentence: RegExp;
}[] = [
  {
    name: 'two resets that fail within 15 minutes',
    answers: { see: 'invalid-credentials', how: 'password', who: 'me' },
    entries: [
      [3, fail('B2.1')],
      [18, reset],
    ],
    short: [[3, fail('B2.1')]],
    sentence: /^Two or more resets fail within 15 minutes/,
  },
  {
    name: 'an error that stays after the reset',
    answers: { see: 'invalid-credentials', how: 'password', who: 'me' },
    entries: [
      [3, tick('B2.1')],
      [5, fail('B2.2')],
    ],
    short: [[3, tick('B2.1')]],
    sentence: /^The error stays after the reset/,
  },
  {
    name: 'a lock that outlasts the time',
    answers: { see: 'account-locked', who: 'me' },
    entries: [[20, fail('A2.7')]],
    short: [[20, tick('A2.6')]],
    sentence: /^The account is still locked after/,
  },
  {
    name: 'errors of single sign-on for several people',
    answers: { see: 'sso-misconfiguration', who: 'several' },
    entries: [[4, fail('B4.3')]],
    short: [[4, tick('B4.3')]],
    sentence: /^Several people of your organization get SSO errors/,
  },
  {
    name: 'a broken page that is back after the update',
    answers: { see: 'browser-compatibility', who: 'me' },
    entries: [
      [4, tick('B5.1')],
      [6, fail('C2.3')],
    ],
    short: [[4, tick('B5.1')]],
    sentence: /^The problem comes back after the browser was updated/,
  },
  {
    name: 'a portal that opens on no network',
    answers: { see: 'network-issues', where: 'vpn', who: 'me' },
    entries: [
      [2, fail('C2.1')],
      [5, fail('B6.2')],
      [9, fail('B6.3')],
    ],
    short: [
      [2, fail('C2.1')],
      [5, fail('B6.2')],
      [9, tick('B6.3')],
    ],
    sentence: /^The portal opens on none of the networks/,
  },
];

describe("each of the article's rules fires from ticks alone, and stays silent one event short:", () => {
  test.each(ARTICLE)('$name', ({ answers, entries, short, sentence }) => {
    expect(findOffList(answers, entries)).toEqual([]);
    expect(articleAfter(answers, entries)).toEqual([expect.stringMatching(sentence)]);
    expect(articleAfter(answers, short)).toEqual([]);
  });

  test('and there is no other', () => {
    const rules = knowledge.issues.flatMap(({ escalation }) => escalation);
    const own = rules.filter(({ from_article }) => from_article);
    expect(own).toHaveLength(ARTICLE.length);
    for (const { sentence } of own) {
      expect(ARTICLE.filter((one) => one.sentence.test(sentence))).toHaveLength(1);
    }
  });
});
