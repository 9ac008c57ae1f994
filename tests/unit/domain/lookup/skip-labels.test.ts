import { describe, expect, test } from 'vitest';
import { buildLookupIndex } from '../../../../src/domain/lookup/build/build-lookup-index.ts';
import { keyRun } from '../../../../src/domain/lookup/feature-table.ts';
import { hashText } from '../../../../src/domain/lookup/hash-text.ts';
import { lookUp } from '../../../../src/domain/lookup/look-up.ts';
import { openIndex } from '../../../../src/domain/lookup/open-index.ts';
import { readTerms } from '../../../../src/domain/lookup/read-terms.ts';
import { readTokens } from '../../../../src/domain/lookup/read-tokens.ts';
import { skipLabels } from '../../../../src/domain/lookup/skip-labels.ts';
import { stemWord } from '../../../../src/domain/lookup/stem-word.ts';
import { sampleKnowledge, sampleSettings } from './sample-knowledge.ts';

const index = buildLookupIndex(sampleKnowledge, sampleSettings);
const first = (text: string) => lookUp(index, text).ranked[0];

/** A sign-in page as it is copied whole, with its message in the middle. */
const page = (message: string) =>
  `Welcome\nAccount\nPassword\n${message}\nSend code\nForgot password?\nLocked out?\nAccount frozen?\nNetwork\nRefill\n`;

describe('the message of a pasted sign-in page', () => {
  test('decides, whatever the labels and menus around it speak of', () => {
    for (const message of ['Locked out after three tries', 'Password has expired']) {
      const alone = first(message);
      expect(first(page(message))?.ref, message).toBe(alone?.ref);
    }
  });

  test('counts where it is short, as long as it names what is wrong', () => {
    expect(first(page('Expired'))).toMatchObject({ ref: 'issue:expired', quoted: ['Expired'] });
  });

  test('counts where it asks, as long as it is a sentence', () => {
    const asks = 'Can i use the library wifi or the hotel network for patient claim work?';
    expect(first(page(asks))?.ref).toBe(first(asks)?.ref);
  });
});

describe('labels count', () => {
  test('where the page says nothing else', () => {
    expect(first('Welcome\nAccount\nPassword\nCode\nNetwork')?.quoted).not.toEqual([]);
  });

  test('in a text of fewer lines, and in one whose lines go on with a sentence', () => {
    for (const gap of ['\n', '\n  \n']) {
      const { ranked } = lookUp(index, `Network?${gap}Locked out`);
      expect(ranked.find(({ ref }) => ref === 'issue:network')?.quoted).toEqual(['Network']);
      const sentence = ['I', 'typed', 'my', 'password', 'on', 'the', 'library', 'network'];
      expect(first(sentence.join(gap))?.score).toBe(first(sentence.join(' '))?.score);
    }
  });
});

describe('of the lines', () => {
  const lexicon = new Map([[keyRun(hashText(['access', 'deny'].map(stemWord).join(' ')), 2), [0]]]);
  const model = { ...openIndex(index).model, lexicon, longest: 2, ideaSorts: [0] };
  const left = (text: string) => {
    const terms = readTerms(model, readTokens(text));
    return skipLabels(model, terms, text).map(({ from, until }) => [from, until]);
  };

  test('two are not read as one wording', () => {
    expect(left('One\nTwo\nThree\nFour\nAccess deny')).toEqual([[4, 6]]);
    expect(left('One\nTwo\nThree\nAccess\nDeny')).toEqual([]);
  });

  test('one with more to say than the text has lines is a sentence', () => {
    const sentence = [0, 1, 2, 3].map((at) => [at, at + 1]);
    expect(left('One two three four\nAccess deny\nFive')).toEqual([...sentence, [4, 6]]);
    expect(left('One two three four\nAccess deny\nFive\nSix')).toEqual([[4, 6]]);
  });
});
