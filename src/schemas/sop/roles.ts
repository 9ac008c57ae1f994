import { z } from 'astro/zod';
import { findShiftFaults } from '../../domain/sop/check-shifts.ts';
import { line } from '../fields.ts';
import { ROLES } from './role.ts';
import { shortList } from './short-list.ts';

const card = z.strictObject({
  role: z.enum(ROLES).describe(`The role: ${ROLES.join(', ')}.`),
  does: line().describe('What the role is for, in one sentence beginning with a verb.'),
  holds: shortList().describe('What lies in its hands, such as P1; at most seven.'),
  hands_over: line().describe(
    'How the role is handed over, in one sentence beginning with a verb.',
  ),
});

const shift = z.strictObject({
  people: z
    .int()
    .min(1)
    .describe('How many people are on shift; the last entry stands for more too.'),
  groups: z
    .array(z.array(z.enum(ROLES)).min(1, { error: 'needs at least one entry' }))
    .min(1, { error: 'needs at least one entry' })
    .describe('Which roles one person holds: [[lead, recorder], [caller]].'),
  note: line().describe('How this number of people shares the work, in one or two sentences.'),
});

/**
 * Schema of `src/content/sop/roles.yaml`: the role cards and how they merge on a small shift. What a role
 * does is not written here: it is the actions of the phases that name it.
 */
export const rolesSchema = z.strictObject({
  cards: z
    .array(card)
    .length(ROLES.length, { error: `needs one card for each of ${ROLES.join(', ')}` })
    .describe('One card for each role.'),
  shifts: z
    .array(shift)
    .min(1, { error: 'needs at least one entry' })
    .superRefine((shifts, context) => {
      for (const { path, message } of findShiftFaults(shifts)) {
        context.addIssue({ code: 'custom', path: [...path], message });
      }
    })
    .describe('Who holds which roles, by the number of people on shift, the smallest first.'),
});

/** The role cards and shifts. */
export type Roles = z.infer<typeof rolesSchema>;

/** One role card. */
export type RoleCard = Roles['cards'][number];
