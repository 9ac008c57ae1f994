import { z } from 'astro/zod';

/** Who can carry something out. The names readers see are in `src/domain/content/labels.ts`. */
export const ACTORS = ['you', 'portal-administrator', 'clinic-it', 'payer'] as const;

/** One of {@link ACTORS}. */
export type Actor = (typeof ACTORS)[number];

/** Schema key `who`: everyone who can do it, the usual one first. */
export const who = () =>
  z
    .array(z.enum(ACTORS))
    .min(1, { error: 'needs at least one entry' })
    .describe(`Who can do it, the usual one first: ${ACTORS.join(', ')}.`);
