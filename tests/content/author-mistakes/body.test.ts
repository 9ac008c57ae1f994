import { describe, expect, test } from 'vitest';
import { change, containing, findMistake, findMistakes, writeInBody } from './fixture-site.ts';

const STEP = 'steps/b1-credentials.mdx';
const STEP_FILE = `src/content/${STEP}`;

describe('a text that is not valid MDX', () => {
  test.each([
    [
      'a tag that is not closed',
      'Press <b>Sign in now.',
      'closing tag for `<b>`',
      'close every tag',
    ],
    ['a brace that is not closed', 'Press { now.', 'closing brace', '\\{'],
    ['a less-than sign before a word', 'Wait <five minutes.', 'after `<`', '&lt;'],
    ['a closing tag alone', 'Press</b> now.', '</b>', 'close every tag'],
  ])('because of %s is told on its line', (_, line, what, remedy) => {
    const told = findMistake(writeInBody(STEP, `First line.\n${line}`));
    expect(told).toMatchObject({
      file: STEP_FILE,
      written: line,
      field: 'text',
      what: expect.stringMatching(/^This is not valid MDX: /),
      remedy: containing(remedy),
    });
    expect(told.what).toContain(what);
    expect(told.what).toContain(`at "${line}"`);
  });

  test('because of words in braces is told on its line', () => {
    expect(findMistake(writeInBody(STEP, 'First.\n\nPress {Enter} now.'))).toMatchObject({
      written: 'Press {Enter} now.',
      field: 'text',
      what: containing('"{Enter}"'),
      remedy: containing('\\{'),
    });
  });

  test('because of a component that is not imported is told on its line', () => {
    expect(findMistake(writeInBody(STEP, 'First.\n\n<Aside>Text</Aside>'))).toMatchObject({
      written: '<Aside>Text</Aside>',
      field: 'text',
      what: containing('"<Aside>"'),
      remedy: containing('Import it'),
    });
  });

  test('is not one with a comment, a component that is imported, or code', () => {
    const text =
      "import Card from './card.astro'\n\n{/* note */}\n\n<Card />\n\n`{x}` and \\{y} < 5";
    expect(findMistakes(writeInBody(STEP, text))).toEqual([]);
  });
});

test('an empty text is refused', () => {
  const body = 'Two tries are enough.\n\nThen go to A1, or read F1.\n';
  expect(findMistake(change(STEP, body, '\n'))).toMatchObject({
    file: STEP_FILE,
    line: 33,
    field: 'text',
    what: containing('is empty'),
    remedy: containing('a paragraph or two'),
  });
});
