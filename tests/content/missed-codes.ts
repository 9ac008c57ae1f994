import { lookUp } from '../../src/domain/lookup/look-up.ts';
import type { LookupIndex } from '../../src/domain/lookup/lookup-index.ts';
import { readContent } from '../../src/integrations/content-check/read-content.ts';

/** Codes and messages that are known by heart, and which of them do not stand first within a text. */
export function findMissed(
  index: LookupIndex,
  within: (pattern: string) => string,
): { known: number; missed: string[] } {
  const { signatures } = readContent(process.cwd()).content;
  const known = signatures.filter(({ data }) => data.recognised);
  const missed = known.flatMap(({ data: { patterns, issues } }) =>
    patterns.filter((pattern) => {
      const first = lookUp(index, within(pattern)).ranked[0]?.ref ?? '';
      return !issues.some((issue) => first === `issue:${issue}`);
    }),
  );
  return { known: known.length, missed };
}
