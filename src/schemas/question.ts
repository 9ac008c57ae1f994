import { z } from 'astro/zod';
import { aliases, line, slug } from './fields.ts';
import { review } from './review.ts';

/** The groups the questions are shown in, in this order. */
export const QUESTION_GROUPS = ['signing-in', 'who-and-with-what', 'planning'] as const;

/** Schema of `src/content/faq/<id>-<slug>.mdx`: one question. The body is the rest of the answer. */
export const questionSchema = z.strictObject({
  id: z
    .string()
    .regex(/^F[1-9]\d*$/, { error: 'is not a question ID; write one such as F6' })
    .describe('Letter and number, as printed: F6.'),
  slug: slug().describe('Readable anchor; the file is <id>-<slug>.mdx: public-computer.'),
  title: line()
    .refine((title) => title.endsWith('?'), {
      error: 'is no question; end it with a question mark',
    })
    .describe('The question, as a reader would ask it.'),
  group: z.enum(QUESTION_GROUPS).describe(`Where it is shown: ${QUESTION_GROUPS.join(', ')}.`),
  answer: line().describe(
    'The answer in one sentence of at most 20 words. The body goes on from it.',
  ),
  aliases: aliases(),
  issues: z.array(line()).default([]).describe('IDs of related issues: account-locked.'),
  steps: z.array(line()).default([]).describe('IDs of the steps that the answer leads to: B3.'),
  sources: z.array(line()).default([]).describe('IDs in sources.yaml that the answer rests on.'),
  review: review(),
});

/** One question, without the rest of its answer. */
export type Question = z.infer<typeof questionSchema>;
