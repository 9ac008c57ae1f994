import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { unsetEmpty } from '../../../src/integrations/content-check/read-practice.ts';
import { practiceSchema } from '../../../src/schemas/practice.ts';
import { listKeys } from './list-keys.ts';

const read = (file: string): unknown =>
  parse(readFileSync(fileURLToPath(new URL(`../../../${file}`, import.meta.url)), 'utf8'));

/** The paths of the keys that a YAML file holds, with `[]` for the entries of a list. */
function keysIn(value: unknown, path = ''): string[] {
  if (Array.isArray(value)) return value.flatMap((item) => keysIn(item, `${path}[]`));
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => {
    const own = path === '' ? key : `${path}.${key}`;
    return [own, ...keysIn(inner, own)];
  });
}

const keys = listKeys(practiceSchema);

describe('the file that a practice fills in', () => {
  const written = new Set(keysIn(read('src/content/practice.yaml')));

  test('holds every key that does not stand in a list', () => {
    const expected = keys.map(({ path }) => path).filter((path) => !path.includes('[]'));
    expect(expected.length).toBeGreaterThan(50);
    expect(expected.filter((path) => !written.has(path))).toEqual([]);
  });

  test('shows every key of a list’s entries in the example above it', () => {
    const text = readFileSync(
      fileURLToPath(new URL('../../../src/content/practice.yaml', import.meta.url)),
      'utf8',
    );
    const inLists = keys.filter(
      ({ path }) => path.includes('[].') && !path.includes('charge_persons'),
    );
    for (const { path } of inLists)
      expect(text).toMatch(new RegExp(`\\b${path.split('.').at(-1)}:`));
    expect(inLists.length).toBeGreaterThan(10);
  });

  test('is accepted as it is delivered', () => {
    expect(
      practiceSchema.safeParse(unsetEmpty(read('src/content/practice.yaml'))).error,
    ).toBeUndefined();
  });

  test('names no person, no telephone and no NPI as it is delivered', () => {
    const { practice, people, systems, payer } = practiceSchema.parse(
      unsetEmpty(read('src/content/practice.yaml')),
    );
    const filled = JSON.stringify([practice, people, systems, payer]).match(
      /"[^"]*":("[^"]+"|\d+)/g,
    );
    expect(filled).toBeNull();
  });
});

describe('the filled example', () => {
  const practice = read('src/content/practice-example.yaml');

  test('holds every key, those of lists too', () => {
    const written = new Set(keysIn(practice));
    expect(keys.map(({ path }) => path).filter((path) => !written.has(path))).toEqual([]);
  });

  test('leaves no key empty and is accepted', () => {
    const filled = practiceSchema.parse(practice);
    expect(JSON.stringify(filled)).not.toMatch(/:(null|\[\]|"")/);
  });

  test('names made-up telephones and addresses only', () => {
    const text = JSON.stringify(practice);
    const phones = text.match(/\b\d{3}-\d{3}-\d{4}\b/g) ?? [];
    expect(phones.length).toBeGreaterThan(10);
    expect(phones.filter((phone) => !/555-01\d\d$/.test(phone))).toEqual([]);
    const mails = text.match(/[\w.]+@[\w.-]+/g) ?? [];
    expect(mails.filter((mail) => !mail.endsWith('example.org'))).toEqual([]);
  });
});
