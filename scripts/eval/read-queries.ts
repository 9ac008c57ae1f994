import { readFileSync } from 'node:fs';
import type { ScoredQuery } from '../../src/domain/lookup/score-queries.ts';

/**
 * The queries of a JSON file: a list of `{ id, query, kind, expect }`.
 *
 * @throws Error where the file cannot be read or an entry is none
 */
export function readQueries(file: string): ScoredQuery[] {
  const data: unknown = JSON.parse(readText(file));
  if (!Array.isArray(data)) throw new Error(`${file} is no list. → Write [{ "id": 1, … }, …].`);
  return data.map((entry, place) => {
    if (isQuery(entry)) return entry;
    throw new Error(
      `${file}, entry ${place + 1}: ${JSON.stringify(entry).slice(0, 80)} is no query. → It needs "id", "query", "kind" and the list "expect".`,
    );
  });
}

function readText(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    throw new Error(`${file} cannot be read. → Name a JSON file of queries that exists.`);
  }
}

function isQuery(entry: unknown): entry is ScoredQuery {
  const { id, query, kind, expect } = (entry ?? {}) as Partial<ScoredQuery>;
  return (
    typeof id === 'number' &&
    typeof query === 'string' &&
    typeof kind === 'string' &&
    Array.isArray(expect) &&
    expect.length > 0 &&
    expect.every((ref) => typeof ref === 'string')
  );
}
