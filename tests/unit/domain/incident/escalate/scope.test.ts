import { describe, expect, test } from 'vitest';
import { fail } from '../known.ts';
import { articleAfter, findOffList } from './escalate-after.ts';

describe('how many people are affected', () => {
  const sso = { see: 'sso-misconfiguration' } as const;

  test('is at least one where nobody knows', () => {
    expect(articleAfter({ ...sso, who: 'unknown' }, [[1, fail('B4.3')]])).toEqual([]);
  });

  test('reaches a rule for several where everyone is affected', () => {
    expect(articleAfter({ ...sso, who: 'everyone' }, [[1, fail('B4.3')]])).toHaveLength(1);
  });

  test('is several once a colleague sees the same', () => {
    expect(findOffList({ ...sso, who: 'me' }, [[1, fail('A3.1')]])).toEqual([]);
    expect(articleAfter({ ...sso, who: 'me' }, [[1, fail('A3.1')]])).toHaveLength(1);
  });
});
