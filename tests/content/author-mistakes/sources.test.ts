import { describe, expect, test } from 'vitest';
import { change, containing, findMistake, findMistakes } from './fixture-site.ts';

const FILE = 'src/content/sources.yaml';

const CONTACT =
  '  contact:\n    kind: phone\n    value: 1-800-555-0101\n    label: Desk\n    hours:\n';

/** Changes sources.yaml. */
const edit = (from: string, to: string) => change('sources.yaml', from, to);

describe('a fact', () => {
  test.each([
    ['of grade C', edit('grade: A', 'grade: C')],
    ['of grade D', edit('grade: A', 'grade: D')],
    ['with a flag', edit('  grade: A', '  grade: A\n  flags: [conflict]')],
  ])('%s may not instruct', (_, mistake) => {
    expect(findMistake(mistake)).toMatchObject({
      file: FILE,
      written: 'use: instruct',
      field: 'support-line.use',
      what: containing('"instruct" may not instruct: only grade A or B'),
      remedy: containing('instruct, describe, unknown'),
    });
  });

  test.each(['publisher', 'grade'])('without a %s is refused', (key) => {
    const value = key === 'grade' ? 'C' : 'Example Blog';
    expect(findMistake(edit(`${key}: ${value}`, `${key}:`))).toMatchObject({
      file: FILE,
      written: `${key}:`,
      field: `lockout-share.${key}`,
      what: containing('has no value and is needed: a fact without a source is not a fact'),
    });
  });

  test('of which nothing was found needs neither publisher nor grade', () => {
    const mistakes = findMistakes(
      edit('use: describe', 'use: unknown'),
      edit('publisher: Example Blog', 'publisher:'),
      edit('grade: C', 'grade:'),
    );
    expect(mistakes).toEqual([]);
  });

  test('that may not instruct may hold no contact', () => {
    expect(findMistake(edit('  flags: [stale]\n', `  flags: [stale]\n${CONTACT}`))).toMatchObject({
      file: FILE,
      written: 'contact:',
      field: 'lockout-share.contact',
      what: expect.stringMatching(/1-800-555-0101.* may only stand in a fact that may instruct/),
      remedy: containing('A number that pages may print'),
    });
  });

  test('with a telephone number in another form is refused', () => {
    expect(findMistake(edit('value: 1-800-555-0100', 'value: (800) 555 0100'))).toMatchObject({
      written: 'value: (800) 555 0100',
      field: 'support-line.contact.value',
      what: containing('"(800) 555 0100" is not a telephone number'),
      remedy: containing('1-800-555-0100'),
    });
  });

  test('may hold an ID of a payer that is no telephone number', () => {
    const mistakes = findMistakes(
      edit('kind: phone', 'kind: payer-id'),
      edit('value: 1-800-555-0100', 'value: "62308"'),
    );
    expect(mistakes.filter(({ file }) => file.endsWith('sources.yaml'))).toEqual([]);
  });

  test('with an address that is none is refused', () => {
    const told = findMistake(
      edit('https://payer.example.org/support', 'payer.example.org/support'),
    );
    expect(told).toMatchObject({
      written: '- payer.example.org/support',
      field: 'support-line.urls[0]',
      what: containing('"payer.example.org/support" is not a web address'),
    });
  });

  test('with an unknown key is refused with the keys that may stand there', () => {
    expect(findMistake(edit('  grade: A', '  grad: A'))).toMatchObject({
      file: FILE,
      written: 'grad: A',
      field: 'support-line.grad',
      what: containing('"grad" here. Did you mean "grade"?'),
      remedy: containing('publisher, urls, grade'),
    });
  });

  test.each(['new-fact: A text', 'new-fact:'])('that has no keys is told once: %s', (line) => {
    expect(findMistake(edit('lockout-share:\n', `${line}\nlockout-share:\n`))).toMatchObject({
      file: FILE,
      written: line,
      field: 'new-fact',
      what: containing('needed'),
    });
  });

  test('with a day that is not in the calendar is refused', () => {
    expect(findMistake(edit('read_on: 2026-11-23', 'read_on: 2026-11-31'))).toMatchObject({
      written: 'read_on: 2026-11-31',
      field: 'support-line.read_on',
      what: containing('"2026-11-31"'),
    });
  });
});
