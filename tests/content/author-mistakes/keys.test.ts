import { describe, expect, test } from 'vitest';
import { change, containing, findMistake, findMistakes } from './fixture-site.ts';

const STEP = 'steps/b1-credentials.mdx';
const STEP_FILE = `src/content/${STEP}`;

test('the fixture site has no mistakes', () => {
  expect(findMistakes()).toEqual([]);
});

describe('keys', () => {
  test('an unknown key is refused with the keys that may stand there', () => {
    expect(findMistake(change(STEP, 'minutes: 5', 'minutes: 5\ncolour: red'))).toMatchObject({
      file: STEP_FILE,
      written: 'colour: red',
      field: 'colour',
      what: 'There is no key "colour" here.',
      remedy: containing('title, aliases, action'),
    });
  });

  test('a misspelt key is told once, with the key that was meant', () => {
    expect(findMistake(change(STEP, 'title:', 'titel:'))).toMatchObject({
      file: STEP_FILE,
      written: 'titel: Confirm the credentials',
      field: 'titel',
      what: containing('"titel" here. Did you mean "title"?'),
      remedy: containing('title'),
    });
  });

  test('a misspelt key inside a list is refused with the keys of its entries', () => {
    expect(findMistake(change(STEP, 'do: Type the user', 'dos: Type the user'))).toMatchObject({
      written: 'dos: Type the username by hand.',
      field: 'actions[0].dos',
      what: containing('Did you mean "do"?'),
      remedy: 'Use one of id, do, expect, if_not, who, put_back, sources.',
    });
  });

  test('an unknown key that holds a group is told on its own line', () => {
    const edit = change(STEP, 'review:\n', 'review:\n  notes:\n    first: one\n');
    expect(findMistake(edit)).toMatchObject({ written: 'notes:', field: 'review.notes' });
  });

  test('an unknown key of a page is refused', () => {
    expect(findMistake(change('docs/workflow.mdx', 'tab: B', 'tab: B\ndraft: true'))).toMatchObject(
      {
        file: 'src/content/docs/workflow.mdx',
        written: 'draft: true',
        what: 'There is no key "draft" here.',
      },
    );
  });

  test('a missing key is told with what belongs there', () => {
    expect(findMistake(change(STEP, 'minutes: 5\n', ''))).toMatchObject({
      file: STEP_FILE,
      line: 2,
      field: 'minutes',
      what: 'This key is needed and has no value.',
      remedy: containing('How many minutes'),
    });
  });

  test('a key without a value is told on its line', () => {
    expect(findMistake(change(STEP, 'minutes: 5', 'minutes:'))).toMatchObject({
      written: 'minutes:',
      field: 'minutes',
      what: 'This key is needed and has no value.',
    });
  });

  test('a missing key of a group points to the group', () => {
    expect(findMistake(change(STEP, '  written_on: 2026-11-24\n', ''))).toMatchObject({
      written: 'review:',
      field: 'review.written_on',
      remedy: containing('YYYY-MM-DD'),
    });
  });

  test('a missing title of a page is told', () => {
    expect(findMistake(change('docs/faq.mdx', 'title: Questions and answers\n', ''))).toMatchObject(
      { file: 'src/content/docs/faq.mdx', field: 'title', what: containing('is needed') },
    );
  });
});
