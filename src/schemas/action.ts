import { z } from 'astro/zod';
import { line } from './fields.ts';
import { who } from './people.ts';

/**
 * Where a reader goes when a step does not work: a step (`B4`, `B1.2`, `A2.3`), an issue
 * (`account-locked`), a question (`F12`) or a page (`downtime`). Checked to exist at build.
 */
export const ifNot = () =>
  z
    .strictObject({
      says: line()
        .optional()
        .describe('What the reader sees instead, if it needs saying: The code never comes.'),
      go_to: line().describe(
        'Where to go then: a step ID (B4), an issue (account-locked), a question (F12) or a page (downtime).',
      ),
    })
    .describe('What to do when the expected result does not come.');

/** What a test changed and must be undone afterwards. */
const putBack = () =>
  line().optional().describe('What this test changed and how it is undone: Turn the VPN back on.');

/** Schema of one action: the smallest numbered thing a reader does. */
export const action = (idPattern: RegExp, example: string) =>
  z.strictObject({
    id: z
      .string()
      .regex(idPattern, { error: `is not an ID of this kind; write one such as ${example}` })
      .describe(`The action's lasting ID, such as ${example}.`),
    do: line().describe('One action, at most 20 words, beginning with a verb.'),
    expect: line().describe('The expected result, as something the reader sees.'),
    if_not: ifNot().optional(),
    who: who().optional(),
    put_back: putBack(),
    sources: z
      .array(line())
      .default([])
      .describe(
        'IDs in sources.yaml that this action rests on; each must be one that may instruct.',
      ),
  });

/** One action with its expected result. */
export type Action = z.infer<ReturnType<typeof action>>;
