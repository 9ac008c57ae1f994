import { readFileSync } from 'node:fs';
import { parse } from 'yaml';

/** The one file that a practice fills in; `PRACTICE_FILE` names another, such as a filled example. */
export const PRACTICE_FILE = process.env.PRACTICE_FILE ?? 'src/content/practice.yaml';

/** A collection loader: the practice's settings as a collection with one entry. */
export async function readPractice() {
  return [{ id: 'practice', ...(dropEmpty(parse(readFileSync(PRACTICE_FILE, 'utf8'))) as object) }];
}

/** Leaves out every key without a value, so that the schema's own "not filled in" stands for it. */
export function dropEmpty(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(dropEmpty);
  if (value === null || typeof value !== 'object') return value;
  const filled = Object.entries(value).filter(([, inner]) => inner !== null && inner !== undefined);
  return Object.fromEntries(filled.map(([key, inner]) => [key, dropEmpty(inner)]));
}
