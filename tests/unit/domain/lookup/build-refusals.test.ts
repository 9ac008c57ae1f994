import { describe, expect, test } from 'vitest';
import { buildLookupIndex } from '../../../../src/domain/lookup/build/build-lookup-index.ts';
import type { LookupKnowledge } from '../../../../src/domain/lookup/build/knowledge.ts';
import { sampleKnowledge, sampleSettings } from './sample-knowledge.ts';

const build = (changes: Partial<LookupKnowledge>) => () =>
  buildLookupIndex({ ...sampleKnowledge, ...changes }, sampleSettings);
const [signature, other] = sampleKnowledge.signatures;

describe('building refuses', () => {
  test('a wording of which nothing is left', () => {
    const { vocabulary } = sampleKnowledge;
    const ideas = { ...vocabulary.ideas, locked: ['the', 'locked'] };
    expect(build({ vocabulary: { ...vocabulary, ideas } })).toThrow(
      'locked: "the" has only words that are skipped',
    );
  });

  test('an alarm known by heart that has no word, and says in which file', () => {
    expect(build({ alarms: { ...sampleKnowledge.alarms, by_heart: ['?!'] } })).toThrow(
      /alarms\.yaml.*"\?!" has no word/,
    );
  });

  test('a signature that points to an issue which is not there', () => {
    if (signature === undefined) throw new Error('The sample has no signature.');
    expect(build({ signatures: [{ ...signature, issues: ['lokced'] }] })).toThrow(
      'Signature "lock-17" points to "lokced"; there is no such issue.',
    );
  });

  test('a pattern without a word', () => {
    if (signature === undefined) throw new Error('The sample has no signature.');
    expect(build({ signatures: [{ ...signature, patterns: ['***'] }] })).toThrow(
      '"***" has no word',
    );
  });

  test('one pattern under two signatures that point elsewhere', () => {
    if (signature === undefined || other === undefined)
      throw new Error('The sample has too few signatures.');
    const twin = { ...other, patterns: ['lock 00017'] };
    expect(build({ signatures: [signature, twin] })).toThrow('stands under another signature too');
  });
});
