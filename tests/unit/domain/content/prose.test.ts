import { describe, expect, test } from 'vitest';
import { lineAt, proseOf } from '../../../../src/domain/content/prose.ts';

describe('the texts of an entry', () => {
  test('stand at the path of their key, in the order of the file', () => {
    const data = {
      title: 'One',
      minutes: 5,
      if_not: { says: 'Two', go_to: 'B2' },
      steps: [{ id: 'A1.1', do: 'Three', sources: ['x'] }],
      record: ['Four', 'Five'],
      empty: null,
    };
    expect(proseOf({ data, body: 'Six' })).toEqual([
      { field: 'title', text: 'One' },
      { field: 'if_not.says', text: 'Two' },
      { field: 'steps[0].do', text: 'Three' },
      { field: 'record[0]', text: 'Four' },
      { field: 'record[1]', text: 'Five' },
      { field: 'text', text: 'Six', line: undefined },
    ]);
  });

  test('leave out keys whose values are names for programs', () => {
    const data = {
      id: 'B1',
      slug: 'x',
      who: ['you'],
      issues: ['a'],
      review: { owner: 'site-owner' },
    };
    expect(proseOf({ data, body: '' })).toEqual([]);
  });

  test('leave out the steps of a question, which are IDs', () => {
    expect(proseOf({ data: { steps: ['B1', 'B2'] }, body: '' })).toEqual([]);
  });

  test('leave out a body without words', () => {
    expect(proseOf({ data: {}, body: '\n \n', bodyLine: 9 })).toEqual([]);
  });
});

describe('the line of a place in a text', () => {
  const prose = { field: 'text', text: 'one\ntwo\n\nthree', line: 10 };

  test.each([
    [0, 10],
    [3, 10],
    [4, 11],
    [9, 13],
  ])('%d characters on is %d', (offset, line) => {
    expect(lineAt(prose, offset)).toBe(line);
  });

  test('is not known where the text’s own line is not', () => {
    expect(lineAt({ field: 'title', text: 'one' }, 0)).toBeUndefined();
  });
});
