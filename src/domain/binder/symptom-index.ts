import type { Issue } from '../../schemas/issue.ts';
import type { Signature } from '../../schemas/signature.ts';
import { groupByIssue } from '../signatures/group-signatures.ts';
import type { OriginSignature } from '../signatures/origins.ts';

/** One line of the index: what stands on the screen, and the issue whose steps to take. */
export interface IndexEntry {
  text: string;
  /** Number of the issue: `A2`. Its page is looked up where the index is printed. */
  step: string;
}

/** The lines that lead to one issue. */
export interface IndexGroup {
  heading: string;
  entries: IndexEntry[];
}

/** What staff see, and every code and message, each grouped by the issue that causes it. */
export function listIndexGroups(
  issues: readonly Pick<Issue, 'id' | 'number' | 'title' | 'symptoms'>[],
  signatures: readonly OriginSignature[],
): IndexGroup[] {
  const seen = issues.map(({ number, title, symptoms }) => ({
    heading: `${number} ${title}`,
    entries: symptoms.map((text) => ({ text, step: number })),
  }));
  const byId = new Map(issues.map((issue) => [issue.id, issue]));
  const codes = groupByIssue(
    signatures,
    issues.map(({ id }) => id),
  ).flatMap(({ issue, signatures: inGroup }) => {
    const { number = '', title = '' } = byId.get(issue) ?? {};
    const entries = inGroup.map((signature) => ({ text: nameSignature(signature), step: number }));
    return [{ heading: `${number} ${title}: codes and messages`, entries }];
  });
  return [...seen, ...codes];
}

function nameSignature({ patterns }: Pick<Signature, 'patterns'>): string {
  return patterns[0] ?? '';
}

/** Sizes of a column of the index, in 10.5 pt type. */
export interface ColumnSize {
  /** Characters on one line, beside step and page. */
  lineLength: number;
  lines: number;
}

/** The column that two on a side leave room for. */
export const INDEX_COLUMN: ColumnSize = { lineLength: 38, lines: 47 };

/** Columns on one side of the index. */
export const INDEX_COLUMNS = 2;

/** Shares groups out among columns; one that goes on in the next column has its heading there again. */
export function layOutColumns(groups: readonly IndexGroup[], size: ColumnSize): IndexGroup[][] {
  const columns: IndexGroup[][] = [[]];
  let used = 0;
  const begin = () => {
    columns.push([]);
    used = 0;
  };
  for (const { heading, entries } of groups) {
    let open: IndexGroup | undefined;
    for (const entry of entries) {
      const own = countLines(entry.text, size);
      const head = open === undefined ? headLines(heading, size) : 0;
      if (used > 0 && used + head + own > size.lines) {
        begin();
        const continued: boolean = open !== undefined;
        open = startGroup(continued ? `${heading}, continued` : heading);
      } else if (open === undefined) {
        open = startGroup(heading);
      }
      open.entries.push(entry);
      used += own;
    }
  }
  return columns;

  function startGroup(heading: string): IndexGroup {
    const group = { heading, entries: [] };
    columns.at(-1)?.push(group);
    used += headLines(heading, size);
    return group;
  }
}

function countLines(text: string, { lineLength }: ColumnSize): number {
  return Math.ceil(text.length / lineLength);
}

/** A heading has a gap above it and is set in larger type. */
function headLines(heading: string, size: ColumnSize): number {
  return countLines(heading, { ...size, lineLength: size.lineLength * 0.7 }) * 1.4 + 1;
}
