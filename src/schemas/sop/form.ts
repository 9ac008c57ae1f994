import { z } from 'astro/zod';
import { OCCASIONS, rowsASheet } from '../../domain/sop/copies.ts';
import { aliases, line, lines, slug } from '../fields.ts';
import { formTable } from './form-table.ts';
import { sopNumber } from './number.ts';
import { MOST_ACTIONS } from './phase.ts';

/** How much of a line one field takes. */
export const FIELD_WIDTHS = ['full', 'half', 'third', 'quarter'] as const;

/** Parts of the printed binder. */
export const BINDER_PARTS = ['core', 'appendix'] as const;

const field = z.strictObject({
  label: line().describe('What is written there.'),
  width: z
    .enum(FIELD_WIDTHS)
    .default('half')
    .describe(`How much of the line it takes: ${FIELD_WIDTHS.join(', ')}. Usual: half.`),
});

const question = z.strictObject({
  label: line().describe('What is asked.'),
  lines: z.int().min(1).max(12).describe('How many lines there are to write on.'),
});

const PARTS = ['fields', 'table', 'ticks', 'questions'] as const;

const block = z
  .strictObject({
    heading: line().optional().describe('The heading of the block.'),
    note: line().optional().describe('How it is filled in, in one sentence.'),
    fields: z.array(field).optional().describe('Labels, each with a line to write on.'),
    table: formTable.optional(),
    ticks: lines()
      .max(MOST_ACTIONS, { error: `takes ${MOST_ACTIONS} lines to tick off at most` })
      .optional()
      .describe('Lines to tick off.'),
    questions: z.array(question).optional().describe('Questions, each with lines to write on.'),
  })
  .refine((filled) => PARTS.filter((part) => filled[part] !== undefined).length === 1, {
    error: `needs exactly one of ${PARTS.join(', ')}`,
  });

/** How many copies are kept ready: by rows for each patient, or by sheets for each occasion. */
const copies = z
  .strictObject({
    rows_per_patient: z
      .number()
      .positive()
      .max(10)
      .optional()
      .describe('Rows that one patient takes, on average. Left out: sheets and each instead.'),
    sheets: z.int().min(1).max(50).optional().describe('Sheets for each occasion.'),
    each: z
      .enum(OCCASIONS)
      .optional()
      .describe(`What sheets are counted for: ${OCCASIONS.join(', ')}.`),
  })
  .refine(
    ({ rows_per_patient, sheets, each }) =>
      (rows_per_patient !== undefined) !== (sheets !== undefined && each !== undefined) &&
      (sheets === undefined) === (each === undefined),
    { error: 'needs rows_per_patient alone, or sheets and each' },
  )
  .describe('How many copies are kept ready: rows_per_patient alone, or sheets and each.');

/** Schema of one entry of `src/content/sop/forms.yaml`: one paper form, printed on one side. */
export const formSchema = z
  .strictObject({
    id: slug().describe('Lasting ID and address, the key in forms.yaml: outage-log.'),
    number: sopNumber('form'),
    title: line().describe('The name of the form.'),
    aliases: aliases(),
    purpose: line().describe('What it is for, in one sentence.'),
    phi: z
      .boolean()
      .describe('true where patient data may stand on it; the sheet then says so in plain words.'),
    retention: line().describe('How long it is kept, and where.'),
    part: z
      .enum(BINDER_PARTS)
      .describe(
        'Where it stands in the printed binder: core (filled in up to the all clear) or appendix (before and after).',
      ),
    copies,
    notes_a_sheet: z
      .int()
      .min(1)
      .max(4)
      .default(1)
      .describe('How often the blocks stand on one sheet, to be cut apart. Usual: 1.'),
    blocks: z
      .array(block)
      .min(1, { error: 'needs at least one entry' })
      .describe('The parts of the form, from the top.'),
  })
  .refine((form) => form.copies.rows_per_patient === undefined || rowsASheet(form) > 0, {
    path: ['copies'],
    error: 'may not count rows per patient: the form has no empty rows',
  });

/** One paper form. */
export type Form = z.infer<typeof formSchema>;

/** One block of a form. */
export type FormBlock = Form['blocks'][number];
