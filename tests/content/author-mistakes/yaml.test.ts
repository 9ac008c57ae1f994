import { describe, expect, test } from 'vitest';
import { change, containing, findMistake } from './fixture-site.ts';

const STEP = 'steps/b1-credentials.mdx';
const STEP_FILE = `src/content/${STEP}`;
const TITLE = 'title: Confirm the credentials';

describe('front matter that is not valid YAML', () => {
  test.each([
    [
      'a second colon',
      'title: Confirm: the credentials',
      'a second ": " in this line',
      'in quotes',
    ],
    [
      'a quote that is not closed',
      'title: "Confirm the credentials',
      'Missing closing',
      'Close the quote',
    ],
    [
      'a bracket that is not closed',
      'aliases: [one, two',
      'end with a ]',
      'Close the quote or bracket',
    ],
    ['a tab', '\ttitle: Confirm', 'Tabs are not allowed', 'spaces'],
    ['a reserved character', 'title: @home', 'reserved character @', 'in quotes'],
    ['a star', 'title: *Confirm*', 'begins with *', 'Write "*Confirm*"'],
    ['a repeated key', 'slug: again', 'this key is written twice', 'Keep one of the two'],
  ])('because of %s is told on its line', (_, line, what, remedy) => {
    expect(findMistake(change(STEP, TITLE, line))).toMatchObject({
      file: STEP_FILE,
      line: 4,
      field: 'YAML',
      what: expect.stringMatching(/^This is not valid YAML: .*, at "/),
      remedy: containing(remedy),
    });
    const told = findMistake(change(STEP, TITLE, line));
    expect(told.what).toContain(what);
    expect(told.what).toContain(`at "${line.trim()}"`);
  });
});

test('sources.yaml that is not valid YAML is told once, and so is a line indented too far', () => {
  expect(
    findMistake(change('sources.yaml', '  topic: Figures', '    topic: Figures')),
  ).toMatchObject({
    file: 'src/content/sources.yaml',
    written: 'use: describe',
    field: 'YAML',
    what: containing('the next one is indented too far, at "use: describe"'),
    remedy: containing('indentation'),
  });
});

test('practice.yaml that is not valid YAML is told once', () => {
  expect(findMistake(change('practice.yaml', 'payer: Example', 'payer: "Example'))).toMatchObject({
    file: 'src/content/practice.yaml',
    written: 'payer: "Example Payer',
    what: containing('"Example Payer"'),
  });
});
