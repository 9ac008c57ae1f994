import { z } from 'astro/zod';
import { action } from './action.ts';
import { escalationRule } from './escalation.ts';
import { aliases, line, lines, slug } from './fields.ts';
import { who } from './people.ts';
import { review } from './review.ts';

/** Schema of `src/content/issues/<id>.mdx`: one sign-in issue. The body says what else helps to know. */
export const issueSchema = z.strictObject({
  id: slug().describe("The issue's lasting ID; the file is <id>.mdx: account-locked."),
  number: z
    .string()
    .regex(/^A[1-9]\d*$/, { error: 'is not an issue number; write one such as A2' })
    .describe('Letter and number, as printed: A2. Set once, never renumbered.'),
  title: line().describe('The name of the issue, as a reader would say it.'),
  summary: line().describe('What it means, in one sentence of at most 25 words.'),
  aliases: aliases(),
  symptoms: lines().describe("What you see, in the reader's own words; at most seven."),
  causes: lines().describe('Probable causes, most likely first; at most seven.'),
  first_action: line().describe('The one thing to do first, beginning with a verb.'),
  stop_first: z
    .boolean()
    .default(false)
    .describe(
      'True where one more try can harm: then it also comes before what a recognised code says.',
    ),
  who: who(),
  who_when: line().describe(
    'Who can do it, and on what that depends, as a reader sees it: whose page says so.',
  ),
  steps: z
    .array(action(/^A[1-9]\d*\.[1-9]\d*$/, 'A2.1'))
    .min(1, { error: 'needs at least one entry' })
    .describe('What to do, in order; IDs count up from <number>.1.'),
  escalation: z
    .array(escalationRule())
    .min(1, { error: 'needs at least one entry' })
    .describe('When to stop trying and call somebody.'),
  record: lines().describe('What to write down while it is on the screen.'),
  questions: z.array(line()).default([]).describe('IDs of related questions: F4.'),
  sources: z.array(line()).default([]).describe('IDs in sources.yaml that this page rests on.'),
  unknown: z.array(line()).default([]).describe('What is not known, each as a sentence.'),
  review: review(),
});

/** One sign-in issue, without its body. */
export type Issue = z.infer<typeof issueSchema>;
