import { describe, expect, test } from 'vitest';
import { buildLookupIndex } from '../../../../src/domain/lookup/build/build-lookup-index.ts';
import { correctWord } from '../../../../src/domain/lookup/correct-spelling.ts';
import { openModel } from '../../../../src/domain/lookup/open-model.ts';
import { sampleKnowledge, sampleSettings } from './sample-knowledge.ts';

const model = openModel(buildLookupIndex(sampleKnowledge, sampleSettings));

describe('correcting a word', () => {
  test.each([
    ['pasword', 'password'],
    ['passwrod', 'password'],
    ['psasword', 'password'],
    ['firewal', 'firewall'],
    ['expierd', 'expired'],
    ['lockedout', 'locked out'],
  ])('reads %s as %s', (written, meant) => {
    expect(correctWord(model, written)).toBe(meant);
  });

  // "look" and "luck" are words of their own, however near they are to "lock".
  test.each([
    'password',
    'locks',
    'look',
    'lucks',
    'the',
    'zebra',
    'pw',
    'lok',
    'x'.repeat(500),
    'p4ssword',
    // Two letters may be wrong in a long word, not in what is left of it without its ending.
    'settings',
    'reacting',
  ])('leaves %s as it is', (word) => {
    expect(correctWord(model, word)).toBe(word);
  });
});
