import { z } from 'astro/zod';
import { day } from './fields.ts';

/** Who answers for a text. The person's name is in practice.yaml, so it changes in one place. */
export const OWNERS = ['site-owner', 'sop-owner'] as const;

/** Schema key `review`: who keeps a text true, and when that was last done. */
export const review = () =>
  z
    .strictObject({
      owner: z.enum(OWNERS).describe(`Whose task the review is: ${OWNERS.join(' or ')}.`),
      written_on: day().describe('The day this text was last written or changed: YYYY-MM-DD.'),
      last_reviewed: day()
        .nullable()
        .describe('The day a person read all of it against the facts; leave empty until then.'),
      interval_days: z
        .int()
        .min(1)
        .max(366)
        .describe('Days until the next review: 90 where portal facts stand, at most 366.'),
    })
    .describe('Owner, dates and interval of review.');

/** Review data of one text. Dates are `YYYY-MM-DD`; `last_reviewed` is null before the first. */
export type Review = z.infer<ReturnType<typeof review>>;
