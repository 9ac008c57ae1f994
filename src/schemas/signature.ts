import { z } from 'astro/zod';
import { day, line, slug, webAddress } from './fields.ts';
import { who } from './people.ts';

/** What a signature is made of: a code (AADSTS50053, HTTP 503) or words as they stand on the screen. */
export const SIGNATURE_KINDS = ['code', 'phrase'] as const;

/** A grade of evidence: A vendor or payer; B another organization; C blog or copy. D is left out altogether. */
export const SIGNATURE_GRADES = ['A', 'B', 'C'] as const;

/**
 * Schema of one entry of `src/content/signatures/<origin>.yaml`: a code or a message that somebody
 * may paste. Its texts carry no marks: a product such as F5 would read as a question's ID. What holds
 * across entries (issues that exist, patterns that are narrow enough) is checked in
 * `src/domain/signatures`.
 */
export const signatureSchema = z
  .strictObject({
    id: slug().describe("The signature's lasting ID, unique on the site: aadsts50053."),
    product: line().describe('Whose text it is, as readers know it: Microsoft Entra.'),
    kind: z
      .enum(SIGNATURE_KINDS)
      .describe(`What the first pattern is: ${SIGNATURE_KINDS.join(' or ')}.`),
    patterns: z
      .array(line())
      .min(1, { error: 'needs at least one entry' })
      .describe(
        'Codes or distinctive phrases in plain text; the first is the one shown. Case and punctuation do not count.',
      ),
    issues: z
      .array(slug())
      .min(1, { error: 'needs at least one entry' })
      .max(2, { error: 'may name two issues at most; keep the two likeliest' })
      .refine((ids) => new Set(ids).size === ids.length, {
        error: 'must name two different issues',
      })
      .describe('IDs of one or two issues, the likelier first: account-locked.'),
    means: line().describe('What it means, in our own words and one sentence.'),
    first_action: line()
      .refine((text) => text.trim().split(/\s+/).length <= 20, {
        error: 'takes 20 words at most',
      })
      .describe(
        "What to do first, in at most 20 words, beginning with a verb. This site's advice, not the vendor's.",
      ),
    who: who(),
    source: webAddress().describe('Where the text and its meaning were read.'),
    grade: z
      .enum(SIGNATURE_GRADES)
      .describe(
        `How good that source is: ${SIGNATURE_GRADES.join(', ')} (vendor or payer, another organization, blog or copy).`,
      ),
    published: line().describe('The date on the source as printed there (2024-04-24), or undated.'),
    read_on: day().describe('The day it was read for this site: YYYY-MM-DD.'),
    recognised: z
      .boolean()
      .describe(
        'true: a match is shown as "recognized"; false: it only supports a match (grade C, or words that many pages share).',
      ),
    stops: z
      .boolean()
      .default(false)
      .describe(
        'True where it tells of somebody else at the account: whoever sees it is to stop first.',
      ),
  })
  .refine((signature) => !signature.recognised || signature.grade !== 'C', {
    path: ['recognised'],
    error: 'must be false here: grade C only supports a match',
  });

/** One code or message. */
export type Signature = z.infer<typeof signatureSchema>;
