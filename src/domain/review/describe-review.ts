import type { Practice } from '../../schemas/practice.ts';
import type { Review } from '../../schemas/review.ts';

const ROLES = { 'site-owner': 'site owner', 'sop-owner': 'SOP owner' } as const;

/** The day by which a text is to be read again, `YYYY-MM-DD`: counted from its last review, or from the day it was written. */
export function nextReview({ last_reviewed, written_on, interval_days }: Review): string {
  const day = new Date(`${last_reviewed ?? written_on}T00:00:00Z`);
  day.setUTCDate(day.getUTCDate() + interval_days);
  return day.toISOString().slice(0, 10);
}

/** Who keeps a text, when it was written and reviewed, and when it is due: one line for the foot of a page. */
export function describeReview(review: Review, people: Practice['people']): string {
  const name = review.owner === 'site-owner' ? people.site_owner : people.sop_owner;
  const reviewed =
    review.last_reviewed === null
      ? 'not yet reviewed by the practice'
      : `reviewed ${review.last_reviewed}`;
  return `Owner: ${name ?? `${ROLES[review.owner]}, not named yet`}. Written ${review.written_on}, ${reviewed}. Next review by ${nextReview(review)}.`;
}
