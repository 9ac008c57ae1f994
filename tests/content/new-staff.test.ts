import { expect, test } from 'vitest';
import { lookUp } from '../../src/domain/lookup/look-up.ts';
import { loadIndex } from '../../src/integrations/lookup-index/load-index.ts';

test.each([
  'new girl cant get in',
  'new hire has no login yet',
  'new hire cant get in',
  'new employee needs a login',
])('somebody new without access is a matter of access not set up: %s', (text) => {
  const { ranked, verdict } = lookUp(loadIndex(process.cwd()), text);
  expect(ranked[0]?.ref).toBe('issue:missing-access');
  expect(verdict).not.toBe('off-topic');
});
