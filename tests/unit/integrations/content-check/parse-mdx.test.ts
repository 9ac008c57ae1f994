import { describe, expect, test } from 'vitest';
import { parseMdx } from '../../../../src/integrations/content-check/parse-mdx.ts';

const FILE = 'src/content/docs/a.mdx';

describe('an MDX file', () => {
  test('is split into its front matter and its text', () => {
    const parsed = parseMdx(FILE, '---\ntitle: One\n---\n\nSome text.\n');
    expect(parsed).toMatchObject({
      data: { title: 'One' },
      body: '\nSome text.\n',
      bodyLine: 4,
      problems: [],
    });
    expect(parsed.lineOf(['title'])).toBe(2);
  });

  test('is split in the same places where lines end as on Windows', () => {
    const parsed = parseMdx(FILE, '---\r\ntitle: One\r\ntab: A\r\n---\r\n\r\nText.\r\n');
    expect(parsed).toMatchObject({ data: { title: 'One', tab: 'A' }, bodyLine: 5, problems: [] });
    expect(parsed.lineOf(['tab'])).toBe(3);
  });

  test('may hold three hyphens in its text and in a key', () => {
    const parsed = parseMdx(FILE, '---\ntitle: a --- b\n---\nOne.\n\n---\n\nTwo.\n');
    expect(parsed).toMatchObject({ data: { title: 'a --- b' }, problems: [] });
    expect(parsed.body).toContain('Two.');
  });

  test('may end with its front matter, and then has no text', () => {
    expect(parseMdx(FILE, '---\ntitle: One\n---').problems).toMatchObject([
      { file: FILE, line: 3, field: 'text', what: expect.stringContaining('empty') },
    ]);
  });

  test('is told for its front matter and for its text at once', () => {
    const { problems } = parseMdx(FILE, '---\ntitle: "One\n---\nText {\n');
    expect(problems.map(({ line, field }) => [line, field])).toEqual([
      [2, 'YAML'],
      [4, 'text'],
    ]);
  });

  test('is told for each brace with words in it, and no more than for that', () => {
    const { problems } = parseMdx(FILE, '---\ntitle: One\n---\nA {b}.\n\n{/* c */}\n\n- {d.e}\n');
    expect(problems.map(({ line, what }) => [line, what.match(/"(.*)"/)?.[1]])).toEqual([
      [4, '{b}'],
      [8, '{d.e}'],
    ]);
  });

  test('speaks of the file’s lines only, and not of the parser’s rules', () => {
    const [problem] = parseMdx(FILE, '---\ntitle: One\n---\nOne.\n\n<b>Two.\n').problems;
    expect(problem?.line).toBe(6);
    expect(problem?.what).not.toMatch(/\d:\d|mdx-/);
  });
});
