import { z } from 'astro/zod';
import { phone } from '../fields.ts';
import { blankPerson, blankText } from './fields.ts';

/** Section `systems`: what works without the portal. */
export const systems = z
  .strictObject({
    practice_system: blankPerson()
      .prefault({})
      .describe('EHR or practice system: product and its support line.'),
    clearinghouse: blankPerson().prefault({}).describe('Clearinghouse: name and its support line.'),
    runs_eligibility: z
      .boolean()
      .nullable()
      .default(null)
      .describe('true where the practice system can send a 270 eligibility request.'),
    runs_claim_status: z
      .boolean()
      .nullable()
      .default(null)
      .describe('true where it can send a 276 claim status request.'),
    runs_authorization: z
      .boolean()
      .nullable()
      .default(null)
      .describe('true where it can send a 278 request.'),
    fax: phone().nullable().default(null).describe('The number the practice faxes from.'),
    fax_place: blankText('Where the fax machine, or the fax program, is.'),
  })
  .describe('Systems that work without the portal.');
