import { describe, expect, test } from 'vitest';
import { chooseShown, orderByTaps, settleOn } from '../../../../src/domain/lookup/choose-shown.ts';
import type { Alarm } from '../../../../src/domain/lookup/find-alarm.ts';
import type { RankedRef, Verdict } from '../../../../src/domain/lookup/look-up.ts';

const CERTAIN: Alarm = { quoted: ['hacked'], certain: true };

describe('what of a ranking is shown', () => {
  test('is the first three whatever their chance, and of the rest what has a chance', () => {
    const ranked = rank([0.9, 0.005, 0.004, 0.03, 0.019, 0.02]);
    expect(shown('match', ranked)).toEqual({
      refs: ['issue:1', 'issue:2', 'issue:3', 'issue:4', 'issue:6'],
      whole: 1,
    });
  });

  test('is never more than six', () => {
    expect(shown('match', rank(Array(12).fill(0.08))).refs.length).toBe(6);
  });

  test('is two whole ones where they are close', () => {
    expect(shown('doubt', rank([0.5, 0.45, 0.05])).whole).toBe(2);
  });

  test('is one whole one where the second is close and yet unlikely', () => {
    expect(shown('doubt', rank([0.4, 0.1, 0.08])).whole).toBe(1);
  });

  test('is every issue where nothing is a confident match, and nothing else but among the nearest three', () => {
    const refs = ['faq:a', 'issue:1', 'page:b', 'faq:c', 'issue:2'];
    const ranked = refs.map((ref) => ({ ref, score: 1, confidence: 0.2, quoted: [] }));
    expect(shown('off-topic', ranked)).toEqual({
      refs: ['faq:a', 'issue:1', 'page:b', 'issue:2'],
      whole: 0,
    });
  });

  test('has nothing whole below a certain alarm', () => {
    expect(shown('match', rank([0.9, 0.1]), CERTAIN).whole).toBe(0);
    expect(shown('doubt', rank([0.4, 0.3]), CERTAIN).whole).toBe(0);
    expect(shown('match', rank([0.9, 0.1]), { ...CERTAIN, certain: false }).whole).toBe(1);
    expect(shown('match', rank([0.9, 0.1])).whole).toBe(1);
  });

  test('is nothing that nothing speaks for, as beside a code that stands alone', () => {
    const ranked = rank([0.5, 0.4, 0.001, 0.001]).map((one, place) => ({
      ...one,
      score: place < 2 ? 5 : 0,
    }));
    expect(shown('doubt', ranked).refs).toEqual(['issue:1', 'issue:2']);
  });

  test('is nothing of nothing', () => {
    expect(shown('match', []).refs).toEqual([]);
  });
});

test('an answer that is settled on stands first, alone is whole, and the others keep their order', () => {
  const ranked = rank([0.5, 0.4, 0.3]);
  const settled = settleOn(
    { ranked, verdict: 'doubt', recognised: [], corrections: [] },
    'issue:2',
  );
  expect(chooseShown(settled)).toEqual({ refs: ['issue:2', 'issue:1', 'issue:3'], whole: 1 });
});

describe('taps without a text', () => {
  const refs = ['issue:a', 'issue:b', 'issue:c'];
  const index = {
    refs,
    narrowing: {
      scope: { me: [0, 1], several: [], everyone: [-1, 0, 2] },
      signOn: { password: [0, 0, -3], sso: [] },
    },
  };

  test('move what they speak for forward, and keep the order of the rest', () => {
    expect(orderByTaps(refs, index, { scope: 'everyone' })).toEqual([
      'issue:c',
      'issue:b',
      'issue:a',
    ]);
    expect(orderByTaps(refs, index, { scope: 'me' })).toEqual(['issue:b', 'issue:a', 'issue:c']);
  });

  test('add up', () => {
    const both = { scope: 'everyone', signOn: 'password' } as const;
    expect(orderByTaps(refs, index, both)).toEqual(['issue:b', 'issue:a', 'issue:c']);
  });

  test('change nothing where none is pressed', () => {
    expect(orderByTaps(refs, index, {})).toEqual(refs);
  });
});

function shown(verdict: Verdict, ranked: RankedRef[], alarm?: Alarm) {
  return chooseShown({ verdict, ranked, ...(alarm && { alarm }) });
}

function rank(chances: number[]): RankedRef[] {
  return chances.map((confidence, place) => ({
    ref: `issue:${place + 1}`,
    score: confidence,
    confidence,
    quoted: [],
  }));
}
