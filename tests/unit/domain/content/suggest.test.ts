import { describe, expect, test } from 'vitest';
import { findNearest, suggest } from '../../../../src/domain/content/suggest.ts';

const KEYS = ['title', 'summary', 'sources', 'symptoms', 'do', 'who', 'B1', 'B12', 'B1.2'];

describe('the name that was meant', () => {
  test.each([
    ['titel', 'title'],
    ['tittle', 'title'],
    ['Title', 'title'],
    ['source', 'sources'],
    ['sympttoms', 'symptoms'],
    ['dos', 'do'],
    ['b1', 'B1'],
    ['b12', 'B12'],
  ])('is for %s: %s', (written, meant) => {
    expect(findNearest(written, KEYS)).toBe(meant);
  });

  test.each(['colour', 'x', 'oh', 'review', ''])(
    'is nothing for %j, which is like none',
    (word) => {
      expect(findNearest(word, KEYS)).toBeUndefined();
    },
  );

  test.each(['B2', 'B13', 'B1.7'])(
    'is nothing for %s, since another number is another step',
    (id) => {
      expect(findNearest(id, KEYS)).toBeUndefined();
    },
  );

  test('is the nearest of several, and the first of those as near', () => {
    expect(findNearest('account', ['accounted', 'accounts', 'accountx'])).toBe('accounts');
  });

  test('is nothing where nothing is known', () => {
    expect(findNearest('title', [])).toBeUndefined();
  });
});

test('a suggestion goes on from a sentence, or is empty', () => {
  expect(suggest('titel', KEYS)).toBe(' Did you mean "title"?');
  expect(suggest('colour', KEYS)).toBe('');
});
