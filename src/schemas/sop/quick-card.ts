import { z } from 'astro/zod';
import { EVERY_CONTACT } from '../../domain/practice/outside-contacts.ts';
import { line, lines } from '../fields.ts';
import { MOST_ACTIONS, READINGS } from './phase.ts';
import { shortList } from './short-list.ts';

/**
 * Schema of `src/content/sop/quick-card.yaml`: the one side that must be usable alone. Its actions are
 * named by their IDs, so that card, page and binder can never say different things.
 */
export const quickCardSchema = z.strictObject({
  title: line().describe('The heading of the card.'),
  emergency: line().describe('That no check delays emergency care, in one sentence.'),
  emergency_source: line().describe('ID in sources.yaml that the sentence rests on.'),
  start: line().describe('When to start, in one or two short sentences.'),
  reading: z.enum(READINGS).describe(`How the list is used: ${READINGS.join(' or ')}.`),
  actions: lines()
    .max(MOST_ACTIONS, {
      error: `takes ${MOST_ACTIONS} actions at most: one card, one pause point`,
    })
    .describe('IDs of the actions on the card, in order: D1.1.'),
  stop: z
    .strictObject({
      when: shortList()
        .min(1, { error: 'needs at least one entry' })
        .describe('Signs at which everything stops, at most seven.'),
      do: line().describe('What to do then, at most 20 words, beginning with a verb.'),
      go_to: line().describe('The page that goes on from there: suspected-compromise.'),
    })
    .describe('When to stop, and what then.'),
  escalate: lines().describe('Who is called when, each as one sentence; at most three.').max(3, {
    error: 'takes three entries at most; the rest stands under Escalation',
  }),
  contacts: z
    .array(z.enum(EVERY_CONTACT))
    .min(1, { error: 'needs at least one entry' })
    .describe(`Whose numbers stand on the card: ${EVERY_CONTACT.join(', ')}.`),
  numbers: lines().describe('IDs in sources.yaml whose published numbers stand on the card.'),
});

/** The quick card. */
export type QuickCard = z.infer<typeof quickCardSchema>;
