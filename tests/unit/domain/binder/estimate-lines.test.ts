import { expect, test } from 'vitest';
import { estimateLines } from '../../../../src/domain/binder/estimate-lines.ts';
import { splitSections } from '../../../../src/domain/binder/split-sections.ts';

test('each text begins a line, and a long one takes several', () => {
  expect(estimateLines(['short', 'x'.repeat(81)])).toBe(3);
});

test('empty lines, imports and the rulers of tables take no line', () => {
  expect(estimateLines(["import A from 'a'\n\n| a | b |\n| --- | --- |\n| 1 | 2 |"])).toBe(2);
});

test('a citation takes the room of what it prints', () => {
  expect(estimateLines([`${'x'.repeat(60)} [[source a]]`])).toBe(2);
});

test('a text is split at its headings of the second and third level', () => {
  expect(splitSections('Before.\n\n## One\n\nText.\n\n### Two\n\n#### Inner\n')).toEqual([
    'Before.\n\n',
    '## One\n\nText.\n\n',
    '### Two\n\n#### Inner\n',
  ]);
});
