import { describe, expect, test } from 'vitest';
import { collectExamples } from '../../../../../src/domain/lookup/build/collect-examples.ts';
import type { PhraseSet } from '../../../../../src/domain/lookup/build/knowledge.ts';
import { sampleKnowledge, sampleSettings } from '../sample-knowledge.ts';

const settings = { ...sampleSettings.examples, question: 0.3, page: 0.5, none: 0.4, balance: 0 };

/** What one phrase of a set weighs among the examples. */
function weigh(set: Omit<PhraseSet, 'phrases'>): number | undefined {
  const knowledge = { ...sampleKnowledge, phrases: [{ ...set, phrases: ['nothing but this'] }] };
  const found = collectExamples(knowledge, settings);
  return found.find(({ text }) => text === 'nothing but this')?.weight;
}

describe('a phrase', () => {
  test('about an issue counts more than one about a question, a page or nothing of ours', () => {
    expect(weigh({ for: 'issue:locked' })).toBe(1);
    expect(weigh({ for: 'faq:library' })).toBe(0.3);
    expect(weigh({ for: 'page:workflow' })).toBe(0.5);
    expect(weigh({ for: 'none' })).toBe(0.4);
  });

  test('counts as many times as its file says', () => {
    expect(weigh({ for: 'issue:locked', weight: 3 })).toBe(3);
    expect(weigh({ for: 'page:workflow', weight: 3 })).toBe(1.5);
  });
});

test('a signature of two issues is shared between them, the likelier first', () => {
  const [signature] = sampleKnowledge.signatures;
  if (signature === undefined) throw new Error('The sample has no signature.');
  const shared = { ...signature, issues: ['locked', 'expired'], patterns: ['CODE 1'] };
  const found = collectExamples({ ...sampleKnowledge, signatures: [shared] }, settings);
  const weightOf = (issue: string) =>
    found.find(({ text, ref }) => text === 'CODE 1' && ref === `issue:${issue}`)?.weight ?? 0;
  expect(weightOf('locked')).toBeGreaterThan(weightOf('expired'));
  expect(weightOf('locked') + weightOf('expired')).toBeCloseTo(settings.pattern);
});
