import { z } from 'astro/zod';
import { hasValidCheckDigit } from '../domain/npi/check-digit.ts';
import { day, line, phone, webAddress } from './fields.ts';
import {
  blankAddress,
  blankPerson,
  blankText,
  isTimeZone,
  listOf,
  minutes,
} from './practice-fields.ts';

const npi = () =>
  z
    .string({ error: 'is not text; put the number in quotes: "1234567893"' })
    .refine(hasValidCheckDigit, {
      error:
        'is not a valid NPI; compare all ten digits with the source, since one is wrong or missing',
    });

const practice = z
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

const portal = z
  .strictObject({
    name: line().describe('The name of the portal: Cigna for Health Care Professionals.'),
    short_name: line().describe('What staff call it: CignaforHCP.'),
    payer: line().describe('The payer whose portal it is: Cigna.'),
    home: webAddress().describe('The address to bookmark and to type in.'),
    not_this: listOf(
      z.strictObject({
        name: line().describe('Whose site it is: members.'),
        address: webAddress().describe('Its address.'),
        source: line().describe('ID in sources.yaml.'),
      }),
      'Sites that look alike but are for other people.',
    ),
    sign_in: z
      .enum(['password', 'sso', 'both'])
      .nullable()
      .default(null)
      .describe('How staff sign in: password, sso or both.'),
    identity_provider: z
      .strictObject({
        name: blankText('The product: Microsoft Entra, Okta, OneHealthPort.'),
        sign_in_page: webAddress()
          .nullable()
          .default(null)
          .describe('Where the tile or sign-in page is.'),
        status_page: webAddress()
          .nullable()
          .default(null)
          .describe('Where its outages are announced.'),
      })
      .prefault({})
      .describe('The organisation’s own sign-on, where there is one.'),
    status_page: webAddress()
      .nullable()
      .default(null)
      .describe('The practice’s or IT’s own status page.'),
  })
  .describe('The portal, and how staff get in.');

const people = z
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

const systems = z
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

const payer = z
  .strictObject({
    lines: listOf(
      z.strictObject({
        label: line().describe('What the line is for.'),
        phone: phone().describe('Its number.'),
        from: line().describe(
          'Where the practice has it from: a card, a letter, a call on a date.',
        ),
      }),
      'Payer lines the practice has itself. Published ones come from sources.yaml.',
    ),
    provider_relations: blankPerson()
      .prefault({})
      .describe('The practice’s Provider Relations representative.'),
    answers: z
      .strictObject({
        web_support_line: phone()
          .nullable()
          .default(null)
          .describe('Technical support for the portal itself.'),
        lockout_rule: blankText('How many failures lock an account, and for how long.'),
        who_unlocks: blankText('Who can unlock an account.'),
        code_lifetime: blankText('How long a sign-in code is good.'),
        asked_on: day()
          .nullable()
          .default(null)
          .describe('The day the payer was asked: YYYY-MM-DD.'),
      })
      .prefault({})
      .describe('What only a call to the payer can settle.'),
  })
  .describe('Ways to the payer.');

const policy = z
  .strictObject({
    browsers: listOf(line(), 'Browsers that clinic IT supports: Microsoft Edge.'),
    vpn: z
      .enum(['none', 'may-be-switched-off', 'must-stay-on'])
      .nullable()
      .default(null)
      .describe(
        'Whether staff may switch the VPN off for a test: none, may-be-switched-off or must-stay-on.',
      ),
  })
  .describe('What clinic IT allows.');

const clock = z
  .strictObject({
    act_minutes: minutes(15, 'After how many minutes without word staff act on their own.'),
    update_minutes: minutes(30, 'How often staff are told how things stand.'),
    escalate_minutes: minutes(60, 'After how many minutes the next level is called.'),
    replan_minutes: minutes(240, 'After how many minutes the day is planned anew.'),
    forms_hours: z
      .int()
      .min(1)
      .max(72)
      .default(8)
      .describe('For how many hours paper forms are kept ready.'),
  })
  .describe('The escalation clock.');

const binder = z
  .strictObject({
    location: blankText('Where the binder stands.'),
    paper: z.enum(['letter', 'a4']).default('letter').describe('Paper size: letter or a4.'),
    patients_per_8_hours: z
      .int()
      .min(1)
      .max(2000)
      .nullable()
      .default(null)
      .describe('How many patients come in 8 hours; it sets the number of form copies.'),
  })
  .describe('The downtime binder.');

const publishing = z
  .strictObject({
    address: webAddress()
      .nullable()
      .default(null)
      .describe('Where this site is published: https://kb.example.org/. Empty: nowhere yet.'),
    allow_indexing: z
      .boolean()
      .default(false)
      .describe('true lets search engines list the site; it names staff once it is filled in.'),
  })
  .describe('Where and how the site is published.');

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
