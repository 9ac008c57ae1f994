import { z } from 'astro/zod';
import { DOCUMENT_ID, findControlFaults, VERSION } from '../../domain/sop/document-control.ts';
import { day, line, lines } from '../fields.ts';
import { OWNERS } from '../review.ts';

const version = () =>
  z
    .string({ error: 'is not text; put the version in quotes: "1.0"' })
    .regex(VERSION, { error: 'is not a version; write one such as "1.0"' });

const revision = z.strictObject({
  version: version().describe('The version, in quotes: "1.0".'),
  date: day().describe('The day it came into force: YYYY-MM-DD.'),
  what: line().describe('What changed, in one or two sentences.'),
  parts: lines().describe('What was changed, by ID or name: D4, R3, P1.'),
  by: z.enum(OWNERS).describe(`Who made it: ${OWNERS.join(' or ')}; the name is in practice.yaml.`),
});

/** Schema of `src/content/sop/document.yaml`: document control and revision history of the procedure. */
export const documentSchema = z
  .strictObject({
    document_id: z
      .string()
      .regex(DOCUMENT_ID, {
        error:
          'is not a document ID; write capitals and digits joined by hyphens, such as SOP-DT-01',
      })
      .describe('Lasting ID of the document, printed on every sheet: SOP-DT-01.'),
    title: line().describe('The title of the document.'),
    covers: line().describe('What it is for and whom it binds, in one or two sentences.'),
    version: version().describe('The version in force, in quotes: "1.0".'),
    effective: day().describe('The day this version came into force: YYYY-MM-DD.'),
    replace_after: day().describe(
      'The last day on which a printed copy may be used: at most 366 days after effective.',
    ),
    supersedes: version()
      .nullable()
      .describe('The version it replaces, in quotes; empty for the first.'),
    last_tested: day()
      .nullable()
      .describe('The day staff last tried it in a drill; leave empty until they have.'),
    retention: line().describe('How long records of downtime are kept.'),
    phi_notice: line().describe(
      'What stands on each sheet that may hold patient data, in plain words.',
    ),
    signatures: lines()
      .min(2, { error: 'needs at least two entries' })
      .describe('Who signs the document, by function.'),
    revisions: z
      .array(revision)
      .min(1, { error: 'needs at least one entry' })
      .describe('What changed when, the newest first.'),
  })
  .superRefine((document, context) => {
    for (const { path, message } of findControlFaults(document)) {
      context.addIssue({ code: 'custom', path: [...path], message });
    }
  });

/** Document control of the procedure. */
export type SopDocument = z.infer<typeof documentSchema>;
