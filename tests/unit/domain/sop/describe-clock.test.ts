import { describe, expect, test } from 'vitest';
import { describeClock } from '../../../../src/domain/sop/describe-clock.ts';

const clock = {
  act_minutes: 15,
  update_minutes: 30,
  escalate_minutes: 60,
  replan_minutes: 240,
  forms_hours: 8,
};

describe('a time of the clock', () => {
  test('is told in minutes up to an hour, and in hours from two on', () => {
    expect(describeClock(clock, 'act_minutes')).toBe('15 minutes');
    expect(describeClock(clock, 'escalate_minutes')).toBe('60 minutes');
    expect(describeClock(clock, 'replan_minutes')).toBe('4 hours');
    expect(describeClock(clock, 'forms_hours')).toBe('8 hours');
  });

  test('between whole hours is told in minutes', () => {
    expect(describeClock({ ...clock, replan_minutes: 150 }, 'replan_minutes')).toBe('150 minutes');
  });

  test('of one is told as one', () => {
    expect(describeClock({ ...clock, act_minutes: 1 }, 'act_minutes')).toBe('1 minute');
    expect(describeClock({ ...clock, forms_hours: 1 }, 'forms_hours')).toBe('60 minutes');
  });
});
