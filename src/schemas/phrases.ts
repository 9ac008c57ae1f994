import { z } from 'astro/zod';
import { answerRef } from './answer-ref.ts';
import { lines } from './fields.ts';

/**
 * Schema of `src/content/phrases/<name>.yaml`: how people say one thing. The lookup learns from these at
 * build time; no page shows them.
 */
export const phrasesSchema = z.strictObject({
  for: answerRef().describe(
    'What the phrases are about: issue:account-locked, faq:public-computer, page:workflow, or none.',
  ),
  weight: z
    .number()
    .positive()
    .default(1)
    .describe(
      'How much each counts; phrases that tell two near answers apart count more than one.',
    ),
  phrases: lines().describe('The phrases, one to a line, each in one file only.'),
});

/** Phrases about one thing. */
export type Phrases = z.infer<typeof phrasesSchema>;
