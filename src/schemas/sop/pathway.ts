import { z } from 'astro/zod';
import { EVERY_CONTACT } from '../../domain/practice/outside-contacts.ts';
import { CLOCK_KEYS } from '../../domain/sop/describe-clock.ts';
import { line } from '../fields.ts';

const mark = z.strictObject({
  key: z
    .enum(CLOCK_KEYS)
    .describe(`The key of practice.yaml that holds the time: ${CLOCK_KEYS.join(', ')}.`),
  every: z.boolean().default(false).describe('true where it comes again and again.'),
  do: line().describe('What to do then, at most 20 words, beginning with a verb.'),
  steps: z.array(line()).default([]).describe('IDs of the actions that do it: D4.3.'),
});

const level = z.strictObject({
  to: z.enum(EVERY_CONTACT).describe(`Who is called: ${EVERY_CONTACT.join(', ')}.`),
  when: line().describe('When this level is called, in one sentence.'),
  ask: line().describe('What to ask for, beginning with a verb.'),
  steps: z.array(line()).default([]).describe('IDs of the actions that do it: D4.3.'),
  sources: z.array(line()).default([]).describe('IDs in sources.yaml that this level rests on.'),
});

/** Schema of `src/content/sop/escalation.yaml`: the clock, and who is called when. Names are in practice.yaml. */
export const pathwaySchema = z.strictObject({
  clock: z
    .array(mark)
    .min(1, { error: 'needs at least one entry' })
    .describe('What the clock asks for, the soonest first.'),
  levels: z
    .array(level)
    .min(1, { error: 'needs at least one entry' })
    .describe('The levels of escalation, the first one first.'),
});

/** The clock and the levels of escalation. */
export type Pathway = z.infer<typeof pathwaySchema>;
