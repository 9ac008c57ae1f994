import { expect, test } from 'vitest';
import { assignCodes } from '../../../../../src/domain/lookup/explain/assign-codes.ts';

const code = (text: string, ...refs: string[]) => ({
  anchor: text,
  product: 'Entra',
  text,
  from: 0,
  until: text.length,
  refs,
  recognised: true,
});

test('an answer that is shown whole takes the advice of the code that points to it alone', () => {
  const wide = code('403', 'issue:a', 'issue:b');
  const sure = code('E1', 'issue:a');
  const codes = assignCodes({ refs: ['issue:a', 'issue:b', 'issue:c'], whole: 2 }, [wide, sure]);
  expect([...codes]).toEqual([
    ['issue:a', sure],
    ['issue:b', wide],
  ]);
});

test('an answer that is only a line, or that no code points to, keeps its own words', () => {
  const found = code('E1', 'issue:b');
  expect(assignCodes({ refs: ['issue:a', 'issue:b'], whole: 1 }, [found]).size).toBe(0);
});

test('of several that point to the same, the code is told rather than the message above it', () => {
  const message = code('This page is gone', 'issue:a');
  const exact = code('ERR_GONE', 'issue:a');
  const shown = { refs: ['issue:a'], whole: 1 };
  expect(assignCodes(shown, [message, exact]).get('issue:a')).toBe(exact);
  expect(assignCodes(shown, [message]).get('issue:a')).toBe(message);
});
