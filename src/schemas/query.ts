import { z } from 'astro/zod';
import { answerRef } from './answer-ref.ts';

/** What kind of text a query is. */
export const QUERY_KINDS = ['symptom', 'error', 'question', 'howto'] as const;

/**
 * Schema of one entry of `src/content/own-queries.json`: a text somebody may type or paste, and the right
 * answers. The set measures the lookup and keeps its patterns narrow; nothing learns from it.
 */
export const querySchema = z.strictObject({
  id: z.int().min(1).describe('A number that no other query has.'),
  query: z
    .string()
    .refine((text) => text.trim() !== '', { error: 'is empty' })
    .describe('What is typed or pasted; a pasted text may have several lines.'),
  kind: z.enum(QUERY_KINDS).describe(`What kind of text it is: ${QUERY_KINDS.join(', ')}.`),
  expect: z
    .array(answerRef())
    .min(1, { error: 'needs at least one entry' })
    .describe('Every right first answer, the best one first: issue:account-locked; or none.'),
});

/** One query with its right answers. */
export type Query = z.infer<typeof querySchema>;
