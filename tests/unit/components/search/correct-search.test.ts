import { describe, expect, test } from 'vitest';
import { correctSearch } from '../../../../src/components/search/correct-search.ts';

const WORDS = ['password', 'account', 'locked', 'maintenance', 'certificate'];
const correct = (text: string) => correctSearch(WORDS, text);

describe('a misspelt search', () => {
  test('is corrected word by word, and all else stays as it is', () => {
    expect(correct('Pasword lokced, 403!')).toBe('password locked, 403!');
    expect(correct('maintainance')).toBe('maintenance');
  });

  test.each(['password', 'PASSWORD', 'passw', 'accounts', 'zebra', 'AADSTS50053', '', '403'])(
    'is not suspected in "%s"',
    (text) => {
      expect(correct(text)).toBe(undefined);
    },
  );

  test('takes the more used of two words that are as near', () => {
    expect(correctSearch(['monitor', 'monitar'], 'monitxr')).toBe('monitor');
    expect(correctSearch(['monitar', 'monitor'], 'monitxr')).toBe('monitar');
  });
});
