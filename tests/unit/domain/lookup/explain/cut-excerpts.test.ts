import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { cutExcerpts } from '../../../../../src/domain/lookup/explain/cut-excerpts.ts';

const cut = (text: string, marks: [number, number][], around = 8) =>
  cutExcerpts(
    text,
    marks.map(([from, until]) => ({ from, until })),
    around,
  )
    .map(({ text: piece, marked }) => (marked ? `[${piece}]` : piece))
    .join('');

describe('a text with marks', () => {
  test('is shown whole where it is short', () => {
    expect(cut('see AADSTS1 now', [[4, 11]])).toBe('see [AADSTS1] now');
  });

  test('loses what is far from every mark, at whole words', () => {
    const text = 'long before it all CODE and long after it all';
    expect(cut(text, [[19, 23]])).toBe(' … it all [CODE] and … ');
  });

  test('shows what lies between two marks once', () => {
    expect(
      cut('A1 and then B2', [
        [0, 2],
        [12, 14],
      ]),
    ).toBe('[A1] and then [B2]');
    expect(
      cut(`A1${' word'.repeat(9)} B2`, [
        [0, 2],
        [48, 50],
      ]),
    ).toBe('[A1] word … word [B2]');
  });

  test('may be a mark and nothing else', () => {
    expect(cut('CODE', [[0, 4]])).toBe('[CODE]');
  });

  test('without a mark is nothing', () => {
    expect(cut('nothing known here', [])).toBe('');
  });

  test('shows every mark as it is written, and no word that the text has not, whatever it is', () => {
    fc.assert(
      fc.property(
        fc.string({ maxLength: 300 }),
        fc.array(fc.nat(300)),
        fc.nat(40),
        (text, ends, around) => {
          const places = [...new Set(ends.map((end) => Math.min(end, text.length)))].sort(
            (a, b) => a - b,
          );
          const marks = places.slice(1).flatMap((until, at) => {
            const from = places[at] ?? 0;
            return at % 2 === 0 ? [{ from, until }] : [];
          });
          const pieces = cutExcerpts(text, marks, around);
          const marked = pieces.filter((piece) => piece.marked).map((piece) => piece.text);
          expect(marked).toEqual(marks.map(({ from, until }) => text.slice(from, until)));
          for (const { text: piece } of pieces)
            expect(piece === ' … ' || text.includes(piece)).toBe(true);
        },
      ),
    );
  });
});
