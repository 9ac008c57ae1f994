import { describe, expect, test } from 'vitest';
import { checkLengths } from '../../../../src/domain/language/check-lengths.ts';
import { sampleText, sampleWords } from './sample-text.ts';

describe('lengths', () => {
  test.each(['action', 'instruction'] as const)(
    'an %s of 21 words is refused, and one of 20 is not',
    (kind) => {
      expect(checkLengths([sampleText(kind, sampleWords(20))])).toEqual([]);
      expect(checkLengths([sampleText(kind, sampleWords(21))])).toEqual([
        {
          file: 'src/content/steps/b1-x.mdx',
          field: 'actions[0].do',
          what: `This step has 21 words: "${sampleWords(21)}"`,
          remedy: 'Write at most 20, or make two of it.',
        },
      ]);
    },
  );

  test('all sentences of an instruction count together', () => {
    const text = `${sampleWords(11)} ${sampleWords(10)}`;
    expect(checkLengths([sampleText('instruction', text)])).toMatchObject([
      { what: `This step has 21 words: "${text}"` },
    ]);
  });

  test('an answer of 21 words is refused', () => {
    expect(checkLengths([sampleText('answer', sampleWords(21))])).toMatchObject([
      { what: expect.stringContaining('This answer has 21 words') },
    ]);
  });

  test.each(['paragraph', 'item', 'cell', 'heading'] as const)(
    'a sentence of 26 words in a %s is refused and quoted, and one of 25 is not',
    (kind) => {
      const text = `Short one. ${sampleWords(26)} ${sampleWords(25)}`;
      expect(checkLengths([sampleText(kind, text)])).toMatchObject([
        { what: `This sentence has 26 words: "${sampleWords(26)}"` },
      ]);
    },
  );

  test('the fourth sentence of a paragraph is refused and quoted, and three are not', () => {
    expect(checkLengths([sampleText('paragraph', 'One. Two. Three.')])).toEqual([]);
    expect(checkLengths([sampleText('paragraph', 'One. Two. Three. Four.')])).toMatchObject([
      { what: 'This paragraph has 4 sentences; the 4th is "Four."' },
    ]);
  });
});
