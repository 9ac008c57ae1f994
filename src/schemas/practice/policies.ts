import { z } from 'astro/zod';
import { line, webAddress } from '../fields.ts';
import { blankText, listOf, minutes } from './fields.ts';

/** Section `policy`: what clinic IT allows. */
export const policy = z
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

/** Section `clock`: the escalation clock, in minutes and hours. */
export const clock = z
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

/** Section `binder`: the printed downtime binder. */
export const binder = z
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

/** Section `publishing`: where the site stands on the web. */
export const publishing = z
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
