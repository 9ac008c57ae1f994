import fc from 'fast-check';
import { expect, test } from 'vitest';
import { splitPattern } from '../../../../src/domain/signatures/split-pattern.ts';

test.each([
  ['InvalidUserNameOrPassword', 'Invalid|User|Name|Or|Password'],
  ['ERR_NAME_NOT_RESOLVED', 'ERR_|NAME_|NOT_|RESOLVED'],
  [
    'urn:oasis:names:tc:SAML:2.0:status:Responder',
    'urn:|oasis:|names:|tc:|SAML:|2.0:|status:|Responder',
  ],
  ['AADSTS50053', 'AADSTS50053'],
  ['The password is expired.', 'The password is expired.'],
])('%s may break at %s', (pattern, pieces) => {
  expect(splitPattern(pattern).join('|')).toBe(pieces);
});

test('the pieces, joined, are the pattern', () => {
  fc.assert(
    fc.property(fc.string(), (text) => {
      expect(splitPattern(text).join('')).toBe(text);
    }),
  );
});
