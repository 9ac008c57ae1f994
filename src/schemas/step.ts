import { z } from 'astro/zod';
import { action, ifNot } from './action.ts';
import { aliases, line, lines, slug } from './fields.ts';
import { who } from './people.ts';
import { review } from './review.ts';

/** Schema of `src/content/steps/<id>-<slug>.mdx`: one step of the workflow. The body says why. */
export const stepSchema = z.strictObject({
  id: z
    .string()
    .regex(/^B(0|[1-9]\d*)$/, { error: 'is not a step ID; write one such as B3' })
    .describe('Letter and number, as printed: B3. B0 is the gate before the steps.'),
  slug: slug().describe('Readable anchor; the file is <id>-<slug>.mdx: account-state.'),
  title: line().describe('The step in a few words, beginning with a verb.'),
  aliases: aliases(),
  action: line().describe('The whole step as one action, at most 20 words.'),
  expect: line().describe('The expected result of the step, as something the reader sees.'),
  if_not: ifNot(),
  who: who(),
  minutes: z.int().min(1).max(60).describe('How many minutes the step takes, at most 60.'),
  actions: z
    .array(action(/^B(0|[1-9]\d*)\.[1-9]\d*$/, 'B1.2'))
    .min(1, { error: 'needs at least one entry' })
    .describe('The sub-actions, in order; IDs count up from <id>.1.'),
  record: lines().describe('What to write down.'),
  issues: z
    .array(line())
    .min(1, { error: 'needs at least one entry' })
    .describe('IDs of the issues that this step helps to settle.'),
  sources: z.array(line()).default([]).describe('IDs in sources.yaml that this step rests on.'),
  review: review(),
});

/** One workflow step, without its body. */
export type Step = z.infer<typeof stepSchema>;
