import { z } from 'astro/zod';
import { hasValidCheckDigit } from '../../domain/npi/check-digit.ts';
import { line, phone } from '../fields.ts';
import { blankAddress, blankText, isTimeZone, listOf } from './fields.ts';

const npi = () =>
  z
    .string({ error: 'is not text; put the number in quotes: "1234567893"' })
    .refine(hasValidCheckDigit, {
      error:
        'is not a valid NPI; compare all ten digits with the source, since one is wrong or missing',
    });

/** Section `practice` of practice.yaml: the practice itself. */
export const practice = z
  .strictObject({
    name: blankText('The name of the practice, as payers know it.'),
    sites: listOf(
      z.strictObject({
        name: line().describe('What staff call the site: Main Street.'),
        address: blankAddress('Where the site is.'),
        phone: phone().nullable().default(null).describe('The site’s own telephone.'),
        npi: npi()
          .nullable()
          .default(null)
          .describe('The site’s NPI, in quotes, where it has its own.'),
      }),
      'The sites, main site first.',
    ),
    npis: listOf(
      z.strictObject({
        name: line().describe('The organisation or person the NPI belongs to.'),
        npi: npi().describe('Ten digits, in quotes. No tax number belongs in this file.'),
      }),
      'NPIs that payer support asks for: the organisation first, then each clinician.',
    ),
    time_zone: z
      .string()
      .refine(isTimeZone, { error: 'is not a time zone; write one such as America/Chicago' })
      .nullable()
      .default(null)
      .describe('Time zone by its IANA name: America/Chicago.'),
    hours: blankText('Opening hours: Mon-Fri 8:00-17:00.'),
    after_hours: blankText('Whom staff call when the office is closed, and how.'),
  })
  .describe('Who the practice is.');
