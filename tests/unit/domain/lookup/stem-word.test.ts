import { describe, expect, test } from 'vitest';
import { stemWord } from '../../../../src/domain/lookup/stem-word.ts';

describe('the stem of a word', () => {
  test.each([
    [['lock', 'locks', 'locked', 'locking'], 'lock'],
    [['expire', 'expires', 'expired', 'expiring'], 'expir'],
    [['log', 'logs', 'logged', 'logging'], 'log'],
    [['policy', 'policies'], 'policy'],
    [['switch', 'switches', 'switched'], 'switch'],
    [['access'], 'access'],
    [['status'], 'status'],
  ])('of %j is %s', (words, stem) => {
    for (const word of words) expect(stemWord(word)).toBe(stem);
  });

  test('never becomes too short to mean something', () => {
    for (const word of ['used', 'red', 'is', 'bed', 'ring', 'us', 'thing']) {
      expect(stemWord(word).length).toBeGreaterThanOrEqual(Math.min(3, word.length));
    }
  });
});
