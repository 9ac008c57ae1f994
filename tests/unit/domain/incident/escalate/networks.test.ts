import { describe, expect, test } from 'vitest';
import type { Answers } from '../../../../../src/domain/incident/answers.ts';
import { fail, knowledgeOf } from '../known.ts';
import { articleAfter, type Entry, escalateAfter, findOffList } from './escalate-after.ts';

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
    expect(findOffList({ ...network, where }, entries)).toEqual([]);
    expect(articleAfter({ ...network, where }, entries)).toHaveLength(1);
    for (const only of entries) expect(articleAfter({ ...network, where }, [only])).toEqual([]);
  });

  test('one alone that fails does not speak for several', () => {
    const locked = { see: 'account-locked', who: 'me', where: 'office' } as const;
    expect(findOffList(locked, [[1, fail('B0.3')]])).toEqual([]);
    expect(escalateAfter(locked, [[1, fail('B0.3')]])).toEqual([]);
  });

  test('a VPN that must stay on leaves two to test', () => {
    const known = knowledgeOf({ vpn: 'must-stay-on' });
    const answers = { ...network, where: 'vpn' } as const;
    const entries: Entry[] = [
      [1, fail('C2.1')],
      [2, fail('B6.3')],
    ];
    expect(findOffList(answers, entries, known)).toEqual([]);
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
