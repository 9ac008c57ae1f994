import { describe, expect, test } from 'vitest';
import { addAsides } from '../../../../../src/domain/lookup/build/add-asides.ts';
import { buildLookupIndex } from '../../../../../src/domain/lookup/build/build-lookup-index.ts';
import { lookUp } from '../../../../../src/domain/lookup/look-up.ts';
import { sampleKnowledge, sampleSettings } from '../sample-knowledge.ts';

const asides = {
  about: ['issue:locked'],
  asides: ['…, a patient waits', 'was working a claim, …'],
};
const every = { every: 1, mostWords: 4 };
const example = (text: string, ref = 'issue:locked') => ({ text, ref, weight: 1 });
const added = (...examples: ReturnType<typeof example>[]) =>
  addAsides(examples, asides, every)
    .slice(examples.length)
    .map(({ text }) => text);

describe('a short example of an answer that asides are for', () => {
  test('is told once more beside an aside, without its full stop, and stays as it was', () => {
    const [first, second] = addAsides([example('I am locked out.')], asides, every);
    expect(first?.text).toBe('I am locked out.');
    expect(second).toEqual(example('was working a claim, I am locked out'));
  });

  test('is told beside another aside than its neighbour', () => {
    expect(added(example('locked out'), example('account frozen'))).toEqual([
      'was working a claim, locked out',
      'account frozen, a patient waits',
    ]);
  });

  test('gets the same aside in whatever order they stand', () => {
    const turned = { ...asides, asides: asides.asides.toReversed() };
    const examples = [example('locked out'), example('account frozen')];
    expect(addAsides(examples, turned, every)).toEqual(addAsides(examples, asides, every));
  });
});

test('a question, a long example and another answer are told beside nothing', () => {
  expect(
    added(
      example('am I locked out?'),
      example('locked out since the day before yesterday'),
      example('page cannot be reached', 'issue:network'),
    ),
  ).toEqual([]);
});

test('of many only every so many are told once more', () => {
  const many = Array.from({ length: 6 }, (_, at) => example(`locked ${at}`));
  expect(addAsides(many, asides, { every: 3, mostWords: 4 })).toHaveLength(8);
});

test('what stands in the asides outweighs the trouble no more', () => {
  const text = 'was working a claim, account frozen';
  const before = lookUp(buildLookupIndex(sampleKnowledge, sampleSettings), text);
  const knowledge = { ...sampleKnowledge, asides };
  const after = lookUp(buildLookupIndex(knowledge, { ...sampleSettings, asides: every }), text);
  const chance = ({ ranked }: typeof after) => ranked[0]?.confidence ?? 0;
  expect(after.ranked[0]?.ref).toBe('issue:locked');
  expect(chance(after)).toBeGreaterThan(chance(before));
});
