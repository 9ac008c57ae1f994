import { describe, expect, test } from 'vitest';
import { findUnknownCode } from '../../../../src/domain/lookup/find-unknown-code.ts';

describe('a code that our list lacks', () => {
  test.each([
    ['AADSTS999999: something new', 'AADSTS999999'],
    ['aadsts999999', 'aadsts999999'],
    ['ADFS says MSIS9999.', 'MSIS9999'],
    ['Okta: E0000999', 'E0000999'],
    ['NET::ERR_NO_SUCH_THING', 'ERR_NO_SUCH_THING'],
    ['SEC_ERROR_NO_SUCH_THING, MSIS9999', 'SEC_ERROR_NO_SUCH_THING'],
  ])('is told as it is written: %s', (text, code) => {
    expect(findUnknownCode(text, [])).toBe(code);
  });

  test('is not one that was found', () => {
    const text = 'AADSTS50126, then AADSTS999999';
    expect(findUnknownCode(text, [{ from: 0, until: 11 }])).toBe('AADSTS999999');
  });

  test.each(['NPI 1234567893', 'error 500', 'E0 2', 'ERR', 'claim E1234567', 'errands_list'])(
    'is nothing else with letters and numbers: %s',
    (text) => {
      expect(findUnknownCode(text, [])).toBeUndefined();
    },
  );
});
