import { readFileSync } from 'node:fs';
import { parse } from 'yaml';

/** The one file that a practice fills in; `PRACTICE_FILE` names another, such as a filled example. */
export const PRACTICE_FILE = process.env.PRACTICE_FILE ?? 'src/content/practice.yaml';

/** The same file filled in, for everybody to see and for the build to try. */
export const EXAMPLE_FILE = 'src/content/practice-example.yaml';

/** A collection loader: the practice's settings as a collection with one entry. */
export async function readPractice() {
  return [
    { id: 'practice', ...(unsetEmpty(parse(readFileSync(PRACTICE_FILE, 'utf8'))) as object) },
  ];
}

/**
 * Sets every key without a value to undefined, so that the schema's own "not filled in" stands for it.
 * The keys stay, so that the schema also refuses an unknown one that is still empty.
 */
export function unsetEmpty(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(unsetEmpty);
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, inner]) => [
      key,
      inner === null ? undefined : unsetEmpty(inner),
    ]),
  );
}
