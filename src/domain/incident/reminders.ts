import type { Reminder } from './calendar.ts';
import type { Due } from './clock.ts';
import { addMinutes } from './timestamps.ts';

/** How long a reminder takes in the calendar. */
const MINUTES = 15;

/** What reminders are made from. */
export interface ReminderSources {
  incidentId: string;
  /** When staff are next told how things stand. */
  nextUpdate: Due;
  startedAt: string;
  now: string;
  /** How often staff are told; where the next time has passed, the reminder comes after one more of these. */
  updateMinutes: number;
  /** For how many hours paper forms are kept: after them the paper is entered. */
  formsHours: number;
}

/** The two reminders of an incident: the next check of the portal, and entering what was kept on paper. */
export function proposeReminders(sources: ReminderSources): Reminder[] {
  const { incidentId, nextUpdate, startedAt, now, updateMinutes, formsHours } = sources;
  return [
    {
      kind: 'next-check',
      at: nextUpdate.isDue ? addMinutes(now, updateMinutes) : nextUpdate.at,
      minutes: MINUTES,
      title: `Check the portal again (${incidentId})`,
      text: 'Open the portal once. Then tell staff how things stand.',
    },
    {
      kind: 'back-entry',
      at: addMinutes(startedAt, formsHours * 60),
      minutes: MINUTES,
      title: `Enter what was kept on paper (${incidentId})`,
      text: 'Enter each line in its order (D7), or hand it on.',
    },
  ];
}
