import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseInline, type Segment } from '../../../../src/domain/content/inline-text.ts';

/** A segment as its author wrote it. */
function write(segment: Segment): string {
  if ('text' in segment) return segment.text;
  return segment.kind === 'id' ? segment.id : `[[${segment.kind} ${segment.id}]]`;
}

const piece = fc.oneof(
  fc.string({ unit: 'grapheme' }),
  fc.constantFrom('B3', 'A2.3', 'F12', ' ', '[[', ']]', '[', ']', 'B', '.', '1', '\n'),
  fc.constantFrom(
    '[[source a-b]]',
    '[[practice clock.x_y]]',
    '[[contact nobody]]',
    '[[blank x]]',
    '[[foo:bar]]',
  ),
);
const text = fc.array(piece, { maxLength: 12 }).map((pieces) => pieces.join(''));

describe('marks in a text', () => {
  test('are told from the words around them', () => {
    expect(parseInline('Go to B3, see [[source a-fact]].')).toEqual([
      { at: 0, kind: 'text', text: 'Go to ' },
      { at: 6, kind: 'id', id: 'B3' },
      { at: 8, kind: 'text', text: ', see ' },
      { at: 14, kind: 'source', id: 'a-fact' },
      { at: 31, kind: 'text', text: '.' },
    ]);
  });

  test.each(['A2', 'A2.3', 'B0', 'B1.2', 'C1.4', 'D4', 'F12', 'P11', 'R9', 'S2'])(
    '%s is an ID',
    (id) => {
      expect(parseInline(id)).toEqual([{ at: 0, kind: 'id', id }]);
    },
  );

  test.each(['b3', 'G3', 'B01', 'B100', 'AB3', 'B3x', 'HTTP2', 'F', '12', 'SHA1'])(
    '%s is a word and no ID',
    (word) => {
      expect(parseInline(word)).toEqual([{ at: 0, kind: 'text', text: word }]);
    },
  );

  test('an ID at the end of a sentence leaves the full stop to the sentence', () => {
    expect(parseInline('Go to B1.').map(write)).toEqual(['Go to ', 'B1', '.']);
  });

  test.each(['source', 'contact', 'figure', 'practice'])('%s names what it prints', (kind) => {
    expect(parseInline(`[[${kind} some.key_1-b]]`)).toEqual([{ at: 0, kind, id: 'some.key_1-b' }]);
  });

  test.each([
    '[[foo:bar]]',
    '[[source:a]]',
    '[[source]]',
    '[[]]',
    '[[Source a]]',
    '[[source a b]]',
  ])('%s is a mark that nobody knows', (mark) => {
    expect(parseInline(`x${mark}`)).toEqual([
      { at: 0, kind: 'text', text: 'x' },
      { at: 1, kind: 'unknown-mark', text: mark },
    ]);
  });
});

describe('whatever the text', () => {
  test('the segments, joined, are the text', () => {
    fc.assert(fc.property(text, (written) => parseInline(written).map(write).join('') === written));
  });

  test('each segment says where it begins', () => {
    fc.assert(
      fc.property(text, (written) =>
        parseInline(written).every((segment) => written.startsWith(write(segment), segment.at)),
      ),
    );
  });

  test('no segment is empty, and no two runs of words stand side by side', () => {
    fc.assert(
      fc.property(text, (written) => {
        const segments = parseInline(written);
        const kinds = segments.map(({ kind }) => kind).join(' ');
        return !kinds.includes('text text') && segments.every((segment) => write(segment) !== '');
      }),
    );
  });
});
