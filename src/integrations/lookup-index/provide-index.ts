import { createHash } from 'node:crypto';
import { globSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { buildLookupIndex } from '../../domain/lookup/build/build-lookup-index.ts';
import type { LookupKnowledge } from '../../domain/lookup/build/knowledge.ts';
import type { LookupIndex } from '../../domain/lookup/lookup-index.ts';

/** Where the index last fitted is kept, so that only a change in what it is made of is waited for. */
const KEPT = 'node_modules/.cache/portal-access-kb/lookup-index.json';

const ENGINE = fileURLToPath(new URL('../../domain/lookup', import.meta.url));

/** The index for some knowledge: the one kept below `root` if it was made of the same, else a new one. */
export function provideIndex(root: string, knowledge: LookupKnowledge): LookupIndex {
  const file = join(root, KEPT);
  const digest = digestOf(knowledge);
  const kept = readKept(file);
  if (kept?.digest === digest) return kept.index;
  const index = buildLookupIndex(knowledge);
  mkdirSync(dirname(file), { recursive: true });
  // Written beside and moved, so that a build that runs at the same time reads no half of a file.
  const fresh = `${file}.${process.pid}`;
  writeFileSync(fresh, JSON.stringify({ digest, index }));
  renameSync(fresh, file);
  return index;
}

/** What the index is made of: the content and the code that fits it. */
function digestOf(knowledge: LookupKnowledge): string {
  const hash = createHash('sha256').update(JSON.stringify(knowledge));
  for (const file of globSync('**/*.ts', { cwd: ENGINE }).sort()) {
    hash.update(readFileSync(join(ENGINE, file)));
  }
  return hash.digest('hex');
}

function readKept(file: string): { digest: string; index: LookupIndex } | undefined {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return undefined;
  }
}
