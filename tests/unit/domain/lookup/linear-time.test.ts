import { afterEach, describe, expect, test, vi } from 'vitest';
import { buildLookupIndex } from '../../../../src/domain/lookup/build/build-lookup-index.ts';
import { lookUp } from '../../../../src/domain/lookup/look-up.ts';
import { sampleKnowledge, sampleSettings } from './sample-knowledge.ts';

const index = buildLookupIndex(sampleKnowledge, sampleSettings);

/** Texts that make careless matching slow: nearly a signature over and over, one long word, and the like. */
const HOSTILE: Record<string, (length: number) => string> = {
  'the beginning of a signature, again and again': (length) =>
    'something is not quite '.repeat(length / 23),
  'one endless word': (length) => 'a'.repeat(length),
  'many different unknown words': (length) =>
    Array.from(
      { length: length / 8 },
      (_, at) => `q${at.toString(36).replaceAll(/\d/g, 'x')}zz`,
    ).join(' '),
  'misspellings only': (length) => 'pasword expird lokced '.repeat(length / 22),
  'punctuation only': (length) => '-._/'.repeat(length / 4),
  'combining marks': (length) => `e${'\u0301'.repeat(length - 1)}`,
};

afterEach(() => vi.restoreAllMocks());

/** Characters read and hashes taken: the two things all other work is proportional to. */
function countOperations(text: string): number {
  lookUp(index, '');
  const reads = vi.spyOn(String.prototype, 'charCodeAt');
  const tables = vi.spyOn(Map.prototype, 'get');
  lookUp(index, text);
  const count = reads.mock.calls.length + tables.mock.calls.length;
  vi.restoreAllMocks();
  return count;
}

describe('work grows no faster than the text', () => {
  for (const [name, write] of Object.entries(HOSTILE)) {
    test(`for ${name}`, () => {
      const short = countOperations(write(2_000));
      const long = countOperations(write(16_000));
      expect(long).toBeLessThan(Math.max(short, 500) * 8 * 1.5);
    });
  }

  test('and stops at 20,000 characters', () => {
    const text = 'zzz '.repeat(5_000);
    expect(countOperations(`${text}${'locked out '.repeat(50_000)}`)).toBeLessThan(
      countOperations(text) + 100,
    );
    expect(lookUp(index, `${'zzz '.repeat(4_000)} LOCK-00017`).ranked[0]?.ref).toBe('issue:locked');
  });
});
