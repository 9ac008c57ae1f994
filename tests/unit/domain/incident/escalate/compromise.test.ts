import { expect, test } from 'vitest';
import { fail, undo } from '../known.ts';
import { type Entry, escalateAfter } from './escalate-after.ts';

test('a sign of compromise silences every rule until it is undone', () => {
  const answers = { see: 'sso-misconfiguration', who: 'several' } as const;
  const failed: Entry = [1, fail('B4.3')];
  const stopped: Entry = [2, fail('C1.2')];
  expect(escalateAfter(answers, [failed])).toHaveLength(1);
  expect(escalateAfter(answers, [failed, stopped])).toEqual([]);
  expect(escalateAfter(answers, [failed, stopped, [3, undo(2)]])).toHaveLength(1);
});
