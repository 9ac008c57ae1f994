import { describe, expect, test } from 'vitest';
import { compileVocabulary } from '../../../../../src/domain/lookup/build/compile-vocabulary.ts';
import { trimLexicon } from '../../../../../src/domain/lookup/build/trim-lexicon.ts';

const VOCABULARY = compileVocabulary({
  skip: ['the'],
  same: {},
  ideas: { code: ['token', 'code never came'] },
  troubles: {},
  forms: {},
  elsewhere: { office: ['printer', 'paper jam'] },
});

/** More examples than any setting asks for. */
const OFTEN = 100;

/** The wordings left where each text stands so often among the examples. */
function trim(texts: Record<string, number>): string[] {
  const examples = Object.entries(texts).flatMap(([text, times]) =>
    Array.from({ length: times }, () => ({ text, ref: 'none', weight: 1 })),
  );
  return [...trimLexicon(VOCABULARY, examples).wordings.keys()];
}

describe('trimming the lexicon', () => {
  test('keeps a word about signing in that no example has', () => {
    expect(trim({})).toEqual(['token']);
  });

  test('keeps what the examples have often enough', () => {
    const left = trim({ 'the code never came': OFTEN, 'a printer': OFTEN, 'paper jam': OFTEN });
    expect(left).toHaveLength(4);
  });

  test('leaves out what hardly any example has', () => {
    const left = trim({ 'the code never came': 1, 'a printer': 1, 'paper jam': 1 });
    expect(left).toEqual(trim({}));
  });
});
