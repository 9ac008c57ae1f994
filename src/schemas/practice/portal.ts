import { z } from 'astro/zod';
import { line, webAddress } from '../fields.ts';
import { blankText, listOf } from './fields.ts';

/** Section `portal`: the payer’s portal and how staff get in. */
export const portal = z
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
