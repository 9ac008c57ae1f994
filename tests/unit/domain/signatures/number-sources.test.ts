import { expect, test } from 'vitest';
import { numberSources } from '../../../../src/domain/signatures/number-sources.ts';
import { sampleSignature } from './sample-signature.ts';

const A = 'https://a.example/';
const B = 'https://b.example/';

test('a source is numbered where it is first used, and lists what rests on it and when it was read', () => {
  const sources = numberSources([
    sampleSignature({ id: 'one', source: B, read_on: '2026-11-24' }),
    sampleSignature({ id: 'two', source: A }),
    sampleSignature({ id: 'three', source: B, read_on: '2026-11-23' }),
    sampleSignature({ id: 'four', source: B, read_on: '2026-11-24' }),
  ]);
  expect(sources).toEqual([
    {
      number: 1,
      url: B,
      grade: 'A',
      published: 'undated',
      readOn: ['2026-11-23', '2026-11-24'],
      signatures: ['one', 'three', 'four'],
    },
    expect.objectContaining({ number: 2, url: A, signatures: ['two'] }),
  ]);
});

test('one address with two dates or two grades is two sources', () => {
  const sources = numberSources([
    sampleSignature({ id: 'one' }),
    sampleSignature({ id: 'two', published: '2024-02-01' }),
    sampleSignature({ id: 'three', grade: 'B' }),
  ]);
  expect(sources.map(({ published, grade }) => [published, grade])).toEqual([
    ['undated', 'A'],
    ['2024-02-01', 'A'],
    ['undated', 'B'],
  ]);
});
