import { expect, test } from 'vitest';
import { readClock } from '../../../../src/domain/incident/clock.ts';
import { proposeReminders } from '../../../../src/domain/incident/reminders.ts';
import { at, START } from './known.ts';

/** The times of the two reminders at a time of the incident. */
function timesAt(now: string) {
  const settings = { on: true, updateMinutes: 30, escalateMinutes: 60 };
  const { nextUpdate } = readClock(settings, START, null, now);
  const sources = { incidentId: 'PA-1124-AAAAA', nextUpdate, startedAt: START, now };
  return proposeReminders({ ...sources, updateMinutes: 30, formsHours: 8 }).map(
    (reminder) => [reminder.kind, reminder.at] as const,
  );
}

test('the next check is when the next update is due, and paper is entered when the forms end', () => {
  expect(timesAt(at(10))).toEqual([
    ['next-check', at(30)],
    ['back-entry', at(8 * 60)],
  ]);
});

test('a check that is due already is put off by one more update, never into the past', () => {
  expect(timesAt(at(47))[0]).toEqual(['next-check', at(77)]);
});
