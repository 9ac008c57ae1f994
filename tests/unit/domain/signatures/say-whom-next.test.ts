import { expect, test } from 'vitest';
import { sayWhomNext } from '../../../../src/domain/signatures/say-whom-next.ts';

test('whoever is nearest is called first, and payer support last', () => {
  expect(sayWhomNext(['you', 'clinic-it', 'payer'])).toBe(
    'If it stays: call clinic IT, then payer support (B8).',
  );
});

test('a code of the own organization sends nobody to payer support', () => {
  expect(sayWhomNext(['you', 'clinic-it'])).toBe('If it stays: call clinic IT.');
});

test('what only the reader can do still has somebody to turn to', () => {
  expect(sayWhomNext(['you'])).toBe('If it stays: call clinic IT.');
});

test('what the reader can do nothing about is called in at once', () => {
  expect(sayWhomNext(['clinic-it'])).toBe('At once: call clinic IT.');
});
