import { z } from 'astro/zod';
import { blankPerson, blankText, listOf } from './fields.ts';

/** Section `people`: who does what. */
export const people = z
  .strictObject({
    portal_administrators: listOf(
      blankPerson(),
      'Portal administrators; Cigna calls them website access managers. Two at least.',
    ),
    charge_persons: z
      .array(blankPerson())
      .max(3, { error: 'takes three people at most' })
      .default([])
      .describe('The three who may start the downtime procedure; the first available leads.'),
    clinic_it: blankPerson().prefault({}).describe('Who looks after computers, network and SSO.'),
    privacy_officer: blankPerson().prefault({}).describe('Who is told about signs of compromise.'),
    site_owner: blankText('The one person who keeps this site true.'),
    sop_owner: blankText('The one person who owns the downtime SOP.'),
  })
  .describe('Who does what. One name each, not a group.');
