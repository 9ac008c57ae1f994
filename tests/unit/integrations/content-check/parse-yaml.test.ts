import { describe, expect, test } from 'vitest';
import { parseYaml } from '../../../../src/integrations/content-check/parse-yaml.ts';

const TEXT = `# A comment
title: One
empty:
review:
  owner: site-owner # nobody yet

  written_on: 2026-11-24
steps:
  - id: A1.1
    do: >
      Two
      lines
  -
    id: A1.2
flow: [a, { b: 1 }]
`;

describe('the line of a key', () => {
  const { lineOf } = parseYaml('a.yaml', TEXT);

  test.each([
    [['title'], 2],
    [['empty'], 3],
    [['review'], 4],
    [['review', 'owner'], 5],
    [['review', 'written_on'], 7],
    [['steps'], 8],
    [['steps', 0], 9],
    [['steps', 0, 'do'], 10],
    [['steps', 1, 'id'], 14],
    [['flow', 1, 'b'], 15],
  ])('%j is %d', (path, line) => {
    expect(lineOf(path)).toBe(line);
  });

  test.each([
    [['review', 'interval_days'], 4],
    [['steps', 0, 'expect', 'x'], 9],
    [['steps', 7, 'do'], 8],
    [['title', 'x'], 2],
  ])('that is not there is that of the nearest enclosing one: %j', (path, line) => {
    expect(lineOf(path)).toBe(line);
  });

  test('that is not there at the top is the first', () => {
    expect(lineOf(['nothing'])).toBe(1);
    expect(lineOf([])).toBe(1);
  });

  test('is counted from the line on which the text begins', () => {
    const below = parseYaml('a.mdx', TEXT, 2);
    expect(below.lineOf(['title'])).toBe(3);
    expect(below.lineOf(['nothing'])).toBe(2);
  });

  test('is the same where lines end as on Windows', () => {
    const windows = parseYaml('a.yaml', TEXT.replaceAll('\n', '\r\n'));
    expect(windows.lineOf(['steps', 1, 'id'])).toBe(14);
  });
});

describe('data', () => {
  test('is what the text holds; a day stays text', () => {
    expect(parseYaml('a.yaml', 'on: 2026-11-24\nlist: [1, "2"]\nnone:\n').data).toEqual({
      on: '2026-11-24',
      list: [1, '2'],
      none: null,
    });
  });

  test('is nothing where the text cannot be read', () => {
    const { data, problems } = parseYaml('a.yaml', 'a: "x');
    expect(data).toBeUndefined();
    expect(problems).toHaveLength(1);
  });
});

describe('a text that cannot be read', () => {
  test.each([
    ['a list beside keys', 'a: 1\n- b\n', 2],
    ['a bracket that is not closed', 'a: 1\nb: [x,\nc: 2\nd: 3\n', 2],
    ['a brace that is not closed', 'a: 1\nb: {x: 1\nc: 2\n', 2],
    ['a quote that is not closed', 'a: 1\nb: "x\nc: 2\n', 2],
    ['a quote inside quotes', "a: 1\nb: 'it's'\n", 2],
    ['an escape that is none', 'a: 1\nb: "C:\\path"\n', 2],
    ['keys that do not stand below each other', 'a:\n  b: 1\n c: 2\n', 3],
    ['a star', 'a: 1\nb: *c*\n', 2],
    ['a line that ends it', 'a: 1\n---\nb: 2\n', 2],
  ])('because of %s is told once, on its line', (_, text, line) => {
    const { problems } = parseYaml('a.yaml', text);
    expect(problems).toMatchObject([{ file: 'a.yaml', line, field: 'YAML' }]);
    const written = text.split('\n')[line - 1]?.trim();
    expect(problems[0]?.what).toContain(`at "${written}"`);
  });

  test('because of repeated keys is told for each of them', () => {
    const { problems } = parseYaml('a.yaml', 'a: 1\nb: 2\na: 3\nb: 4\n');
    expect(problems.map(({ line }) => line)).toEqual([3, 4]);
  });
});
