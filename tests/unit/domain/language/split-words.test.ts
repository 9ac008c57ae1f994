import { expect, test } from 'vitest';
import { countWords, splitWords } from '../../../../src/domain/language/split-words.ts';

test.each<[string, string[]]>([
  ["Don't sign in; the sign-in fails.", ["Don't", 'sign', 'in', 'the', 'sign-in', 'fails']],
  ['See B1.2 at cigna.com – now', ['See', 'B1.2', 'at', 'cigna.com', 'now']],
  ['[Two words](/fix/) and **one**.', ['Two', 'words', 'and', 'one']],
  ['browser/app, 62 %', ['browser', 'app', '62']],
  ['Call [[contact provider-line]] [[source provider-line]].', ['Call', 'contact']],
])('%j has the words %j', (text, words) => {
  expect(splitWords(text)).toEqual(words);
  expect(countWords(text)).toBe(words.length);
});
