import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readPlainText } from '../../../../src/domain/language/plain-text.ts';
import { splitSentences } from '../../../../src/domain/language/split-sentences.ts';

test.each<[string, string[]]>([
  ['Stop. Call IT! Who answers?', ['Stop.', 'Call IT!', 'Who answers?']],
  [
    'Go to B1.2 or my.cigna.com, or wait 4.5 hours.',
    ['Go to B1.2 or my.cigna.com, or wait 4.5 hours.'],
  ],
  [
    'Use a number, e.g. 555-555-0100 ext. 12. Then wait.',
    ['Use a number, e.g. 555-555-0100 ext. 12.', 'Then wait.'],
  ],
  ['Ask Dr. Lee, i.e. the owner.', ['Ask Dr. Lee, i.e. the owner.']],
  ['The policy says no. Ask.', ['The policy says no.', 'Ask.']],
  ['Take line No. 4 first.', ['Take line No. 4 first.']],
  [
    'Ask "right portal?" before "wrong password?". Look.',
    ['Ask "right portal?" before "wrong password?".', 'Look.'],
  ],
  ['It says "Stop." "Why?" you ask.', ['It says "Stop."', '"Why?" you ask.']],
  ['One claim [[source article]]. **Two.** (Three.)', ['One claim.', 'Two.', '(Three.)']],
  ['One claim. [[source article]] Two.', ['One claim.', 'Two.']],
  ['a list entry without an end mark', ['a list entry without an end mark']],
  [
    'Look for a notice: on the portal, in e-mail.',
    ['Look for a notice: on the portal, in e-mail.'],
  ],
  ['', []],
])('%j has the sentences %j', (text, sentences) => {
  expect(splitSentences(text)).toEqual(sentences);
});

test('no word is lost or added, whatever the text', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: fc.constantFrom('a', 'B', '1', '.', '?', '!', '"', ')', ' ') }),
      (text) => {
        const joined = splitSentences(text).join(' ');
        expect(joined.replaceAll(' ', '')).toBe(readPlainText(text).replaceAll(' ', ''));
      },
    ),
  );
});
