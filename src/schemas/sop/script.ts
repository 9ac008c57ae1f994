import { z } from 'astro/zod';
import { aliases, line, lines, slug } from '../fields.ts';
import { sopNumber } from './number.ts';
import { role } from './role.ts';

/** Schema of one entry of `src/content/sop/scripts.yaml`: words to say. None of them needs the failed system. */
export const scriptSchema = z.strictObject({
  id: slug().describe('Lasting ID and anchor, the key in scripts.yaml: staff-notice.'),
  number: sopNumber('script'),
  title: line().describe('What it is, in a few words.'),
  aliases: aliases(),
  role: role(),
  how: line().describe('When and how it is said or passed on, in one sentence.'),
  beside: z
    .string()
    .regex(/^D[1-9]$/, { error: 'is no phase; write one such as D6' })
    .describe('The phase on whose side of the binder it is printed, so that it is at hand: D6.'),
  text: lines().describe('The words, in paragraphs; [[blank start-time]] is a place to fill in.'),
});

/** One script. */
export type Script = z.infer<typeof scriptSchema>;
