import { expect, test } from 'vitest';
import {
  findSignatureText,
  keyOfAnchor,
} from '../../../../../src/domain/lookup/explain/lookup-texts.ts';

test('a signature is found by the anchor of any of its patterns, and another is not', () => {
  const text = { means: 'm', first: 'f', who: 'w', next: '', href: '/h' };
  const texts = {
    answers: {},
    signatures: [text],
    patterns: { [keyOfAnchor('aadsts-50053')]: 0, [keyOfAnchor('account-is-locked')]: 0 },
  };
  expect(findSignatureText(texts, 'aadsts-50053')).toBe(text);
  expect(findSignatureText(texts, 'account-is-locked')).toBe(text);
  expect(findSignatureText(texts, 'aadsts-50055')).toBe(undefined);
});
