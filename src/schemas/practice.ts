import { z } from 'astro/zod';
import { practice } from './practice/identity.ts';
import { payer } from './practice/payer.ts';
import { binder, clock, policy, publishing } from './practice/policies.ts';
import { portal } from './practice/portal.ts';
import { people } from './practice/staff.ts';
import { systems } from './practice/systems.ts';

/**
 * Schema of `src/content/practice.yaml`, the one file that a practice fills in. Every key may be left
 * empty: the site then says so, and paper prints a line to write on.
 */
export const practiceSchema = z.strictObject({
  practice: practice.prefault({}),
  portal,
  people: people.prefault({}),
  systems: systems.prefault({}),
  payer: payer.prefault({}),
  policy: policy.prefault({}),
  clock: clock.prefault({}),
  binder: binder.prefault({}),
  publishing: publishing.prefault({}),
});

/** The practice's own settings; what is not filled in is null or an empty list. */
export type Practice = z.infer<typeof practiceSchema>;
