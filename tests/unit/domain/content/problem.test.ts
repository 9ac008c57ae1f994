import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { formatProblems, type Problem, quote } from '../../../../src/domain/content/problem.ts';

const problem = (file: string, line?: number): Problem => ({
  file,
  line,
  field: 'title',
  what: `"x" in ${file} is wrong.`,
  remedy: 'Write "y".',
});

describe('problems as a message', () => {
  test('tell file and line, field, what is wrong and what to write', () => {
    expect(formatProblems([problem('src/a.mdx', 3)])).toContain(
      'src/a.mdx:3  title\n  "x" in src/a.mdx is wrong.\n  → Write "y".',
    );
  });

  test('leave out a line that is not known', () => {
    expect(formatProblems([problem('src/a.mdx')])).toContain('\nsrc/a.mdx  title\n');
  });

  test('begin with their number', () => {
    expect(formatProblems([problem('a')])).toMatch(/^1 mistake in/);
    expect(formatProblems([problem('a'), problem('b')])).toMatch(/^2 mistakes in/);
  });

  test('say that nothing was built', () => {
    expect(formatProblems([problem('a')])).toContain('Nothing was built');
  });

  test('stand in the order of files and lines', () => {
    const told = formatProblems([problem('b', 1), problem('a', 10), problem('a', 2), problem('a')]);
    expect(told.match(/^[ab](:\d+)?(?= )/gm)).toEqual(['a', 'a:2', 'a:10', 'b:1']);
  });

  test('do not change the list they are given', () => {
    const problems = [problem('b'), problem('a')];
    formatProblems(problems);
    expect(problems.map(({ file }) => file)).toEqual(['b', 'a']);
  });

  test('are empty where there are none', () => {
    expect(formatProblems([])).toBe('');
  });
});

describe('a quoted value', () => {
  test.each([
    ['a text', 'abc', '"abc"'],
    ['a number', 12, '"12"'],
    ['a list', ['a', 1], '"["a",1]"'],
    ['nothing', undefined, '"undefined"'],
    ['two lines', 'one\n  two', '"one two"'],
  ])('%s', (_, value, quoted) => {
    expect(quote(value)).toBe(quoted);
  });

  test('is one short line, whatever the value', () => {
    fc.assert(
      fc.property(fc.anything(), (value) => {
        const quoted = quote(value);
        return quoted.length <= 82 && !quoted.includes('\n');
      }),
    );
  });

  test('is cut in the open', () => {
    expect(quote('x'.repeat(100))).toBe(`"${'x'.repeat(77)}…"`);
    expect(quote('x'.repeat(80))).toBe(`"${'x'.repeat(80)}"`);
  });
});
