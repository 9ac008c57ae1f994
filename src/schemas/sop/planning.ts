import { z } from 'astro/zod';
import { line, lines } from '../fields.ts';
import { shortList } from './short-list.ts';

/** How often something that keeps the procedure ready is done. */
export const RHYTHMS = ['daily', 'monthly', 'quarterly', 'yearly', 'new-staff'] as const;

const duty = z.strictObject({
  how_often: z.enum(RHYTHMS).describe(`How often: ${RHYTHMS.join(', ')}.`),
  do: line().describe('What is done, at most 20 words, beginning with a verb.'),
});

const turn = z.strictObject({
  minute: z.int().min(0).max(240).describe('Minutes from the start of the drill.'),
  say: line().describe('What the person who runs the drill says or shows.'),
  look_for: lines().describe('What the staff should do, by step ID: D1.1.'),
});

/** Schema of `src/content/sop/planning.yaml`: what keeps the procedure ready, and the script of the yearly drill. */
export const planningSchema = z.strictObject({
  duties: z
    .array(duty)
    .min(1, { error: 'needs at least one entry' })
    .describe('What is done how often, the most frequent first.'),
  drill: z
    .strictObject({
      title: line().describe('The scenario in a few words.'),
      needs: shortList().describe('What must lie ready; at most seven.'),
      minutes: z.int().min(5).max(240).describe('How many minutes it takes.'),
      turns: z
        .array(turn)
        .min(3, { error: 'needs at least three entries' })
        .describe('What happens, in order of the minutes.'),
      passed: shortList().describe(
        'When the drill counts as passed, each as a sentence; at most seven.',
      ),
    })
    .describe('The scripted scenario of the yearly drill.'),
});

/** What keeps the procedure ready. */
export type Planning = z.infer<typeof planningSchema>;
