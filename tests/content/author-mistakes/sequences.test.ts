import { describe, expect, test } from 'vitest';
import { change, containing, copy, findMistake, remove } from './fixture-site.ts';

const STEP = 'steps/b1-credentials.mdx';
const ISSUE = 'issues/account-locked.mdx';
const QUESTION = 'faq/f1-who-unlocks.mdx';

describe('a sequence with a gap', () => {
  test.each([
    ['steps', STEP, 'id: B1.2\n', 'id: B1.3\n', 'actions[1].id', 'B1.3', 'B1.2'],
    ['actions of an issue', ISSUE, 'id: A1.2\n', 'id: A1.4\n', 'steps[1].id', 'A1.4', 'A1.2'],
    ['repeated actions', STEP, 'id: B1.2\n', 'id: B1.1\n', 'actions[1].id', 'B1.1', 'B1.2'],
  ])('of %s is refused with the missing ID', (_, file, from, to, field, found, missing) => {
    expect(findMistake(change(file, from, to))).toMatchObject({
      file: `src/content/${file}`,
      written: `- ${to.trim()}`,
      field,
      what: containing(`"${found}" stands where ${missing} should`),
      remedy: containing(`Write the missing ${missing}`),
    });
  });

  test.each([
    ['steps', remove('steps/b0-down-for-everyone.mdx'), STEP, 'id: B1', 'B0'],
    ['issue numbers', remove(ISSUE), 'issues/portal-down.mdx', 'number: A2', 'A1'],
  ])('of %s is told once where a file is missing', (_, edit, file, written, missing) => {
    expect(findMistake(edit)).toMatchObject({
      file: `src/content/${file}`,
      written,
      what: containing(`should: IDs count up`),
      remedy: containing(`Write the missing ${missing}`),
    });
  });

  test('of questions is refused', () => {
    const second = 'faq/f3-how-long.mdx';
    const edits = [
      copy(QUESTION, second),
      change(second, 'id: F1\nslug: who-unlocks', 'id: F3\nslug: how-long'),
    ];
    expect(findMistake(...edits)).toMatchObject({
      file: `src/content/${second}`,
      written: 'id: F3',
      what: containing('"F3" stands where F2 should'),
    });
  });

  test('is not the word for an action of another step', () => {
    expect(findMistake(change(STEP, 'id: B1.2\n', 'id: B3.2\n'))).toMatchObject({
      written: '- id: B3.2',
      field: 'actions[1].id',
      what: '"B3.2" does not belong to B1.',
      remedy: 'Write B1.2.',
    });
  });
});

test('an issue that no step and no question reaches is refused', () => {
  const edits = [
    change('steps/b0-down-for-everyone.mdx', 'issues: [portal-down]', 'issues: [account-locked]'),
    change(STEP, '  - portal-down\n', ''),
  ];
  expect(findMistake(...edits)).toMatchObject({
    file: 'src/content/issues/portal-down.mdx',
    written: 'id: portal-down',
    what: containing('No page leads to "portal-down"'),
    remedy: containing('src/content/steps'),
  });
});
