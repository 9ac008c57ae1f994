import { join } from 'node:path';
import { expect, test } from 'vitest';
import { explainError } from '../../../scripts/explain-error.ts';

test('a report of mistakes is told as it is, without a stack', () => {
  expect(explainError(new Error('1 mistake\n\nsrc/a.mdx:2  titel\n'), {})).toBe(
    '1 mistake\n\nsrc/a.mdx:2  titel',
  );
});

test('an error of Astro is told with its place from the project and its hint', () => {
  const error = Object.assign(new Error('Unclosed tag.'), {
    name: 'CompilerError',
    hint: 'Close it.',
    loc: { file: join(process.cwd(), 'src', 'a.astro'), line: 3, column: 1 },
  });
  const told = explainError(error, {});
  expect(told).toContain(`Unclosed tag.\n  in ${join('src', 'a.astro')}:3:1`);
  expect(told).toContain('→ Close it.');
  expect(told).toContain('VERBOSE=1');
});

test('a file that Vite names with a query is told without it', () => {
  const error = Object.assign(new TypeError('No.'), {
    id: `${join(process.cwd(), 'a.astro')}?astro&type=script`,
  });
  expect(explainError(error, {})).toContain('  in a.astro\n');
});

test('VERBOSE=1 shows the stack', () => {
  expect(explainError(new Error('No.'), { VERBOSE: '1' })).toContain('explain-error.test.ts');
});

test('what is thrown and no error is told, too', () => {
  expect(explainError('stopped', {})).toBe('stopped');
});
