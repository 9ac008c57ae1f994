import type { Report, Score } from '../../src/domain/lookup/score-queries.ts';

/** Characters of a column. */
const WIDTH = 18;

/** A report to read: the whole, each kind, each label, `none`, and what was missed with what came instead. */
export function formatReport({ all, byKind, byLabel, none, misses }: Report): string {
  const lines = [
    row('', ['queries', 'hit@1', 'hit@3', 'false "no match"']),
    scoreRow('all', all),
    '',
    ...scoreRows(byKind),
    '',
    ...scoreRows(byLabel),
    '',
    row('none', [String(none.queries), `${share(none.passed, none.queries)} told so`]),
  ];
  if (misses.length > 0) lines.push('', `Missed: ${misses.length}`);
  for (const { id, kind, query, expect, verdict, got } of misses) {
    lines.push(
      `  ${id} (${kind}) ${shorten(query)}`,
      `      expected ${expect.join(' or ')}`,
      `      came     ${verdict}: ${got.join(', ')}`,
    );
  }
  return `${lines.join('\n')}\n`;
}

function scoreRows(scores: Record<string, Score>): string[] {
  return Object.entries(scores)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, score]) => scoreRow(name, score));
}

function scoreRow(name: string, { queries, hit1, hit3, falseNoMatch }: Score): string {
  const shares = [hit1, hit3, falseNoMatch].map((count) => share(count, queries));
  return row(name, [String(queries), ...shares]);
}

function row(name: string, cells: readonly string[]): string {
  return `${name.padEnd(30)}${cells.map((cell) => cell.padStart(WIDTH)).join('')}`.trimEnd();
}

/** `95.2 %`; a dash where there is nothing to take a share of. */
function share(count: number, of: number): string {
  return of === 0 ? '–' : `${((100 * count) / of).toFixed(1)} %`;
}

function shorten(text: string): string {
  const flat = text.replace(/\s+/g, ' ');
  return flat.length > 100 ? `${flat.slice(0, 97)}…` : flat;
}
