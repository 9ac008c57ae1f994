import { z } from 'astro/zod';
import { EVERY_CONTACT } from '../../domain/practice/outside-contacts.ts';
import { line } from '../fields.ts';

/**
 * How high a row is. A handwritten line needs a third of an inch, 8.5 mm (the 3/5 rule for paper forms), so
 * `tight` is that; `line` is 9 mm, `two-lines` 12 mm and `box` 15 mm.
 */
export const ROW_HEIGHTS = ['tight', 'line', 'two-lines', 'box'] as const;

/** What is left of A4, the narrower paper, between a binding edge of 1.25 in and an outer one of 0.75 in. In mm. */
export const SHEET_WIDTH_MM = 159;

const column = z.strictObject({
  label: line().describe('The heading of the column.'),
  width_mm: z
    .int()
    .min(8)
    .max(SHEET_WIDTH_MM)
    .describe('Its width in millimeters; handwriting needs about 5 for a character.'),
});

/** A table to write in: rows that are printed, rows of contacts, and empty rows. */
export const formTable = z
  .strictObject({
    columns: z
      .array(column)
      .min(2, { error: 'needs at least two entries' })
      .describe('The columns, from the left.'),
    given: z
      .array(z.array(line()).min(1, { error: 'needs at least one entry' }))
      .default([])
      .describe('Rows printed on the form, each as the texts of its first cells.'),
    contacts: z
      .array(z.enum(EVERY_CONTACT))
      .default([])
      .describe(
        `Whom to list from practice.yaml before the empty rows: ${EVERY_CONTACT.join(', ')}.`,
      ),
    numbers: z
      .array(line())
      .default([])
      .describe('IDs in sources.yaml whose published numbers are listed before the empty rows.'),
    rows: z.int().min(0).max(30).describe('How many empty rows one sheet has.'),
    numbered: z
      .boolean()
      .default(false)
      .describe('true prints 1, 2, 3 … in the first cell of each empty row.'),
    row_height: z
      .enum(ROW_HEIGHTS)
      .default('line')
      .describe(`Height of a row: ${ROW_HEIGHTS.join(', ')}. Usual: line.`),
  })
  .superRefine(({ columns, given, contacts, numbers, rows }, context) => {
    const width = columns.reduce((sum, { width_mm }) => sum + width_mm, 0);
    if (width > SHEET_WIDTH_MM) {
      context.addIssue({
        code: 'custom',
        path: ['columns'],
        message: `takes ${SHEET_WIDTH_MM} mm in all, and these are ${width} mm wide`,
      });
    }
    for (const [index, cells] of given.entries()) {
      if (cells.length <= columns.length) continue;
      context.addIssue({
        code: 'custom',
        path: ['given', index],
        message: `takes ${columns.length} cells at most, as many as the table has columns`,
      });
    }
    if (rows + given.length + contacts.length + numbers.length > 0) return;
    context.addIssue({
      code: 'custom',
      path: ['rows'],
      message: 'needs at least 1: a table without a row is no place to write',
    });
  })
  .describe('A table to write in.');

/** A table to write in. */
export type FormTable = z.infer<typeof formTable>;
