import { z } from 'astro/zod';
import { aliases, line } from './fields.ts';
import { review } from './review.ts';

/** The lettered tabs. A letter is listed once its page exists. */
export const TABS = ['A', 'B', 'C', 'D', 'E', 'F'] as const;

/** One of {@link TABS}. */
export type Tab = (typeof TABS)[number];

/** The groups in which the lists of codes and messages are shown, in this order. */
export const ORIGIN_GROUPS = ['sign-on', 'browser', 'network', 'portal'] as const;
/** Kinds of entries that a component renders as sections of a page. */
export const ENTRY_KINDS = [
  'issues',
  'steps',
  'questions',
  'signatures',
  'phases',
  'routes',
  'scripts',
] as const;

/** One of {@link ENTRY_KINDS}. */
export type EntryKind = (typeof ENTRY_KINDS)[number];

/** Our keys of a page's front matter, beside Starlight's own. */
export const pageFields = {
  description: line().describe(
    'One sentence on what the page is for; search engines and shared links show it.',
  ),
  tab: z
    .enum(TABS)
    .optional()
    .describe(`The lettered tab the page stands under: ${TABS.join(', ')}.`),
  aliases: aliases(),
  first_action: line()
    .optional()
    .describe(
      'The one thing to do first where the lookup answers with this page; begins with a verb.',
    ),
  entries: z
    .array(
      z.strictObject({
        of: z
          .enum(ENTRY_KINDS)
          .describe(`Which entries the page renders: ${ENTRY_KINDS.join(', ')}.`),
        under: line().describe('The anchor of the heading they stand under: the-eight-steps.'),
      }),
    )
    .default([])
    .describe('Entries that components render on this page, to be listed in "On this page".'),
  origin: z
    .strictObject({
      name: line().describe('Whose codes and messages they are, in a few words: Microsoft Entra.'),
      group: z.enum(ORIGIN_GROUPS).describe(`Where it is listed: ${ORIGIN_GROUPS.join(', ')}.`),
    })
    .optional()
    .describe(
      'On a page of src/content/docs/fix/codes: whose list it shows, the file of src/content/signatures with the page’s name.',
    ),
  review: review(),
};

/** The keys of a page in `src/content/docs`: ours and those of Starlight's that this site uses. */
export const pageSchema = z.strictObject({
  title: line().describe('The title of the page.'),
  tableOfContents: z.boolean().optional().describe('false hides "On this page".'),
  template: z.literal('doc').optional().describe('Starlight’s page template.'),
  pagefind: z.boolean().optional().describe('false keeps the page out of the search.'),
  ...pageFields,
});

/** Front matter of a page. */
export type Page = z.infer<typeof pageSchema>;
