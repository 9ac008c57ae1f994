import type { z } from 'astro/zod';
import { type Problem, quote } from '../../domain/content/problem.ts';
import { suggest } from '../../domain/content/suggest.ts';
import { describeKey, keysAt } from './describe-key.ts';
import type { ParsedYaml } from './parse-yaml.ts';

type SchemaIssue = z.core.$ZodIssue;

/** Turns a schema's refusal into problems that quote the value and say what to write instead. */
export function explainIssue(
  file: string,
  schema: z.ZodType,
  parsed: ParsedYaml,
  issue: SchemaIssue,
  path: readonly PropertyKey[] = issue.path,
): Problem[] {
  if (issue.code === 'unrecognized_keys') {
    const known = keysAt(schema, issue.path);
    return issue.keys.map((key) => ({
      file,
      line: parsed.lineOf([...path, key]),
      field: fieldName([...path, key]),
      what: `There is no key ${quote(key)} here.${suggest(key, known)}`,
      remedy: `Use one of ${known.join(', ')}.`,
    }));
  }
  const value = valueAt(parsed.data, path);
  return [
    {
      file,
      line: parsed.lineOf(path),
      field: fieldName(path),
      what: `${whatIsWrong(issue, value)}.`,
      remedy: describeKey(schema, issue.path) ?? 'Write a value of the kind named.',
    },
  ];
}

function whatIsWrong(issue: SchemaIssue, value: unknown): string {
  if (value === undefined || value === null) return 'This key is needed and has no value';
  if (issue.code === 'invalid_value')
    return `${quote(value)} is not one of ${issue.values.join(', ')}`;
  const custom = /^(is|may|must|needs|takes|belongs) /.test(issue.message);
  if (issue.code === 'invalid_type' && !custom) {
    return `${quote(value)} is ${nameOfType(value)}; ${nameOfExpected(issue.expected)} is needed`;
  }
  return `${quote(value)} ${custom ? issue.message : `is refused: ${issue.message}`}`;
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
