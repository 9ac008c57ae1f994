import { z } from 'astro/zod';
import { aliases, line, lines, slug } from '../fields.ts';
import { sopNumber } from './number.ts';
import { role } from './role.ts';
import { shortList } from './short-list.ts';

/** Ways on which work reaches the payer without the portal. */
export const CHANNELS = ['electronic', 'phone', 'fax', 'mail', 'web'] as const;

/** One of {@link CHANNELS}. */
export type Channel = (typeof CHANNELS)[number];

/** What is kept as proof that work was done on another way. */
export const PROOFS = [
  'date-and-time',
  'number-used',
  'person',
  'answer',
  'reference',
  'saved-reply',
  'fax-receipt',
  'mail-receipt',
] as const;

/** One of {@link PROOFS}. */
export type Proof = (typeof PROOFS)[number];

/** What a way on this channel proves nothing without. The project's own rule. */
export const NEEDED_PROOF: Record<Channel, readonly Proof[]> = {
  electronic: ['date-and-time', 'saved-reply'],
  phone: ['date-and-time', 'number-used', 'person', 'reference'],
  fax: ['date-and-time', 'number-used', 'fax-receipt'],
  mail: ['date-and-time', 'mail-receipt'],
  web: ['date-and-time', 'reference'],
};

/** Keys of `systems` in practice.yaml that say whether the practice system can do something. */
export const SYSTEM_KEYS = ['runs_eligibility', 'runs_claim_status', 'runs_authorization'] as const;

const way = z
  .strictObject({
    channel: z.enum(CHANNELS).describe(`How it reaches the payer: ${CHANNELS.join(', ')}.`),
    do: line().describe('One action, at most 20 words, beginning with a verb.'),
    runs: z
      .enum(SYSTEM_KEYS)
      .optional()
      .describe(
        `The key of practice.yaml that says whether the practice system can: ${SYSTEM_KEYS.join(', ')}.`,
      ),
    proof: z
      .array(z.enum(PROOFS))
      .min(1, { error: 'needs at least one entry' })
      .describe(`What to keep as proof: ${PROOFS.join(', ')}.`),
    sources: lines().describe('IDs in sources.yaml; each must be one that may instruct.'),
  })
  .superRefine(({ channel, proof }, context) => {
    const missing = NEEDED_PROOF[channel].filter((needed) => !proof.includes(needed));
    if (missing.length === 0) return;
    context.addIssue({
      code: 'custom',
      path: ['proof'],
      message: `needs ${missing.join(' and ')} too where the channel is ${channel}`,
    });
  });

/** Schema of one entry of `src/content/sop/routes.yaml`: the second route for one task of the portal. */
export const routeSchema = z
  .strictObject({
    id: slug().describe('Lasting ID and anchor, the key in routes.yaml: claim-status.'),
    number: sopNumber('route'),
    task: line().describe('What the portal was needed for, in a few words.'),
    aliases: aliases(),
    role: role(),
    have_ready: shortList()
      .default([])
      .describe('What must lie at hand before the first try; at most seven.'),
    ways: z
      .array(way)
      .default([])
      .describe(
        'The ways that work without the portal, the best first. Empty where none is known.',
      ),
    none_found: line()
      .optional()
      .describe('Only where no way is known: what was looked for and not found.'),
    notes: shortList()
      .default([])
      .describe('Special cases and descriptions, each with its source.'),
    set_up: shortList()
      .default([])
      .describe('What must have been set up before an outage, each beginning with a verb.'),
    deadline: line().describe(
      'The deadline that keeps running, with its source, or that none was found.',
    ),
    unknown: shortList().default([]).describe('What is not known, each as a sentence.'),
  })
  .refine((route) => route.ways.length > 0 || route.none_found !== undefined, {
    path: ['none_found'],
    error: 'is needed where no way is known; say what was looked for, so that the page can say it',
  })
  .refine((route) => route.ways.length === 0 || route.none_found === undefined, {
    path: ['none_found'],
    error: 'belongs only to a task without a way; take it out, or take out the ways',
  });

/** The second route for one task. */
export type Route = z.infer<typeof routeSchema>;
