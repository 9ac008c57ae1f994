import { describe, expect, test } from 'vitest';
import type { Happening } from '../../../../src/domain/incident/log.ts';
import { findNextStep, findOpenPutBacks } from '../../../../src/domain/incident/next-step.ts';
import { itemsOf } from '../../../../src/domain/incident/plan.ts';
import { fail, knowledge, plan, skip, stateAfter, tick, undo } from './known.ts';

const credentials = plan({ see: 'invalid-credentials', how: 'password', who: 'me' });

/** What comes next after some entries, a minute apart. */
function nextAfter(made: typeof credentials, ...happenings: Happening[]) {
  return findNextStep(
    made,
    stateAfter(...happenings.map((one, minute) => [minute, one] as [number, Happening])),
    knowledge,
  );
}

/** Marks every line before one. */
function tickUntil(made: typeof credentials, key: string): Happening[] {
  const keys = itemsOf(made).map((item) => item.key);
  return keys.slice(0, keys.indexOf(key)).map(tick);
}

describe('what comes next', () => {
  test('is the first line at first', () => {
    expect(nextAfter(credentials)).toMatchObject({ kind: 'item', item: { key: 'C1.2' } });
  });

  test('is the line after the last one marked', () => {
    expect(nextAfter(credentials, tick('C1.2'), skip('B3.2'))).toMatchObject({
      item: { key: 'B0.1' },
    });
  });

  test('is the line that was left open, where the last line of a point says that one is', () => {
    expect(nextAfter(credentials, tick('B3.2'), fail('C1.4'))).toMatchObject({
      kind: 'item',
      item: { key: 'C1.2' },
      because: { key: 'C1.4' },
    });
  });

  test('is the line that one which did not work names, and that one is told', () => {
    const done = tickUntil(credentials, 'A1.4');
    expect(nextAfter(credentials, ...done, fail('A1.4'))).toMatchObject({
      kind: 'item',
      item: { key: 'A1.5' },
      because: { key: 'A1.4' },
    });
  });

  test('passes over the lines between, and comes back to them in the end', () => {
    const start = tickUntil(credentials, 'A1.1');
    const jumped = [...start, fail('A1.1')];
    expect(nextAfter(credentials, ...jumped)).toMatchObject({ item: { key: 'A1.4' } });
    expect(nextAfter(credentials, ...jumped, tick('A1.4'))).toMatchObject({
      item: { key: 'A1.5' },
    });
    const rest = itemsOf(credentials)
      .map(({ key }) => key)
      .filter((key) => !['A1.2', 'A1.3'].includes(key));
    expect(nextAfter(credentials, ...rest.map(tick))).toMatchObject({ item: { key: 'A1.2' } });
  });

  test('is outside the list where what is named is not on it, with the line to go on with', () => {
    const done = tickUntil(credentials, 'A1.2');
    expect(nextAfter(credentials, ...done, fail('A1.2'))).toMatchObject({
      kind: 'elsewhere',
      from: { key: 'A1.2' },
      to: { issue: 'sso-misconfiguration' },
      after: { key: 'A1.3' },
    });
  });

  test('goes on with the list where the line named is marked already', () => {
    const done = tickUntil(credentials, 'B2.1');
    expect(nextAfter(credentials, ...done, fail('B2.1'))).toMatchObject({
      kind: 'item',
      item: { key: 'B2.2' },
    });
  });

  test('goes back to a line whose mark was undone', () => {
    const done = tickUntil(credentials, 'B0.1');
    expect(nextAfter(credentials, ...done, undo(0))).toMatchObject({ item: { key: 'C1.2' } });
    expect(nextAfter(credentials, ...done, undo(1))).toMatchObject({ item: { key: 'B3.2' } });
    const all = itemsOf(credentials).map(({ key }) => tick(key));
    expect(nextAfter(credentials, ...all, undo(0))).toMatchObject({ item: { key: 'C1.2' } });
  });

  test('is the first line again where a later answer has put another one there', () => {
    const waiting = plan({ see: 'invalid-credentials', how: 'password', waits: 'patients' });
    expect(nextAfter(waiting, tick('C1.2'), tick('B3.2'))).toMatchObject({ item: { key: 'C1.1' } });
    const down = plan({ see: 'portal-maintenance' });
    expect(itemsOf(down)[0]?.key).toBe('A7.4');
    expect(nextAfter(down, tick('C1.2'), tick('B0.2'))).toMatchObject({ item: { key: 'A7.4' } });
  });

  test('is nothing once every line has a mark', () => {
    const all = itemsOf(credentials).map(({ key }) => tick(key));
    expect(nextAfter(credentials, ...all)).toEqual({ kind: 'done' });
  });
});

describe('a sign of compromise', () => {
  test('stops the list, whatever is ticked after it', () => {
    const stop = { kind: 'stop', line: { id: 'C1.2' }, page: 'suspected-compromise' };
    expect(nextAfter(credentials, fail('C1.2'))).toMatchObject(stop);
    expect(nextAfter(credentials, fail('C1.2'), tick('B3.2'))).toMatchObject(stop);
  });

  test('stops it from any line that shows one', () => {
    const locked = plan({ see: 'account-locked' });
    expect(nextAfter(locked, ...tickUntil(locked, 'A2.3'), fail('A2.3'))).toMatchObject({
      kind: 'stop',
      line: { id: 'A2.3' },
    });
  });

  test('stops every list, also that of other answers', () => {
    expect(nextAfter(credentials, fail('A2.3'))).toMatchObject({
      kind: 'stop',
      line: { id: 'A2.3' },
    });
  });

  test('marked by mistake lets the list go on once it is undone', () => {
    expect(nextAfter(credentials, fail('C1.2'), undo(0))).toMatchObject({
      kind: 'item',
      item: { key: 'C1.2' },
    });
  });
});

describe('a change that a test made', () => {
  const openAfter = (...happenings: Happening[]) =>
    findOpenPutBacks(
      knowledge,
      stateAfter(...happenings.map((one, minute) => [minute, one] as [number, Happening])),
    ).map(({ key }) => key);

  test('is open once the test was made, whether it worked or not and whatever is answered later', () => {
    expect(openAfter()).toEqual([]);
    expect(openAfter(tick('B6.3'))).toEqual(['B6.3/back']);
    expect(openAfter(fail('B6.2'), tick('B6.3'))).toEqual(['B6.2/back', 'B6.3/back']);
  });

  test('is not open where the test was not made', () => {
    expect(openAfter(skip('B6.2', 'policy says no'))).toEqual([]);
  });

  test('is closed by its own line, and only by a tick', () => {
    expect(openAfter(fail('B6.2'), tick('B6.2/back'))).toEqual([]);
    expect(openAfter(fail('B6.2'), fail('B6.2/back'))).toEqual(['B6.2/back']);
  });
});
