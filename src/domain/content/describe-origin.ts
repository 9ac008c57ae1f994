import type { Source } from '../../schemas/source.ts';

/** Who says some facts, when and with which grade, each said once: `Cigna, undated, grade A; nothing found`. */
export function describeOrigin(facts: readonly Source[]): string {
  const origins = facts.map(({ use, publisher, published, grade }) =>
    use === 'unknown' ? 'nothing found' : `${publisher}, ${published}, grade ${grade}`,
  );
  return [...new Set(origins)].join('; ');
}
