import { z } from 'astro/zod';

/** The three roles of a downtime. One person may hold several of them. */
export const ROLES = ['lead', 'caller', 'recorder'] as const;

/** One of {@link ROLES}. */
export type Role = (typeof ROLES)[number];

/** Who carries out a step of the downtime procedure. */
export const DOERS = [...ROLES, 'everyone'] as const;

/** One of {@link DOERS}. */
export type Doer = (typeof DOERS)[number];

/** Schema key `role`: who carries it out. */
export const role = () => z.enum(DOERS).describe(`Who carries it out: ${DOERS.join(', ')}.`);
