import { expect, test } from 'vitest';
import { collectAliases } from '../../../../src/integrations/search-index/collect-aliases.ts';
import { readFixtureContent } from '../../domain/content/fixture-content.ts';

test('other words are found by the ID of a step or question, and by the address of a page or issue', () => {
  const aliases = collectAliases(readFixtureContent());
  expect(aliases.get('F1')).toEqual(['unlock my account']);
  expect(aliases.get('/fix/account-locked/')).toEqual(['locked out', 'too many attempts']);
  expect(aliases.get('/workflow/')).toEqual(['cannot sign in']);
  expect(aliases.get('/')).toEqual([]);
  expect(aliases.get('/fix/')).toEqual([]);
  expect(aliases.get('B1')).toEqual([]);
});
