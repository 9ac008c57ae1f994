import { z } from 'astro/zod';
import { action, ifNot } from '../action.ts';
import { aliases, line, slug } from '../fields.ts';
import { role } from './role.ts';

/**
 * How a checklist is used: each line is read and then done, or the work is done from memory and each line
 * confirmed afterwards.
 */
export const READINGS = ['read-do', 'do-confirm'] as const;

/** "A Checklist for Checklists" (Gawande, Boorman, Berry): fewer than ten items for one pause point. */
export const MOST_ACTIONS = 9;

/** US Web Design System, process list: a process has three steps at least. */
const FEWEST_ACTIONS = 3;

/** One action of the downtime procedure: a workflow action with a role, and never without a way on. */
const sopAction = action(/^D[1-9]\d*\.[1-9]\d*$/, 'D2.4').extend({ role: role(), if_not: ifNot() });

/** Schema of `src/content/sop/<id>-<slug>.mdx`: one phase of the downtime procedure. The body says why. */
export const phaseSchema = z.strictObject({
  id: z
    .string()
    .regex(/^D[1-9]\d*$/, { error: 'is not the ID of a phase; write one such as D2' })
    .describe('Letter and number, as printed: D2.'),
  slug: slug().describe('Readable anchor; the file is <id>-<slug>.mdx: come-back.'),
  title: line().describe('The phase in a few words, beginning with a verb.'),
  aliases: aliases(),
  when: line().describe('When this phase begins, in one sentence.'),
  reading: z
    .enum(READINGS)
    .describe(`How the list is used, printed on it: ${READINGS.join(' or ')}.`),
  actions: z
    .array(sopAction)
    .min(FEWEST_ACTIONS, { error: `needs at least ${FEWEST_ACTIONS} actions` })
    .max(MOST_ACTIONS, {
      error: `takes ${MOST_ACTIONS} actions at most; make a phase of its own of the rest`,
    })
    .describe('What to do, in order; IDs count up from <id>.1. The most critical comes first.'),
  completion: line().describe('What is said or stands written when the phase is complete.'),
});

/** One phase, without its body. */
export type Phase = z.infer<typeof phaseSchema>;

/** One action of a phase. */
export type SopAction = Phase['actions'][number];
