import { describe, expect, test } from 'vitest';
import type { Feature } from '../../../../src/domain/lookup/feature-table.ts';
import type { Unit } from '../../../../src/domain/lookup/find-units.ts';
import { IDEA_SORTS, type LookupModel } from '../../../../src/domain/lookup/lookup-model.ts';
import { quoteEvidence } from '../../../../src/domain/lookup/quote-evidence.ts';

describe('the reader’s words', () => {
  test('are quoted where they tell of signing in', () => {
    expect(quote({ locked: 'trouble' })).toEqual(['locked']);
    expect(quote({ password: 'signing-in' })).toEqual(['password']);
  });

  test('are no reason where they only say how it is meant, or tell of something else', () => {
    expect(quote({ 'how do I': 'telling' })).toEqual([]);
    expect(quote({ printer: 'elsewhere' })).toEqual([]);
  });

  test('that stand for nothing are quoted beside one that says something, and not alone', () => {
    expect(quote({ got: undefined })).toEqual([]);
    expect(quote({ got: undefined, didnt: 'telling' })).toEqual([]);
    expect(quote({ strange: undefined, code: 'signing-in' })).toEqual(['strange code']);
    expect(quote({ got: undefined, didnt: 'telling', code: 'signing-in' })).toEqual(['code']);
  });
});

/** What is quoted of a text whose units, each with the sort of its idea, all speak for an answer. */
function quote(sorts: Record<string, (typeof IDEA_SORTS)[number] | undefined>): string[] {
  const words = Object.keys(sorts);
  const text = words.join(' ');
  const terms = words.map((word) => {
    const from = text.indexOf(word);
    return { stem: word, from, until: from + word.length };
  });
  const units: Unit[] = Object.values(sorts).map((sort, at) => ({
    hash: at,
    ideas: sort === undefined ? [] : [IDEA_SORTS.indexOf(sort)],
    from: at,
    until: at + 1,
  }));
  const features: Feature[] = units.map((_, at) => ({ key: at, value: 1, first: at, last: at }));
  const model: LookupModel = {
    skip: new Set(),
    same: new Map(),
    spelling: new Map(),
    lexicon: new Map(),
    longest: 1,
    ideaSorts: IDEA_SORTS.map((_, sort) => sort),
    features: {
      bias: new Float64Array(1),
      rows: new Map(units.map((_, at) => [at, [{ ref: 0, weight: 2 }]])),
    },
  };
  return quoteEvidence(model, features, units, terms, 0, text);
}
