import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { toOneLine, wrapText } from '../../../../src/domain/incident/wrap-text.ts';
import { anyText } from '../../any-text.ts';

describe('a text in lines', () => {
  test('is broken between words', () => {
    expect(wrapText('one two three', 8)).toEqual(['one two', 'three']);
  });

  test('breaks a word that is longer than a line', () => {
    expect(wrapText('x abcdefghij', 4)).toEqual(['x', 'abcd', 'efgh', 'ij']);
  });

  test('keeps its line breaks, of whatever kind', () => {
    expect(wrapText('a\r\nb\rc\n\nd')).toEqual(['a', 'b', 'c', '', 'd']);
  });

  test('has no line that is too long and no control sign, and loses nothing else', () => {
    fc.assert(
      fc.property(anyText(200), fc.integer({ min: 4, max: 80 }), (text, width) => {
        const lines = wrapText(text, width);
        for (const line of lines) {
          expect(line.length).toBeLessThanOrEqual(width);
          expect(line).not.toMatch(/\p{Cc}/u);
        }
        const left = (words: string) =>
          words.replaceAll(/[\p{Cc} \u2028\u2029\u202a-\u202e\u2066-\u2069]/gu, '');
        expect(left(lines.join(''))).toBe(left(text));
      }),
    );
  });
});

test('a text on one line cannot pass for two', () => {
  expect(toOneLine('a\nb\u001b[31m\r\nc')).toBe('a / b [31m / c');
});
