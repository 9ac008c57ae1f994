import { describe, expect, test } from 'vitest';
import { layOutColumns, listIndexGroups } from '../../../../src/domain/binder/symptom-index.ts';
import { sampleSignature } from '../signatures/sample-signature.ts';

const issues = [
  { id: 'locked', number: 'A1', title: 'Locked', symptoms: ['It says locked.', 'It says wait.'] },
  { id: 'blank', number: 'A2', title: 'Blank', symptoms: ['The page is blank.'] },
];

describe('the symptom index', () => {
  test('has what is seen by issue, then codes and messages by the likeliest issue', () => {
    const code = sampleSignature({ patterns: ['E100', 'x'], issues: ['blank'] });
    expect(listIndexGroups(issues, [code])).toEqual([
      {
        heading: 'A1 Locked',
        entries: [
          { text: 'It says locked.', step: 'A1' },
          { text: 'It says wait.', step: 'A1' },
        ],
      },
      { heading: 'A2 Blank', entries: [{ text: 'The page is blank.', step: 'A2' }] },
      { heading: 'A2 Blank: codes and messages', entries: [{ text: 'E100', step: 'A2' }] },
    ]);
  });
});

describe('columns of the index', () => {
  const entry = (text: string) => ({ text, step: 'A1' });
  const group = (heading: string, count: number) => ({
    heading,
    entries: Array.from({ length: count }, (_, index) => entry(`line ${index}`)),
  });
  const size = { lineLength: 20, lines: 10 };
  const textsOf = (columns: ReturnType<typeof layOutColumns>) =>
    columns.flat().flatMap(({ entries }) => entries.map(({ text }) => text));

  test('hold every entry once, in order', () => {
    const groups = [group('One', 23), group('Two', 4)];
    expect(textsOf(layOutColumns(groups, size))).toEqual(
      groups.flatMap(({ entries }) => entries.map(({ text }) => text)),
    );
  });

  test('repeat the heading of a group that goes on', () => {
    const [, second] = layOutColumns([group('One', 12)], size);
    expect(second?.[0]?.heading).toBe('One, continued');
  });

  test('never end with a heading', () => {
    for (let count = 1; count < 12; count += 1) {
      const columns = layOutColumns([group('One', count), group('Two', 3)], size);
      for (const { entries } of columns.flat()) expect(entries.length).toBeGreaterThan(0);
    }
  });

  test('give a long text the lines that it needs', () => {
    const long = {
      heading: 'One',
      entries: Array.from({ length: 6 }, () => entry('x'.repeat(41))),
    };
    expect(layOutColumns([long], size).length).toBe(3);
  });
});
