import { z } from 'astro/zod';
import { describe, expect, test } from 'vitest';
import { describeKey, keysAt } from '../../../../src/integrations/content-check/describe-key.ts';
import { day } from '../../../../src/schemas/fields.ts';

const group = () => z.strictObject({ inner: z.string().describe('Inner.'), bare: z.string() });

const schema = z
  .strictObject({
    plain: z.string().describe('Plain.'),
    optional: group().optional().describe('Optional.'),
    inside: group().describe('Inside.').optional(),
    nullable: group().nullable().default(null).describe('Nullable.'),
    prefault: group().prefault({ inner: '', bare: '' }).describe('Prefault.'),
    refined: group()
      .refine(() => true)
      .refine(() => true)
      .describe('Refined.'),
    day: day().nullable().default(null).describe('Day.'),
    preprocessed: z.preprocess((value) => value, group()).describe('Preprocessed.'),
    list: z.array(group()).min(1).default([]).describe('List.'),
    deep: z.array(z.array(group().optional()).nullable()).describe('Deep.'),
    none: z.string(),
  })
  .refine(() => true);

const WRAPPED = ['optional', 'inside', 'nullable', 'prefault', 'refined', 'preprocessed'];

describe('what a key is for', () => {
  test.each([
    ['plain', 'Plain.'],
    ['day', 'Day.'],
    ['list', 'List.'],
    ['inside', 'Inside.'],
    ['nullable', 'Nullable.'],
    ['prefault', 'Prefault.'],
    ['refined', 'Refined.'],
    ['preprocessed', 'Preprocessed.'],
  ])('is found at %s, however it is wrapped', (key, description) => {
    expect(describeKey(schema, [key])).toBe(description);
  });

  test.each(WRAPPED)('is found below %s', (key) => {
    expect(describeKey(schema, [key, 'inner'])).toBe('Inner.');
  });

  test('is found in an entry of a list, and in a list of lists', () => {
    expect(describeKey(schema, ['list', 3, 'inner'])).toBe('Inner.');
    expect(describeKey(schema, ['deep', 0, 1, 'inner'])).toBe('Inner.');
  });

  test('is that of the nearest enclosing key where it has none of its own', () => {
    expect(describeKey(schema, ['list', 3])).toBe('List.');
    expect(describeKey(schema, ['list', 3, 'bare'])).toBe('List.');
    expect(describeKey(schema, ['optional', 'nothing'])).toBe('Optional.');
  });

  test('is not known where nothing around it says so', () => {
    expect(describeKey(schema, ['none'])).toBeUndefined();
    expect(describeKey(schema, [])).toBeUndefined();
  });
});

describe('the keys that may stand at a place', () => {
  test.each(WRAPPED)('are found below %s', (key) => {
    expect(keysAt(schema, [key])).toEqual(['inner', 'bare']);
  });

  test('are found at the top, in the order of the schema, and in the entries of a list', () => {
    expect(keysAt(schema, []).slice(0, 2)).toEqual(['plain', 'optional']);
    expect(keysAt(schema, ['list', 0])).toEqual(['inner', 'bare']);
    expect(keysAt(schema, ['deep', 0, 0])).toEqual(['inner', 'bare']);
  });

  test('are none where a value stands, or nothing', () => {
    expect(keysAt(schema, ['plain'])).toEqual([]);
    expect(keysAt(schema, ['nothing'])).toEqual([]);
  });
});
