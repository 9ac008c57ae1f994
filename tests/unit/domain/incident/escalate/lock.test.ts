import { describe, expect, test } from 'vitest';
import { at, fail, tick } from '../known.ts';
import { articleAfter, type Entry, escalateAfter } from './escalate-after.ts';

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
