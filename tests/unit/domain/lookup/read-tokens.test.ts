import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { keepEnds, readTokens, TEXT_LIMIT } from '../../../../src/domain/lookup/read-tokens.ts';

const wordsOf = (text: string) => readTokens(text).map(({ word }) => word);

describe('reading words', () => {
  test('joins what an apostrophe joins, of whatever shape', () => {
    expect(wordsOf("can't can’t can‘t canʼt")).toEqual(['cant', 'cant', 'cant', 'cant']);
  });

  test('ends a word where letters meet digits, and at every other mark', () => {
    expect(wordsOf('AADSTS50053 ERR_TIMED_OUT 2FA log-in/out')).toEqual([
      'aadsts',
      '50053',
      'err',
      'timed',
      'out',
      '2',
      'fa',
      'log',
      'in',
      'out',
    ]);
  });

  test('sees through accents, full-width letters, ligatures and invisible characters', () => {
    expect(wordsOf('Ｌｏｃｋｅｄ ﬁre pass\u00ADword re\u0301sume\u0301 résumé')).toEqual([
      'locked',
      'fire',
      'password',
      'resume',
      'resume',
    ]);
  });

  test('knows where each word stands in the text as written', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), (text) => {
        let last = 0;
        for (const { word, from, until } of readTokens(text)) {
          // One character may hold two words: ㎟ is mm and 2.
          expect(from).toBeGreaterThanOrEqual(last);
          expect(until).toBeGreaterThan(from);
          expect(wordsOf(text.slice(from, until))).toContain(word);
          last = from;
        }
      }),
    );
  });

  test('reads no further than the limit', () => {
    const tokens = readTokens('ab '.repeat(TEXT_LIMIT));
    expect(tokens.at(-1)?.until).toBeLessThanOrEqual(TEXT_LIMIT);
  });
});

test('a text that is too long keeps its two ends, and any other is kept as it is', () => {
  const long = `first${'-'.repeat(TEXT_LIMIT)}last`;
  const kept = keepEnds(long);
  expect(kept.length).toBe(TEXT_LIMIT);
  expect(kept).toMatch(/^first-.*-last$/);
  expect(keepEnds(kept)).toBe(kept);
});
