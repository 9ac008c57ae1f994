import { groupByIssue } from '../../domain/signatures/group-signatures.ts';
import type { Knowledge } from '../../knowledge.ts';

/** The heading below the last table of a list of codes and messages. */
export const LIST_SOURCES = { slug: 'sources-of-this-list', text: 'Sources of this list' };

/** The headings of a list of codes and messages: an issue each, then the sources. */
export function listHeadings(
  origin: string | undefined,
  { signatures, issues }: Pick<Knowledge, 'signatures' | 'issues'>,
): { slug: string; text: string }[] {
  const groups = groupByIssue(
    signatures.filter((signature) => signature.origin === origin),
    issues.map(({ data }) => data.id),
  );
  const titles = new Map(issues.map(({ data }) => [data.id, `${data.number} ${data.title}`]));
  return [
    ...groups.map(({ issue }) => ({ slug: issue, text: titles.get(issue) ?? issue })),
    LIST_SOURCES,
  ];
}
