import { z } from 'astro/zod';
import { day, line, phone, slug, webAddress } from './fields.ts';

/** How a fact may be used. `unknown` records that nothing was found. */
export const USES = ['instruct', 'describe', 'unknown'] as const;

/** Why a fact needs care. */
export const FLAGS = ['stale', 'inferred', 'conflict', 'other-payer'] as const;

const contact = z
  .strictObject({
    kind: z.enum(['phone', 'fax', 'payer-id']).describe('phone, fax or payer-id.'),
    value: line().describe('The number as it is printed: 1-800-555-0100.'),
    label: line().describe('What the source publishes it for, in a few words.'),
    hours: line().nullable().describe('Opening hours as published; empty where none are.'),
  })
  .refine((c) => c.kind === 'payer-id' || phone().safeParse(c.value).success, {
    path: ['value'],
    error: 'is not a telephone number as this site writes them; write 1-800-555-0100',
  })
  .describe('A number that pages may print; they name this fact and never repeat the number.');

/** A grade of evidence: A payer, vendor or government; B another organisation; C blog or copy; D from memory. */
export const GRADES = ['A', 'B', 'C', 'D'] as const;

const NEEDS_SOURCE =
  'is needed: a fact without a source is not a fact; where nothing was found, write unknown as its use';

/**
 * Schema of one entry of `src/content/sources.yaml`: one outside fact. Only grade A or B without a
 * flag may instruct; the rule is the project's own and is enforced here.
 */
export const sourceSchema = z
  .strictObject({
    id: slug().describe('Lasting ID of the fact, the key in sources.yaml: two-step-code.'),
    fact: line().describe('The fact in our own words.'),
    use: z.enum(USES).describe(`How pages may use it: ${USES.join(', ')}.`),
    topic: line().describe('The heading it is listed under on the sources page.'),
    publisher: line().nullable().describe('Who says so: Cigna. Empty where nothing was found.'),
    urls: z.array(webAddress()).default([]).describe('Where it can be read.'),
    grade: z.enum(GRADES).nullable().describe('A, B, C or D; empty where nothing was found.'),
    published: line()
      .nullable()
      .describe('The date on the page as printed there (2024-07-25, 2024-07), or undated.'),
    read_on: day().nullable().describe('The day it was read for this site: YYYY-MM-DD.'),
    verified_on: day()
      .nullable()
      .describe('The day somebody checked it against the live site or by phone; empty until then.'),
    flags: z
      .array(z.enum(FLAGS))
      .default([])
      .describe(`Why it needs care: ${FLAGS.join(', ')}.`),
    contact: contact.optional(),
    figure: line().optional().describe('A number that pages may show, as written: 62 %.'),
  })
  .refine(
    (s) => s.use !== 'instruct' || (s.grade !== 'C' && s.grade !== 'D' && s.flags.length === 0),
    {
      path: ['use'],
      error: 'may not instruct: only grade A or B without a flag may; write describe',
    },
  )
  .refine((s) => s.use === 'unknown' || s.publisher !== null, {
    path: ['publisher'],
    error: NEEDS_SOURCE,
  })
  .refine((s) => s.use === 'unknown' || s.grade !== null, { path: ['grade'], error: NEEDS_SOURCE })
  .refine((s) => s.contact === undefined || s.use === 'instruct', {
    path: ['contact'],
    error:
      'may only stand in a fact that may instruct, since a wrong number does harm; take it out, or find a better source for it',
  });

/** One outside fact. */
export type Source = z.infer<typeof sourceSchema>;
