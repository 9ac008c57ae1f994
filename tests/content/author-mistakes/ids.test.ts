import { describe, expect, test } from 'vitest';
import { change, containing, copy, findMistake, findMistakes } from './fixture-site.ts';

const STEP = 'steps/b1-credentials.mdx';
const ISSUE = 'issues/account-locked.mdx';
const QUESTION = 'faq/f1-who-unlocks.mdx';

describe('an ID that another entry has', () => {
  test('of a step is refused where it was repeated, and told once', () => {
    const second = 'steps/b1-type-again.mdx';
    const edits = [copy(STEP, second), change(second, 'slug: credentials', 'slug: type-again')];
    expect(findMistake(...edits)).toMatchObject({
      file: `src/content/${second}`,
      written: 'id: B1',
      field: 'id',
      what: `"B1" is also used in src/content/${STEP}.`,
      remedy: containing('Write another id'),
    });
  });

  test('of an issue is told in the file that is not named for it', () => {
    const second = 'issues/a-copy.mdx';
    const edits = [copy(ISSUE, second), change(second, 'number: A1', 'number: A3')];
    expect(findMistake(...edits)).toMatchObject({
      file: `src/content/${second}`,
      written: 'id: account-locked',
      what: `"account-locked" is also used in src/content/${ISSUE}.`,
    });
  });

  test('is told beside a repeated number and slug, each on its line', () => {
    const problems = findMistakes(copy(ISSUE, 'issues/z-copy.mdx'), copy(STEP, 'steps/b1-z.mdx'));
    expect(problems.map(({ written }) => written).sort()).toEqual([
      'id: B1',
      'id: account-locked',
      'number: A1',
      'slug: credentials',
    ]);
  });

  test('of a fact is refused on its line', () => {
    expect(findMistake(change('sources.yaml', 'lockout-share:', 'support-line:'))).toMatchObject({
      file: 'src/content/sources.yaml',
      line: 19,
      written: 'support-line:',
      what: containing('this key is written twice, at "support-line:"'),
      remedy: containing('Keep one of the two'),
    });
  });
});

describe('an ID that does not match its file', () => {
  test.each([
    [ISSUE, 'id: account-locked', 'id: locked', '"locked"', 'locked.mdx'],
    [STEP, 'id: B1\n', 'id: B2\n', '"B2"', 'b2-credentials.mdx'],
    [QUESTION, 'id: F1', 'id: F2', '"F2"', 'f2-who-unlocks.mdx'],
    [STEP, 'slug: credentials', 'slug: typing', '"typing"', 'b1-typing.mdx'],
  ])('in %s is told once, although others refer to it', (file, from, to, quoted, renamed) => {
    expect(findMistake(change(file, from, to))).toMatchObject({
      file: `src/content/${file}`,
      written: to.trim(),
      field: to.split(':')[0],
      what: containing(`${quoted} does not match the file’s name "${file.split('/')[1]}"`),
      remedy: containing(`Rename the file to ${renamed}`),
    });
  });

  test('is refused in a fact that names another ID than its key', () => {
    expect(
      findMistake(change('sources.yaml', '  topic: Figures', '  id: other\n  topic: Figures')),
    ).toMatchObject({
      file: 'src/content/sources.yaml',
      written: 'id: other',
      field: 'lockout-share.id',
      what: '"other" does not match the key "lockout-share".',
      remedy: containing('Leave id out'),
    });
  });

  test.each([
    [STEP, 'id: B1\n', 'id: step-1\n', '"step-1" is not a step ID'],
    [QUESTION, 'id: F1\n', 'id: Q1\n', '"Q1" is not a question ID'],
    [ISSUE, 'number: A1\n', 'number: "1"\n', '"1" is not an issue number'],
    [STEP, '- id: B1.1\n', '- id: B1-1\n', '"B1-1" is not an ID of this kind'],
    [ISSUE, 'id: account-locked\n', 'id: Account Locked\n', '"Account Locked" must be lower-case'],
    ['sources.yaml', 'lockout-share:\n', 'Lockout_Share:\n', '"Lockout_Share" must be lower-case'],
  ])('in %s is refused where %j is written as %j', (file, from, to, what) => {
    expect(findMistake(change(file, from, to))).toMatchObject({
      file: `src/content/${file}`,
      written: to.trim(),
      what: containing(what),
    });
  });
});
