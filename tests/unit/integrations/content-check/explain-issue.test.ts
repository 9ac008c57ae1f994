import { z } from 'astro/zod';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { explainIssues } from '../../../../src/integrations/content-check/explain-issue.ts';
import { parseYaml } from '../../../../src/integrations/content-check/parse-yaml.ts';

/** The field, the line and the words that are told when a schema refuses a YAML text. */
function explain(schema: z.ZodType, yaml: string) {
  const [parsed, data] = [parseYaml('a.yaml', yaml), parse(yaml)];
  const { error } = schema.safeParse(data);
  return explainIssues({ file: 'a.yaml', schema, data, parsed, path: [] }, error?.issues ?? []);
}

const one = (value: z.ZodType) => z.strictObject({ key: value.describe('Write this.') });

describe('a value that is refused', () => {
  test.each([
    ['is', 'is not one of ours', '"x" is not one of ours.'],
    ['may', 'may not stand here', '"x" may not stand here.'],
    ['must', 'must be longer', '"x" must be longer.'],
    ['needs', 'needs a number', '"x" needs a number.'],
    ['takes', 'takes three at most', '"x" takes three at most.'],
    ['belongs', 'belongs elsewhere', '"x" belongs elsewhere.'],
    ['no verb', 'Bad', '"x" is refused: Bad.'],
  ])('is quoted before a message that begins with %s', (_, error, what) => {
    const schema = one(z.string().refine(() => false, { error }));
    expect(explain(schema, 'other: 1\nkey: x\n')).toContainEqual({
      file: 'a.yaml',
      line: 2,
      field: 'key',
      what,
      remedy: 'Write this.',
    });
  });

  test.each([
    ['text where a number is needed', z.number(), 'x', '"x" is text; a number is needed.'],
    ['a number where text is needed', z.string(), '5', '"5" is a number; text is needed.'],
    [
      'a half where a whole is needed',
      z.int(),
      '1.5',
      '"1.5" is a number; a whole number is needed.',
    ],
    ['text where a list is needed', z.array(z.string()), 'x', '"x" is text; a list is needed.'],
    ['a list where text is needed', z.string(), '[x]', '"["x"]" is a list; text is needed.'],
    ['text for yes or no', z.boolean(), 'yes', '"yes" is text; true or false is needed.'],
    ['text for a group', z.strictObject({}), 'x', '"x" is text; a group of keys is needed.'],
    ['a group for text', z.string(), '{a: 1}', '"{"a":1}" is a group of keys; text is needed.'],
    ['a word outside the vocabulary', z.enum(['a', 'b']), 'c', '"c" is not one of a, b.'],
    ['a number below its bound', z.int().min(3), '2', '"2" is too small; the least is 3.'],
    ['a number above its bound', z.int().max(3), '4', '"4" is too big; the most is 3.'],
    ['nothing', z.string(), '', 'This key is needed and has no value.'],
  ])('is told as what it is: %s', (_, value, written, what) => {
    for (const schema of [one(value), one(value.optional()), one(z.preprocess((x) => x, value))]) {
      expect(explain(schema, `key: ${written}\n`)).toMatchObject([
        { line: 1, field: 'key', what, remedy: 'Write this.' },
      ]);
    }
  });

  test('is told at its own line in a list of groups below wrappers', () => {
    const item = z.strictObject({ id: z.string(), n: z.int().nullable().default(null) });
    const schema = one(z.array(item.optional()).default([]));
    expect(explain(schema, 'key:\n  - id: a\n    n: 1\n  - id: b\n    n: x\n')).toMatchObject([
      {
        line: 5,
        field: 'key[1].n',
        what: '"x" is text; a number is needed.',
        remedy: 'Write this.',
      },
    ]);
  });

  test('is told with its message where it is missing and a rule asks for it', () => {
    const schema = z
      .strictObject({ a: z.string().optional(), b: z.string() })
      .refine(({ a }) => a !== undefined, { path: ['a'], error: 'is needed with b' });
    expect(explain(schema, 'b: x\n')).toMatchObject([
      { field: 'a', what: 'This key has no value and is needed with b.' },
    ]);
  });

  test('is told at the whole file where that is no group', () => {
    expect(explain(one(z.string()), 'x\n')).toMatchObject([
      { line: 1, field: 'the whole file', what: '"x" is text; a group of keys is needed.' },
    ]);
  });
});

describe('an unknown key', () => {
  const schema = z.strictObject({ title: z.string(), group: z.strictObject({ inner: z.int() }) });

  test('that is like a missing one is told alone', () => {
    expect(
      explain(schema, 'titel: x\ngroup:\n  iner: 1\n')
        .map(({ field }) => field)
        .sort(),
    ).toEqual(['group.iner', 'titel']);
  });

  test('that is like none is told beside the missing one', () => {
    expect(
      explain(schema, 'colour: x\ngroup:\n  inner: 1\n')
        .map(({ field }) => field)
        .sort(),
    ).toEqual(['colour', 'title']);
  });

  test('that is like one which is there hides no mistake in it', () => {
    expect(
      explain(schema, 'title: 1\ntitel: x\ngroup:\n  inner: 1\n').map(({ field }) => field),
    ).toEqual(expect.arrayContaining(['title', 'titel']));
  });
});
