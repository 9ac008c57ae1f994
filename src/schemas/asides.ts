import { z } from 'astro/zod';
import { TROUBLE } from '../domain/lookup/build/add-asides.ts';
import { answerRef } from './answer-ref.ts';
import { line } from './fields.ts';

const aside = () =>
  line().refine((text) => text.split(TROUBLE).length === 2 && text.trim() !== TROUBLE, {
    error: `must have "${TROUBLE}" once, where the trouble is told, and words beside it`,
  });

/**
 * Schema of `src/content/asides.yaml`: what people say beside their trouble, which speaks neither for an answer nor
 * against there being one. The lookup learns from it at build time; no page shows it.
 */
export const asidesSchema = z.strictObject({
  about: z
    .array(answerRef())
    .describe('The answers whose phrases are put beside the asides: issue:account-locked.'),
  asides: z
    .array(aside())
    .min(1, { error: 'needs at least one entry' })
    .describe(
      `What is said beside it, with "${TROUBLE}" for the trouble: ${TROUBLE}, patient is standing here.`,
    ),
});

/** What people say beside their trouble. */
export type AsidesFile = z.infer<typeof asidesSchema>;
