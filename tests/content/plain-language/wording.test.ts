import { expect, test } from 'vitest';
import { checkWording } from '../../../src/domain/language/check-wording.ts';
import { tell, texts } from './reader-texts.ts';

test('no more than 3 words in a row are in capitals, and no exception hangs on another', () => {
  expect(tell(checkWording(texts))).toEqual([]);
});
