import { describe, expect, test } from 'vitest';
import { change, containing, findMistake, findMistakes, writeInBody } from './fixture-site.ts';

const STEP = 'steps/b1-credentials.mdx';
const ISSUE = 'issues/account-locked.mdx';

describe('a percentage without its provenance', () => {
  test.each(['62 %', '62%', '4.5 percent', '30 per cent'])('is refused: %s', (figure) => {
    expect(findMistake(writeInBody(ISSUE, `See.\nIt is ${figure} of all.`))).toMatchObject({
      file: `src/content/${ISSUE}`,
      written: `It is ${figure} of all.`,
      field: 'text',
      what: `"${figure}" is a percentage without its provenance.`,
      remedy: containing('[[figure ID]]'),
    });
  });

  test('is refused in a key', () => {
    const edit = change(ISSUE, 'mistyped several times.', 'mistyped in 62 % of cases.');
    expect(findMistake(edit)).toMatchObject({
      written: '- The password was mistyped in 62 % of cases.',
      field: 'causes[0]',
      what: containing('"62 %"'),
    });
  });

  test('is told each time, on the line it begins on', () => {
    const problems = findMistakes(
      writeInBody('docs/faq.mdx', 'It is 1 % here.\n\nAnd 2\npercent.'),
    );
    expect(problems.map(({ written }) => written)).toEqual(['It is 1 % here.', 'And 2']);
  });
});

describe('a telephone number typed into a text', () => {
  test.each(['1-800-555-0100', '800-555-0100', '(800) 555-0100', '800.555.0100'])(
    'is refused: %s',
    (number) => {
      expect(findMistake(writeInBody(STEP, `Call ${number} now.`))).toMatchObject({
        file: `src/content/${STEP}`,
        written: `Call ${number} now.`,
        field: 'text',
        what: `"${number}" is a telephone number typed into a text.`,
        remedy: containing('[[contact ID]]'),
      });
    },
  );

  test('is refused in a key', () => {
    const edit = change(ISSUE, 'Call the support line', 'Call 1-800-555-0100');
    expect(findMistake(edit)).toMatchObject({
      field: 'steps[1].do',
      what: containing('"1-800-555-0100"'),
    });
  });
});

test('a year, a date, an ID and a time are neither', () => {
  const text = 'From 2026-11-24 at 8:00-17:00, in B1.2, page 100, code 123-4567 of 12345678901.';
  expect(findMistakes(writeInBody(STEP, text))).toEqual([]);
});
