import { describe, expect, test } from 'vitest';
import { CLOCK_KEYS } from '../../../src/domain/sop/describe-clock.ts';
import { practiceSchema } from '../../../src/schemas/practice.ts';
import { content } from '../plain-language/reader-texts.ts';

const { sop, practice } = content;
if (sop === undefined || practice === undefined) throw new Error('There is no procedure to test.');
const { clock } = sop.pathway.data;
const { portal } = practice.data;
const usual = practiceSchema.parse({ portal }).clock;

/** Standards for a downtime procedure, S9: after InterCare, PagerDuty, The Grand, UW Health and SAFER. */
const STANDARD = {
  act_minutes: 15,
  update_minutes: 30,
  escalate_minutes: 60,
  replan_minutes: 240,
  forms_hours: 8,
};

describe('the clock', () => {
  test('has the times of the standards where a practice sets none', () => {
    expect(usual).toEqual(STANDARD);
  });

  test('asks for something at each of its times, the soonest first', () => {
    expect(clock.map(({ key }) => key)).toEqual([...CLOCK_KEYS]);
    expect(clock.filter(({ every }) => every).map(({ key }) => key)).toEqual(['update_minutes']);
  });

  test('names the actions that do what it asks for', () => {
    for (const { key, steps } of clock) expect(steps.length, key).toBeGreaterThan(0);
  });

  test('is in no text of the procedure as a number: the texts print what the practice sets', () => {
    const texts = JSON.stringify([sop.phases, sop.quickCard, sop.pathway, sop.scripts]);
    expect(texts.match(/\b(15|30|60|240) minutes|\b[48] hours/g)).toBeNull();
    for (const key of ['act_minutes', 'update_minutes', 'escalate_minutes'])
      expect(texts).toContain(`[[clock ${key}]]`);
  });
});
