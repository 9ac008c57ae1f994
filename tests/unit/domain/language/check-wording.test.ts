import { expect, test } from 'vitest';
import { checkWording } from '../../../../src/domain/language/check-wording.ts';
import { sampleText } from './sample-text.ts';

test('the fourth word in capitals in a row is refused', () => {
  expect(
    checkWording([sampleText('paragraph', 'Read this. DO NOT CLICK THE link.')]),
  ).toMatchObject([
    { what: '4 words in a row are in capitals, "DO NOT CLICK THE": "DO NOT CLICK THE link."' },
  ]);
});

test.each([
  'DO NOT CLICK the link.',
  'See B1, B5, B6 and B7.',
  'B1 B2 B3 B4 B5',
  'A NPI, a TIN, a VPN, a DNS.',
])('%j has no such run', (text) => {
  expect(checkWording([sampleText('paragraph', text)])).toEqual([]);
});

test('an exception that hangs on another is refused, and one alone is not', () => {
  const chain = 'Call IT, except at night, unless a patient waits.';
  expect(checkWording([sampleText('item', chain)])).toMatchObject([
    { what: `One exception hangs on another (except, unless): "${chain}"` },
  ]);
  expect(checkWording([sampleText('item', 'Call IT, except at night.')])).toEqual([]);
});
