import { z } from 'astro/zod';
import { VERSION } from '../../domain/sop/document-control.ts';

/** Schema of `src/content/sop/released.yaml`, which `npm run release:sop` writes. */
export const releaseSchema = z.strictObject({
  version: z
    .string()
    .regex(VERSION, { error: 'is not a version; run npm run release:sop, which writes it' })
    .describe('The version that was recorded last.'),
  parts: z
    .record(z.string(), z.string())
    .describe('The digest of each part of that version, by its name.'),
});
