import { gzipSync } from 'node:zlib';
import type { LookupFiles } from './lookup-files.ts';

/** What the lookup may add to a page, index and code together, compressed. In bytes. */
export const MOST_ADDED = 25 * 1024;

/** A bundle as Vite hands it to a plugin, as far as it is read here. */
type Bundle = Record<
  string,
  { type: string; code?: string; imports?: string[]; moduleIds?: string[] }
>;

/** The code of the chunk that holds a module, and of all that it imports before it can run. */
export function weighChunks(module: string, bundle: Bundle): string[] {
  const [first] = Object.entries(bundle).find(([, chunk]) =>
    chunk.moduleIds?.some((id) => id.replaceAll('\\', '/').endsWith(module)),
  ) ?? [undefined];
  const needed = new Set(first === undefined ? [] : [first]);
  for (const name of needed) {
    for (const imported of bundle[name]?.imports ?? []) needed.add(imported);
  }
  return [...needed].flatMap((name) => bundle[name]?.code ?? []);
}

/** What the lookup adds to a page, in a line for the build's log. */
export function describeWeight(
  { index, texts }: Pick<LookupFiles, 'index' | 'texts'>,
  code: readonly string[],
): string {
  const inIndex = compressedSize(index.json);
  const inCode = code.reduce((sum, text) => sum + compressedSize(text), 0);
  const sum = inIndex + inCode;
  const verdict = sum <= MOST_ADDED ? 'within' : 'OVER';
  return `adds ${sum} bytes gzip to a page (index ${inIndex}, code ${inCode}), ${verdict} the ${MOST_ADDED} it may; texts, fetched when needed: ${compressedSize(texts.json)}`;
}

function compressedSize(text: string): number {
  // As `gzip -9` does; some servers come out a little smaller.
  return gzipSync(text, { level: 9, memLevel: 9 }).byteLength;
}
