import { createHash } from 'node:crypto';
import type { Content, Sop } from '../../domain/content/content.ts';
import type { Release } from '../../domain/sop/compare-release.ts';
import { listParts } from '../../domain/sop/list-parts.ts';

/** Enough to tell any two texts of a procedure apart; 64 bits, in hexadecimal. */
const DIGITS = 16;

/** The procedure as it stands in the content: its version, and a digest of what each part means. */
export function digestSop(sop: Sop, content: Pick<Content, 'pages' | 'sources'>): Release {
  const parts = listParts(sop, content).map(([name, meaning]) => [
    name,
    createHash('sha256').update(meaning).digest('hex').slice(0, DIGITS),
  ]);
  return { version: sop.document.data.version, parts: Object.fromEntries(parts) };
}
