import type { z } from 'astro/zod';
import { type Problem, quote } from '../../domain/content/problem.ts';
import { findNearest, suggest } from '../../domain/content/suggest.ts';
import { describeKey, keysAt } from './describe-key.ts';
import type { ParsedYaml } from './parse-yaml.ts';

type SchemaIssue = z.core.$ZodIssue;

/** What was held to a schema: the data, the file it is from, and the path of the data in that file. */
export interface Checked {
  file: string;
  schema: z.ZodType;
  data: unknown;
  parsed: ParsedYaml;
  path: readonly PropertyKey[];
}

/**
 * Turns a schema's refusals into problems that quote the value and say what to write instead. A misspelt
 * key is told as that alone, and not as a key that is missing too.
 */
export function explainIssues(checked: Checked, issues: readonly SchemaIssue[]): Problem[] {
  const meant = issues.flatMap((issue) => findMeant(checked.schema, issue));
  return issues
    .filter(({ path }) => {
      const missing = valueAt(checked.data, path) === undefined;
      return !(missing && meant.includes(fieldName(path)));
    })
    .flatMap((issue) => explainIssue(checked, issue));
}

/** The fields that unknown keys look like. */
function findMeant(schema: z.ZodType, issue: SchemaIssue): string[] {
  if (issue.code !== 'unrecognized_keys') return [];
  const known = keysAt(schema, issue.path);
  return issue.keys.flatMap((key) => {
    const nearest = findNearest(key, known);
    return nearest === undefined ? [] : [fieldName([...issue.path, nearest])];
  });
}

function explainIssue(
  { file, schema, data, parsed, path }: Checked,
  issue: SchemaIssue,
): Problem[] {
  const place = (inner: readonly PropertyKey[]) => ({
    file,
    line: parsed.lineOf([...path, ...inner]),
    field: fieldName([...path, ...inner]),
  });
  if (issue.code === 'unrecognized_keys') {
    const known = keysAt(schema, issue.path);
    return issue.keys.map((key) => ({
      ...place([...issue.path, key]),
      what: `There is no key ${quote(key)} here.${suggest(key, known)}`,
      remedy: `Use one of ${known.join(', ')}.`,
    }));
  }
  return [
    {
      ...place(issue.path),
      what: `${whatIsWrong(issue, valueAt(data, issue.path))}.`,
      remedy: describeKey(schema, issue.path) ?? 'Write keys and their values, one to a line.',
    },
  ];
}

function whatIsWrong(issue: SchemaIssue, value: unknown): string {
  const own = /^(is|may|must|needs|takes|belongs) /.test(issue.message);
  if (value === undefined || value === null) {
    if (issue.code === 'custom' && own) return `This key has no value and ${issue.message}`;
    const inList = typeof issue.path.at(-1) === 'number';
    return inList ? 'This entry of the list is empty' : 'This key is needed and has no value';
  }
  if (own) return `${quote(value)} ${issue.message}`;
  switch (issue.code) {
    case 'invalid_value':
      return `${quote(value)} is not one of ${issue.values.join(', ')}`;
    case 'invalid_type':
      return `${quote(value)} is ${nameOfType(value)}; ${nameOfExpected(issue.expected)} is needed`;
    case 'too_small':
      return `${quote(value)} is too small; the least is ${issue.minimum}`;
    case 'too_big':
      return `${quote(value)} is too big; the most is ${issue.maximum}`;
    default:
      return `${quote(value)} is refused: ${issue.message}`;
  }
}
function nameOfType(value: unknown): string {
  if (Array.isArray(value)) return 'a list';
  return {
    string: 'text',
    number: 'a number',
    boolean: 'true or false',
    object: 'a group of keys',
  }[typeof value as 'string'];
}

function nameOfExpected(expected: string): string {
  const names: Record<string, string> = {
    string: 'text',
    array: 'a list',
    object: 'a group of keys',
    int: 'a whole number',
    number: 'a number',
    boolean: 'true or false',
  };
  return names[expected] ?? expected;
}

function valueAt(data: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>(
    (value, key) => (value as Record<PropertyKey, unknown> | null | undefined)?.[key],
    data,
  );
}

/** A key path as it is read: `steps[2].do`. */
function fieldName(path: readonly PropertyKey[]): string {
  const name = path.reduce<string>(
    (text, key) => (typeof key === 'number' ? `${text}[${key}]` : `${text}.${String(key)}`),
    '',
  );
  return name.replace(/^\./, '') || 'the whole file';
}
