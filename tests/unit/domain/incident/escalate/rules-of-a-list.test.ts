import { describe, expect, test } from 'vitest';
import { itemsOf } from '../../../../../src/domain/incident/plan.ts';
import { collectRules } from '../../../../../src/domain/incident/rules.ts';
import { fail, knowledge, plan, tick } from '../known.ts';
import { type Entry, escalateAfter } from './escalate-after.ts';

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
  )('can each be set off by lines of their own list, or stop it: %s, %o', (see, rule) => {
    const fired = (['office', 'vpn', 'home-or-mobile'] as const).some((where) =>
      (['password', 'sso'] as const).some((how) => {
        const answers = { see, where, how, who: rule.scope === 'me' ? 'me' : rule.scope } as const;
        const keys = itemsOf(plan(answers)).flatMap(({ key, stops }) => (stops ? [] : key));
        const all = [...keys, ...keys].map((key): Entry => [1, fail(key)]);
        return escalateAfter(answers, all).some((told) => told.rule === rule);
      }),
    );
    const line = itemsOf(plan({ see })).find(({ id }) => id === rule.step);
    expect(fired).toBe(line?.stops !== true);
  });
});
