import { z } from 'astro/zod';
import { line } from './fields.ts';

/**
 * Schema of `src/content/alarms.yaml`: by what the lookup knows, and from what it learns, when to tell a reader to stop
 * first. No page shows it.
 */
export const alarmsSchema = z.strictObject({
  by_heart: z
    .array(line())
    .describe(
      'Wordings that tell it by themselves, found word by word wherever they stand: wasnt me.',
    ),
  links: z
    .array(line())
    .describe(
      'Words that stand on many a page as a link and tell nothing: report suspicious activity.',
    ),
  stop: z
    .array(line())
    .min(1, { error: 'needs at least one entry' })
    .describe(
      'Texts that tell of somebody else at the account or the computer, or of somebody who was tricked: a code came that I did not ask for.',
    ),
  go_on: z
    .array(line())
    .min(1, { error: 'needs at least one entry' })
    .describe('Texts that only sound like it: I asked for a code and none came.'),
});

/** What tells of somebody else at the account, and what only sounds like it. */
export type AlarmsFile = z.infer<typeof alarmsSchema>;
