import { z } from 'astro/zod';
import { NETWORKS, SCOPES } from './escalation.ts';
import { line } from './fields.ts';

/** What a line that did not work may count as, besides a failed step. */
export const FAILURE_EVENTS = [
  'reset-failed',
  'still-locked',
  'seen-again-after-update',
  'unreachable',
] as const;

/**
 * Schema of one entry of `src/content/checklist/failures.yaml`: what a line of the checklist counts as
 * for the escalation rules when it did not work. A line always counts as its own step; this adds to it.
 */
export const failureSchema = z
  .strictObject({
    item: line().describe('The line of the checklist: B6.3, A2.7, C2.1.'),
    event: z
      .enum(FAILURE_EVENTS)
      .optional()
      .describe(`What happened then, in the words of the rules: ${FAILURE_EVENTS.join(', ')}.`),
    networks: z
      .array(z.enum([...NETWORKS, 'here']))
      .default([])
      .describe(
        `With unreachable: on which networks; here is the one the reader named. ${NETWORKS.join(', ')} or here.`,
      ),
    steps: z
      .array(line())
      .default([])
      .describe('Steps and actions that have failed with it, as rules name them: B4.'),
    scope: z
      .enum(SCOPES)
      .optional()
      .describe(`How many people it shows to be affected: ${SCOPES.join(', ')}.`),
  })
  .refine((failure) => failure.event === 'unreachable' || failure.networks.length === 0, {
    path: ['networks'],
    error: 'belongs to unreachable only',
  })
  .refine((failure) => failure.event !== 'unreachable' || failure.networks.length > 0, {
    path: ['networks'],
    error: 'is needed with unreachable',
  });

/** What a failed line counts as. */
export type Failure = z.infer<typeof failureSchema>;
