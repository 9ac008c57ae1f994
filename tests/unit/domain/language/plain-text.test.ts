import { expect, test } from 'vitest';
import { readPlainText } from '../../../../src/domain/language/plain-text.ts';

test.each([
  ['**Stop.** Go to [the *gate*](/workflow/#b0) now.', 'Stop. Go to the gate now.'],
  ['A manager approves [[source wam-duties]].', 'A manager approves.'],
  ['It is so. [[source wam-duties]] Ask.', 'It is so. Ask.'],
  [
    'Call [[contact provider-line]] in [[practice clock.act_minutes]] minutes.',
    'Call ‹contact› in ‹practice› minutes.',
  ],
  ['Press `Ctrl` and <kbd>P</kbd>.', 'Press Ctrl and P.'],
  ['Write \\{ or &lt; there,\n  in snake_case_names.', 'Write { or < there, in snake_case_names.'],
  ['Leave a mark [[that nobody knows]] alone.', 'Leave a mark [[that nobody knows]] alone.'],
])('%j reads as %j', (written, read) => {
  expect(readPlainText(written)).toBe(read);
});
