import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { holdWords, keyOfText, readWords } from '../../../../src/domain/signatures/read-words.ts';

describe('the words of a text', () => {
  test.each([
    ['ERR_TIMED_OUT', ['err', 'timed', 'out']],
    ['err timed-out', ['err', 'timed', 'out']],
    ['AADSTS50053:', ['aadsts', '50053']],
    ["Don’t, don't", ['dont', 'dont']],
    ['Réseau', ['reseau']],
    ['???', []],
    ['', []],
  ])('of %j are %j', (text, words) => {
    expect(readWords(text)).toEqual(words);
  });

  test('are the same in capitals and with more space between them', () => {
    fc.assert(
      fc.property(fc.array(fc.stringMatching(/^[a-z0-9]{1,8}$/)), (words) => {
        expect(readWords(words.join('  ').toUpperCase())).toEqual(readWords(words.join(' ')));
      }),
    );
  });
});

describe('words stand in a text', () => {
  const text = readWords('The account is locked, the account');

  test.each([
    ['is locked', true],
    ['the account', true],
    ['the account is locked the account', true],
    ['account locked', false],
    ['locked the account is', false],
  ])('%j: %s', (words, held) => {
    expect(holdWords(text, readWords(words))).toBe(held);
  });
});

test('a text of signs alone is only like itself', () => {
  expect(keyOfText('???')).toBe('???');
  expect(keyOfText('???')).not.toBe(keyOfText('!!!'));
  expect(keyOfText('Locked out!')).toBe(keyOfText('locked-out'));
});
