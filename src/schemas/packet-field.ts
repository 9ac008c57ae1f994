import { z } from 'astro/zod';
import { PACKET_FIELDS } from '../domain/incident/packet-fields.ts';
import { line } from './fields.ts';

/**
 * Schema of `src/content/checklist/packet.yaml`: what payer support asks for, in the order of the call. There
 * is no field for a password, a code, a tax number or anything about a patient, and none may be added.
 */
export const packetSchema = z.strictObject({
  opening: z.array(line()).describe('What the caller says first, line by line.'),
  fields: z
    .array(
      z.strictObject({
        id: z.enum(PACKET_FIELDS).describe(`Which entry it is: ${PACKET_FIELDS.join(', ')}.`),
        label: line().describe('The name of the entry: Exact error text.'),
        hint: line().optional().describe('What helps to fill it in, in one sentence.'),
        say: line()
          .refine((text) => text.includes('{value}'), {
            error: 'has no place for the entry; write {value} where it is said',
          })
          .describe('The line of the call that says it: The error text is {value}.'),
        say_without: line()
          .optional()
          .describe(
            'What the caller says where the entry is empty: I do not have the NPI here. Left out: the caller says nothing of it.',
          ),
      }),
    )
    .describe('The entries, in the order in which the caller says them.'),
  closing: z.array(line()).describe('What the caller asks for in the end, line by line.'),
});

/** What payer support asks for, and how it is said. */
export type PacketContent = z.infer<typeof packetSchema>;
