import { describe, expect, test } from 'vitest';
import type { LookupResult } from '../../../../src/domain/lookup/look-up.ts';
import { paceTyping, staysFirst } from '../../../../src/domain/lookup/pace-typing.ts';

type Paced = Pick<LookupResult, 'verdict' | 'corrections' | 'alarm'>;

describe('while somebody types', () => {
  const found = (more: Partial<Paced> = {}): Paced => ({
    verdict: 'match',
    corrections: [],
    ...more,
  });

  test('the first answer is shown whole, and what follows in brief', () => {
    expect(paceTyping(found(), 6, false)).toBe('whole');
    expect(paceTyping(found(), 6, true)).toBe('brief');
    expect(paceTyping(found({ verdict: 'doubt' }), 6, true)).toBe('brief');
  });

  test('nothing is called no sign-in problem before typing pauses', () => {
    expect(paceTyping(found({ verdict: 'off-topic' }), 6, false)).toBe('later');
    expect(paceTyping(found({ verdict: 'off-topic' }), 6, true)).toBe('later');
  });

  test('a last word that is read as another waits, and one before it does not', () => {
    const correction = { from: 3, until: 6, readAs: 'code' };
    expect(paceTyping(found({ corrections: [correction] }), 6, true)).toBe('later');
    expect(paceTyping(found({ corrections: [correction] }), 9, true)).toBe('brief');
  });

  test('a certain alarm waits, and another is shown with the answer', () => {
    expect(paceTyping(found({ alarm: { quoted: ['hack'], certain: true } }), 6, true)).toBe(
      'later',
    );
    expect(paceTyping(found({ alarm: { quoted: ['hack'], certain: false } }), 6, true)).toBe(
      'brief',
    );
  });
});

describe('the answer that stands first', () => {
  const ranked = [
    ['issue:a', 9],
    ['issue:b', 6.5],
    ['issue:c', 5.5],
  ].map(([ref, score]) => ({
    ref: String(ref),
    score: Number(score),
    confidence: 0.1,
    quoted: [],
  }));

  test('stays while another is little ahead', () => {
    expect(staysFirst({ ranked }, 'issue:a')).toBe(true);
    expect(staysFirst({ ranked }, 'issue:b')).toBe(true);
  });

  test('gives way to one that is far ahead, and so does one that no longer fits', () => {
    expect(staysFirst({ ranked }, 'issue:c')).toBe(false);
    expect(staysFirst({ ranked }, 'issue:gone')).toBe(false);
    expect(staysFirst({ ranked }, undefined)).toBe(false);
    expect(staysFirst({ ranked: [] }, 'issue:a')).toBe(false);
  });
});
