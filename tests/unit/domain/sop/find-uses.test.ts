import { expect, test } from 'vitest';
import { findUses } from '../../../../src/domain/sop/find-uses.ts';
import { readFixtureContent } from '../content/fixture-content.ts';

const phases = (readFixtureContent().sop?.phases ?? []).map(({ data }) => data);

test('a form or script is used by the actions whose texts name it, and by no other', () => {
  expect(findUses(phases, 'P1')).toEqual(['D1.3']);
  expect(findUses(phases, 'S1')).toEqual(['D1.2']);
  expect(findUses(phases, 'P2')).toEqual([]);
});
