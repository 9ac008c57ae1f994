import { describe, expect, test } from 'vitest';
import type { Answers } from '../../../../src/domain/incident/answers.ts';
import { type EscalationClock, escalate } from '../../../../src/domain/incident/escalate.ts';
import type { Knowledge } from '../../../../src/domain/incident/knowledge.ts';
import type { Happening } from '../../../../src/domain/incident/log.ts';
import { itemsOf } from '../../../../src/domain/incident/plan.ts';
import { collectRules } from '../../../../src/domain/incident/rules.ts';
import {
  answer,
  at,
  fail,
  knowledge,
  knowledgeOf,
  plan,
  reset,
  stateAfter,
  tick,
  undo,
} from './known.ts';

type Entry = [minutes: number, happening: Happening];

interface Setting {
  now?: string;
  maintenanceEnd?: string;
  known?: Knowledge;
}

/** What the rules say after some entries; "now" is long after the start where nothing else is said. */
function escalateAfter(answers: Partial<Answers>, entries: Entry[], setting: Setting = {}) {
  const { known = knowledge, now = at(600), maintenanceEnd = null } = setting;
  const first: Entry = [0, { kind: 'answered', answers: answer(answers) }];
  const clock: EscalationClock = { now, maintenanceEnd, escalateMinutes: 60 };
  return escalate(plan(answers, known), stateAfter(first, ...entries), known, clock);
}

/** The article's own rules among them, by their sentences. */
function articleAfter(answers: Partial<Answers>, entries: Entry[], setting?: Setting): string[] {
  return escalateAfter(answers, entries, setting)
    .filter(({ rule }) => rule.from_article)
    .map(({ rule }) => rule.sentence);
}

/** Every line that an entry touches is on the list: a rule that fires from ticks fires in the browser. */
function expectOnList(answers: Partial<Answers>, entries: Entry[], known = knowledge) {
  const keys = itemsOf(plan(answers, known)).map(({ key }) => key);
  for (const [, one] of entries) if ('item' in one) expect(keys).toContain(one.item);
}

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
    sentence: /^The lock outlasts the announced maintenance window/,
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
    expectOnList(answers, entries);
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

describe('a rule with a window', () => {
  const credentials = { see: 'invalid-credentials', how: 'password' } as const;

  test('counts to the minute', () => {
    expect(
      articleAfter(credentials, [
        [0, reset],
        [15, reset],
      ]),
    ).toHaveLength(1);
    expect(
      articleAfter(credentials, [
        [0, reset],
        [16, reset],
      ]),
    ).toEqual([]);
  });

  test('finds two within it among others, and keeps saying so', () => {
    const entries: Entry[] = [
      [0, reset],
      [20, reset],
      [30, reset],
      [90, reset],
    ];
    const [first] = escalateAfter(credentials, entries);
    expect(first).toMatchObject({
      at: at(30),
      because: 'A reset failed: 08:20, 08:30.',
      doNow: 'Call payer support now (B8).',
    });
  });

  test('counts nothing that was undone', () => {
    expect(
      articleAfter(credentials, [
        [0, reset],
        [5, reset],
        [6, undo(1)],
      ]),
    ).toEqual([]);
  });

  test('counts a line that failed twice as twice', () => {
    const twice: Entry[] = [
      [1, fail('A1.4')],
      [2, fail('A1.4')],
    ];
    const told = escalateAfter(credentials, twice).map(({ rule }) => rule.step);
    expect(told).toEqual(['B1.6']);
    expect(escalateAfter(credentials, twice.slice(1))).toEqual([]);
  });
});

describe('a lock', () => {
  const locked = { see: 'account-locked', who: 'me' } as const;
  const entries: Entry[] = [[20, fail('A2.7')]];

  test('is escalated by the clock where no window is announced, and not a minute before', () => {
    expect(articleAfter(locked, entries, { now: at(59) })).toEqual([]);
    expect(articleAfter(locked, entries, { now: at(60) })).toHaveLength(1);
  });

  test('is escalated once the announced window has ended', () => {
    const maintenanceEnd = at(180);
    expect(articleAfter(locked, entries, { now: at(179), maintenanceEnd })).toEqual([]);
    const [told] = escalateAfter(locked, entries, { now: at(200), maintenanceEnd });
    expect(told).toMatchObject({
      at: at(180),
      because: 'The account was still locked: A2.7 at 08:20.',
    });
  });

  test('that was lifted in the end is not escalated', () => {
    expect(articleAfter(locked, [...entries, [40, tick('A2.7')]])).toEqual([]);
  });

  test('of several people is a matter for clinic IT at once', () => {
    const several = { see: 'account-locked', who: 'several' } as const;
    const told = escalateAfter(several, [[3, fail('B3.3')]], { now: at(3) });
    expect(told).toMatchObject([{ rule: { to: 'clinic-it' }, doNow: 'Call clinic IT now.' }]);
    expect(escalateAfter(locked, [[3, fail('B3.3')]], { now: at(3) })).toEqual([]);
  });
});

describe('how many people are affected', () => {
  const sso = { see: 'sso-misconfiguration' } as const;

  test('is at least one where nobody knows', () => {
    expect(articleAfter({ ...sso, who: 'unknown' }, [[1, fail('B4.3')]])).toEqual([]);
  });

  test('reaches a rule for several where everyone is affected', () => {
    expect(articleAfter({ ...sso, who: 'everyone' }, [[1, fail('B4.3')]])).toHaveLength(1);
  });

  test('is several once a colleague sees the same', () => {
    expectOnList({ ...sso, who: 'me' }, [[1, fail('A3.1')]]);
    expect(articleAfter({ ...sso, who: 'me' }, [[1, fail('A3.1')]])).toHaveLength(1);
  });
});

describe('networks', () => {
  const network = { see: 'network-issues', who: 'me' } as const;

  test.each<[Answers['where'], Entry[]]>([
    [
      'office',
      [
        [1, fail('C2.1')],
        [2, fail('B6.3')],
      ],
    ],
    [
      'vpn',
      [
        [1, fail('B6.2')],
        [2, fail('B6.3')],
      ],
    ],
    [
      'home-or-mobile',
      [
        [1, fail('C2.1')],
        [2, fail('C2.2')],
      ],
    ],
    [
      'unknown',
      [
        [1, fail('B6.2')],
        [2, fail('B6.3')],
      ],
    ],
  ])('that are not there are not waited for: %s', (where, entries) => {
    expectOnList({ ...network, where }, entries);
    expect(articleAfter({ ...network, where }, entries)).toHaveLength(1);
    for (const only of entries) expect(articleAfter({ ...network, where }, [only])).toEqual([]);
  });

  test('a VPN that must stay on leaves two to test', () => {
    const known = knowledgeOf({ vpn: 'must-stay-on' });
    const answers = { ...network, where: 'vpn' } as const;
    const entries: Entry[] = [
      [1, fail('C2.1')],
      [2, fail('B6.3')],
    ];
    expectOnList(answers, entries, known);
    expect(articleAfter(answers, entries, { known })).toHaveLength(1);
    expect(articleAfter(answers, entries.slice(0, 1), { known })).toEqual([]);
  });

  test('two checks find it down for everyone, here and outside', () => {
    const down = { see: 'portal-maintenance', who: 'everyone', where: 'office' } as const;
    const toPayer = (entries: Entry[]) =>
      escalateAfter(down, entries).filter(
        ({ issue, rule }) => issue.id === down.see && rule.to === 'payer',
      );
    expect(
      toPayer([
        [1, fail('C2.1')],
        [50, fail('B6.3')],
      ]),
    ).toHaveLength(1);
    expect(
      toPayer([
        [1, fail('C2.1')],
        [62, fail('B6.3')],
      ]),
    ).toEqual([]);
    expect(
      toPayer([
        [1, fail('C2.1')],
        [50, fail('C2.1')],
      ]),
    ).toEqual([]);
  });
});

describe('the rules that watch over a list', () => {
  test('begin with those of its own issue', () => {
    const rules = collectRules(plan({ see: 'password-expired' }), knowledge);
    const own = knowledge.issues.find(({ id }) => id === 'password-expired')?.escalation;
    expect(rules.slice(0, own?.length).map(({ rule }) => rule)).toEqual(own);
  });

  test('hold those of other issues that a line on it can set off', () => {
    const told = escalateAfter({ see: 'unknown', how: 'sso' }, [[1, fail('B4.2')]]);
    expect(told).toMatchObject([{ issue: { id: 'sso-misconfiguration' }, rule: { step: 'B4.2' } }]);
  });

  test('tell a condition that two issues share only once', () => {
    const down = { see: 'portal-maintenance', who: 'several', where: 'office' } as const;
    const told = escalateAfter(down, [[1, fail('C2.1')]]).filter(
      ({ rule }) => rule.event === 'unreachable',
    );
    expect(told).toMatchObject([{ issue: { id: 'portal-maintenance' } }]);
  });

  test('keep the keys by which the log calls them', () => {
    const first = collectRules(plan({ see: 'account-locked' }), knowledge);
    const again = collectRules(plan({ see: 'account-locked', who: 'several' }), knowledge);
    expect(again.map(({ key }) => key)).toEqual(first.map(({ key }) => key));
  });

  test('say nothing while nothing has failed', () => {
    for (const { id } of knowledge.issues) {
      const answers = { see: id, who: 'everyone' } as const;
      const ticks = itemsOf(plan(answers)).map(({ key }): Entry => [1, tick(key)]);
      expect(escalateAfter(answers, ticks)).toEqual([]);
    }
  });

  test.each(
    knowledge.issues.flatMap(({ id, escalation }) => escalation.map((rule) => [id, rule] as const)),
  )('can each be set off by lines of their own list: %s, %o', (see, rule) => {
    const fired = (['office', 'vpn', 'home-or-mobile'] as const).some((where) =>
      (['password', 'sso'] as const).some((how) => {
        const answers = { see, where, how, who: rule.scope === 'me' ? 'me' : rule.scope } as const;
        const keys = itemsOf(plan(answers)).map(({ key }) => key);
        const all = [...keys, ...keys].map((key): Entry => [1, fail(key)]);
        return escalateAfter(answers, all).some((told) => told.rule === rule);
      }),
    );
    expect(fired).toBe(true);
  });
});
