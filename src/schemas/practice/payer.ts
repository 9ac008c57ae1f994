import { z } from 'astro/zod';
import { day, line, phone } from '../fields.ts';
import { blankPerson, blankText, listOf } from './fields.ts';

/** Section `payer`: ways to the payer, and what only a call can settle. */
export const payer = z
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
