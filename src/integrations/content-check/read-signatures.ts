import { globSync, readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { originOfFile } from '../../domain/signatures/origins.ts';
import type { Signature } from '../../schemas/signature.ts';

/** The lists of codes and messages, one file for each origin. */
export const SIGNATURE_FILES = 'src/content/signatures/*.yaml';

/** A collection loader: every signature with its origin. */
export async function readSignatures() {
  return globSync(SIGNATURE_FILES)
    .sort()
    .flatMap((file) =>
      (parse(readFileSync(file, 'utf8')) as Signature[]).map((signature) => ({
        ...signature,
        origin: originOfFile(file),
      })),
    );
}
