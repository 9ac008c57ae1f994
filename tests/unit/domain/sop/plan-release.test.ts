import { describe, expect, test } from 'vitest';
import { planRelease } from '../../../../src/domain/sop/plan-release.ts';

const recorded = { version: '1.9', parts: { 'D1.1': 'a', 'D1.2': 'b', R1: 'c' } };
const changed = { version: '1.9', parts: { 'D1.1': 'a', 'D1.2': 'x', P15: 'd' } };
const control = { effective: '2027-03-01' };

describe('a version may be recorded', () => {
  test('where none is recorded yet', () => {
    expect(planRelease(undefined, recorded, control, '2027-06-01').decision).toBe('record');
  });

  test('where it is newer, with what changed for its line of history', () => {
    expect(planRelease(recorded, { ...changed, version: '1.10' }, control, '2027-06-01')).toEqual({
      decision: 'record',
      says: 'Version 1.10 is recorded. Since version 1.9 changed: D1.2; new: P15; gone: R1.',
    });
  });

  test('anew, until the day it comes into force is over', () => {
    expect(planRelease(recorded, changed, control, '2027-03-01').decision).toBe('record');
    const { decision, says } = planRelease(recorded, changed, control, '2027-03-02');
    expect(decision).toBe('refuse');
    expect(says).toContain(
      'Since it was recorded changed: D1.2; new: P15; gone: R1. → Raise version',
    );
  });
});

test('a version that is recorded and unchanged is kept', () => {
  expect(planRelease(recorded, recorded, control, '2027-06-01').decision).toBe('keep');
});

test('an older version than the recorded one is refused', () => {
  const { decision, says } = planRelease(
    recorded,
    { ...changed, version: '1.8' },
    control,
    '2027-03-01',
  );
  expect(decision).toBe('refuse');
  expect(says).toContain('older than version 1.9');
});
