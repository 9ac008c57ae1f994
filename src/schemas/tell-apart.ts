import { z } from 'astro/zod';
import { line, slug } from './fields.ts';

/**
 * Schema of one entry of `src/content/tell-apart.yaml`: the question that tells two issues apart
 * when a query fits both. That both issues exist and that no pair stands twice is checked in
 * `src/domain`.
 */
export const tellApartSchema = z
  .strictObject({
    between: z
      .tuple([slug(), slug()], { error: 'needs two issues, no more and no fewer' })
      .refine(([first, second]) => first < second, {
        error: 'must name two different issues in the order of the alphabet',
      })
      .describe('The two issues, in the order of the alphabet: [account-locked, mfa-problem].'),
    ask: line()
      .refine((text) => text.endsWith('?'), {
        error: 'is no question; end it with a question mark',
      })
      .refine((text) => text.split(/\s+/).length <= 20, { error: 'takes 20 words at most' })
      .describe('One question that can be answered with yes or no, in at most 20 words.'),
    if_yes: slug().describe('The issue that a yes points to: one of the two.'),
    if_no: slug().describe('The issue that a no points to: the other one.'),
  })
  .refine(({ between, if_yes }) => between.includes(if_yes), {
    path: ['if_yes'],
    error: 'is none of the two issues that the question is between',
  })
  .refine(({ between, if_yes, if_no }) => if_no === (otherOf(between, if_yes) ?? if_no), {
    path: ['if_no'],
    error: 'must be the one of the two issues that if_yes does not name',
  });

/** The issue of a pair that is not this one; undefined where the pair has no such other one. */
function otherOf(pair: readonly string[], issue: string): string | undefined {
  return pair.includes(issue) ? pair.find((id) => id !== issue) : undefined;
}

/** One question that tells two issues apart. */
export type TellApart = z.infer<typeof tellApartSchema>;
