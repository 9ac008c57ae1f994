import fc from 'fast-check';
import { expect, test } from 'vitest';
import { describeNpiFault } from '../../../../src/domain/npi/describe-npi.ts';
import { anyText } from '../../any-text.ts';

test('a right NPI, or none, brings no warning; space around it does not count', () => {
  for (const typed of ['1234567893', ' 1234567893\n', '', '  ']) {
    expect(describeNpiFault(typed)).toBeNull();
  }
});

test('a wrong digit is told as one to be compared', () => {
  expect(describeNpiFault('1234567890')).toBe(
    'One digit is wrong: compare all ten with the source.',
  );
});

test.each(['123456789', '12345678933', '123-456-7893', '1234 567893', 'NPI'])(
  'what is not ten digits is told: %s',
  (typed) => {
    expect(describeNpiFault(typed)).toMatch(/^An NPI has ten digits/);
  },
);

test('no warning ever names a digit', () => {
  const digits = fc.stringMatching(/^\d{1,12}$/);
  fc.assert(
    fc.property(fc.oneof(digits, anyText(20)), (typed) => {
      expect(describeNpiFault(typed) ?? '').not.toMatch(/\d/);
    }),
  );
});
