import { describe, expect, test } from 'vitest';
import { change, containing, findMistake, findMistakes, writeInBody } from './fixture-site.ts';

const STEP = 'steps/b1-credentials.mdx';
const STEP_FILE = `src/content/${STEP}`;

describe('an ID in a text that names nothing', () => {
  test.each([
    ['issue', 'A9'],
    ['action of an issue', 'A1.7'],
    ['step', 'B9'],
    ['action of a step', 'B1.7'],
    ['question', 'F9'],
  ])('%s', (_, id) => {
    expect(findMistake(writeInBody(STEP, `One line.\nThen see ${id} for more.`))).toMatchObject({
      file: STEP_FILE,
      written: `Then see ${id} for more.`,
      field: 'text',
      what: `"${id}" names no step, issue or question that exists.`,
      remedy: containing('a question (F12)'),
    });
  });

  test('is told in a key as well', () => {
    expect(
      findMistake(
        change(STEP, 'by hand.\n    expect: The user', 'as in B4.\n    expect: The user'),
      ),
    ).toMatchObject({
      written: 'do: Type the username as in B4.',
      field: 'actions[0].do',
      what: containing('"B4"'),
    });
  });

  test('is told in a fact of sources.yaml', () => {
    expect(
      findMistake(change('sources.yaml', 'by telephone.', 'by telephone, see B7.')),
    ).toMatchObject({
      file: 'src/content/sources.yaml',
      written: 'fact: Payer support answers providers by telephone, see B7.',
      field: 'support-line.fact',
      what: containing('"B7"'),
    });
  });

  test('is told on every line that holds it', () => {
    const problems = findMistakes(writeInBody(STEP, 'See B7.\n\nSee B8 and F8.'));
    expect(problems.map(({ written, what }) => [written, what.slice(0, 4)])).toEqual([
      ['See B7.', '"B7"'],
      ['See B8 and F8.', '"B8"'],
      ['See B8 and F8.', '"F8"'],
    ]);
  });
});

describe('a mark', () => {
  test.each([
    [
      'of no known kind',
      '[[foo:bar]]',
      '"[[foo:bar]]" is no mark',
      '[[source ID]], [[contact ID]]',
    ],
    ['written with a colon', '[[source:support-line]]', 'is no mark', '[[source ID]]'],
    ['without an ID', '[[source ]]', '"[[source ]]" is no mark', '[[source ID]]'],
    ['with one bracket at its end', '[[source support-line]', 'only a part', 'ends with ]]'],
    [
      'with one bracket at its beginning',
      '[source support-line]]',
      'only a part',
      'begins with [[',
    ],
    ['of a fact that is not there', '[[source nothing]]', '"nothing" is no fact', 'sources.yaml'],
    [
      'of a misspelt fact',
      '[[contact suport-line]]',
      'Did you mean "support-line"?',
      'sources.yaml',
    ],
    [
      'of a contact that the fact lacks',
      '[[contact lockout-share]]',
      '"lockout-share" has no contact',
      'add contact',
    ],
    [
      'of a figure that the fact lacks',
      '[[figure support-line]]',
      '"support-line" has no figure',
      'add figure',
    ],
    [
      'of no setting',
      '[[practice no.such.key]]',
      '"no.such.key" is no single value',
      'clock.escalate_minutes',
    ],
    [
      'of a list of settings',
      '[[practice people.charge_persons]]',
      'is no single value',
      'one value',
    ],
    [
      'of what a program knows of a text',
      '[[practice portal.name.length]]',
      'is no single value',
      'one value',
    ],
  ])('%s is refused', (_, mark, what, remedy) => {
    expect(findMistake(writeInBody(STEP, `First.\n\nPrint ${mark} here.`))).toMatchObject({
      file: STEP_FILE,
      written: `Print ${mark} here.`,
      field: 'text',
      what: containing(what),
      remedy: containing(remedy),
    });
  });

  test('is refused in a key as well', () => {
    expect(
      findMistake(change(STEP, '  - The time of each try', '  - "[[source nothing]]"')),
    ).toMatchObject({
      written: '- "[[source nothing]]"',
      field: 'record[0]',
      what: '"nothing" is no fact in sources.yaml.',
    });
  });
});
