import { expect, test } from 'vitest';
import { checkActions } from '../../../src/domain/language/check-actions.ts';
import { checkResults, collectOutcomes } from '../../../src/domain/language/check-results.ts';
import { content, tell, texts } from './reader-texts.ts';

test('every step begins with a verb, says one thing, and has no italics and no exception', () => {
  expect(tell(checkActions(texts))).toEqual([]);
});

test('every step says what is seen when it worked, and where to go if not', () => {
  expect(tell(checkResults(collectOutcomes(content)))).toEqual([]);
});
