import { expect, test } from 'vitest';
import { insertUnder, type TocItem } from '../../../../src/domain/site/table-of-contents.ts';

const item = (slug: string, children: TocItem[] = []): TocItem => ({
  depth: 2,
  slug,
  text: slug.toUpperCase(),
  children,
});

test('headings are added below the item that is named, after those it has', () => {
  const items = [item('why'), item('steps', [item('gate')])];
  expect(insertUnder(items, 'steps', [item('b0'), item('b1')])).toEqual([
    item('why'),
    item('steps', [item('gate'), item('b0'), item('b1')]),
  ]);
});

test('the table that was given stays as it was', () => {
  const items = [item('steps')];
  insertUnder(items, 'steps', [item('b0')]);
  expect(items).toEqual([item('steps')]);
});

test('a name that is no heading is refused with those that are', () => {
  expect(() => insertUnder([item('why'), item('steps')], 'step', [item('b0')])).toThrow(
    /"step" is the anchor of no heading.*why, steps/,
  );
});
