import { expect, test } from 'vitest';
import { findSignatureText } from '../../../../src/domain/lookup/explain/lookup-texts.ts';
import { readTokens } from '../../../../src/domain/lookup/read-tokens.ts';
import { anchorOf } from '../../../../src/domain/lookup/signature-anchor.ts';
import { collectTexts } from '../../../../src/integrations/lookup-index/collect-texts.ts';
import { readFixture } from './fixture-knowledge.ts';

test('every pattern leads to what its signature means, and to its line below the base', () => {
  const content = readFixture();
  const texts = collectTexts(content, '/kb/');
  for (const { data } of content.signatures) {
    for (const pattern of data.patterns) {
      expect(findSignatureText(texts, anchorOf(readTokens(pattern)))).toEqual({
        means: data.means,
        first: data.first_action,
        who: expect.any(String),
        next: expect.stringMatching(/: call /),
        href: `/kb/fix/codes/okta/#${data.id}`,
      });
    }
  }
});

test('every answer has its name, its address and what to do first', () => {
  const { answers } = collectTexts(readFixture(), '/kb/');
  expect(answers['issue:account-locked']).toMatchObject({
    name: expect.stringMatching(/^A\d+ /),
    href: '/kb/fix/account-locked/',
    says: expect.stringMatching(/\S/),
  });
  expect(answers['page:workflow']?.href).toBe('/kb/workflow/');
});
