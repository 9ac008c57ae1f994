import { expect, test } from 'vitest';
import { describeFindings } from '../../../../src/domain/privacy/kinds.ts';

test('one finding is told by its kind', () => {
  expect(describeFindings([{ kind: 'ssn', start: 0, end: 11 }])).toBe(
    'This looks like a Social Security number.',
  );
});

test('several are told once each, in their order', () => {
  const kinds = ['phone', 'birth-date', 'phone', 'email'] as const;
  expect(describeFindings(kinds.map((kind) => ({ kind, start: 0, end: 1 })))).toBe(
    'This looks like a telephone number, a birth date and an e-mail address.',
  );
});

test('nothing found is told as nothing', () => {
  expect(describeFindings([])).toBe('');
});
