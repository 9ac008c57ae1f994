import { expect, test } from 'vitest';
import { checkResults } from '../../../../src/domain/language/check-results.ts';

const GOOD = {
  file: 'src/content/steps/b1-x.mdx',
  field: 'actions[0]',
  id: 'B1.1',
  expect: 'The sign-in page opens.',
  if_not: { go_to: 'B2' },
};

test('a step with a result that is seen and a way on is accepted', () => {
  expect(checkResults([GOOD])).toEqual([]);
});

test.each([
  ['', 'B1.1 has no expected result.'],
  [' – ', 'B1.1 has no expected result.'],
  ['It works.', 'B1.1 expects nothing that can be seen, "It works": "It works."'],
  [
    'The page loads as expected.',
    'B1.1 expects nothing that can be seen, "as expected": "The page loads as expected."',
  ],
  ['Check the page.', 'B1.1 expects an action instead of something seen: "Check the page."'],
])('the expected result %j is refused', (expected, what) => {
  expect(checkResults([{ ...GOOD, expect: expected }])).toMatchObject([
    { file: GOOD.file, field: 'actions[0].expect', what },
  ]);
});

test('a step that does not say what to do if not is refused', () => {
  expect(checkResults([{ ...GOOD, if_not: undefined }])).toMatchObject([
    {
      field: 'actions[0].if_not',
      what: 'B1.1 does not say what to do if the expected result does not come.',
    },
  ]);
});

test('a step that leads back to itself is refused', () => {
  expect(checkResults([{ ...GOOD, field: '', if_not: { go_to: 'B1.1' } }])).toMatchObject([
    { field: 'if_not', what: expect.stringContaining('sends the reader back to itself') },
  ]);
});
