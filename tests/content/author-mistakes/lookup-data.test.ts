import { describe, expect, test } from 'vitest';
import { add, change, containing, findMistake, findMistakes, remove } from './fixture-site.ts';

const PAIRS = 'tell-apart.yaml';
const PHRASES = 'phrases/issue-account-locked.yaml';
const QUERIES = 'own-queries.json';

test.each([PAIRS, QUERIES])('a missing %s is told once', (file) => {
  expect(findMistake(remove(file))).toMatchObject({
    file: `src/content/${file}`,
    what: 'The file is missing.',
  });
});

describe('a question that tells two issues apart', () => {
  test('names issues that exist', () => {
    const edits = [
      change(PAIRS, '[account-locked, portal-down]', '[account-locked, portal-gone]'),
      change(PAIRS, 'if_no: portal-down', 'if_no: portal-gone'),
      change('signatures/okta.yaml', '[portal-down, account-locked]', '[portal-down]'),
    ];
    expect(findMistake(...edits)).toMatchObject({
      file: `src/content/${PAIRS}`,
      written: '- between: [account-locked, portal-gone]',
      field: '[0].between[1]',
      what: '"portal-gone" names no issue that exists. Did you mean "portal-down"?',
    });
  });

  test.each([
    [
      '[account-locked, portal-down]',
      '[portal-down, account-locked]',
      'between',
      'in the order of the alphabet',
    ],
    [
      '[account-locked, portal-down]',
      '[account-locked, account-locked]',
      'between',
      'two different issues',
    ],
    ['[account-locked, portal-down]', '[account-locked]', 'between', 'needs two issues'],
    ['say locked?', 'say locked.', 'ask', 'is no question'],
    ['if_yes: account-locked', 'if_yes: elsewhere', 'if_yes', 'is none of the two issues'],
    ['if_no: portal-down', 'if_no: account-locked', 'if_no', 'that if_yes does not name'],
  ])('is refused where %j is written as %j', (from, to, field, what) => {
    const told = findMistake(change(PAIRS, from, to));
    expect(told).toMatchObject({
      file: `src/content/${PAIRS}`,
      field: `[0].${field}`,
      what: containing(what),
    });
    expect(told.written).toContain(to);
    expect(told.remedy).not.toBe('');
  });

  test('is asked for where a signature points to two issues', () => {
    const only =
      '- between: [account-locked, portal-down]\n  ask: Does the message say locked?\n  if_yes: account-locked\n  if_no: portal-down\n';
    expect(findMistake(change(PAIRS, only, '[]\n'))).toMatchObject({
      file: 'src/content/signatures/okta.yaml',
      field: '[1].issues',
      what: '"okta-no-answer" points to two issues, and no question tells "account-locked, portal-down" apart.',
      remedy: containing('src/content/tell-apart.yaml'),
    });
  });

  test('is the only one of its pair', () => {
    const second =
      '- between: [account-locked, portal-down]\n  ask: Is it you alone?\n  if_yes: account-locked\n  if_no: portal-down\n';
    expect(findMistake(change(PAIRS, '- between', `${second}- between`))).toMatchObject({
      field: '[1].between',
      line: 5,
      what: '"account-locked, portal-down" have a question already: "Is it you alone?".',
      remedy: containing('Keep one of the two'),
    });
  });
});

describe('phrases', () => {
  test.each([
    [
      'issue:acount-locked',
      '"issue:acount-locked" names no answer that exists. Did you mean "issue:account-locked"?',
    ],
    ['faq:nobody', '"faq:nobody" names no answer that exists.'],
    ['page:nowhere', '"page:nowhere" names no answer that exists.'],
    [
      'account-locked',
      '"account-locked" is no answer of the lookup; write one such as issue:account-locked, or none.',
    ],
  ])('for %s are refused', (ref, what) => {
    const told = findMistake(change(PHRASES, 'issue:account-locked', ref));
    expect(told).toMatchObject({
      file: `src/content/${PHRASES}`,
      line: 1,
      written: `for: ${ref}`,
      field: 'for',
      what,
    });
    expect(told.remedy).toContain('page:workflow');
  });

  test.each(['faq:who-unlocks', 'page:best-practices', 'none'])('for %s are accepted', (ref) => {
    expect(findMistakes(change(PHRASES, 'issue:account-locked', ref))).toEqual([]);
  });

  test('that stand twice are refused, whatever their case and punctuation', () => {
    const edit = change('phrases/none-printer.yaml', 'the printer is jammed', '"Locked out!"');
    expect(findMistake(edit)).toMatchObject({
      file: 'src/content/phrases/none-printer.yaml',
      written: '- "Locked out!"',
      field: 'phrases[0]',
      what: containing(`"Locked out!" stands in src/content/${PHRASES} too`),
      remedy: containing('Keep it once'),
    });
  });

  test('of signs alone are told apart by their signs', () => {
    const edit = (text: string) =>
      add('phrases/none-signs.yaml', `for: none\nphrases: ["${text}"]\n`);
    expect(findMistakes(edit('!!!'))).toEqual([]);
    expect(findMistake(edit('???')).what).toContain('"???" stands in');
  });
});

describe('an own query', () => {
  test('expects answers that exist', () => {
    expect(findMistake(change(QUERIES, '"faq:who-unlocks"', '"faq:who-unlock"'))).toMatchObject({
      file: `src/content/${QUERIES}`,
      field: '[2].expect[0]',
      what: '"faq:who-unlock" names no answer that exists. Did you mean "faq:who-unlocks"?',
    });
  });

  test('has a number of its own', () => {
    expect(findMistake(change(QUERIES, '"id": 10', '"id": 1'))).toMatchObject({
      written: '"id": 1,',
      field: '[9].id',
      what: '"1" is the number of another query too.',
    });
  });

  test('is asked once', () => {
    expect(findMistake(change(QUERIES, 'what to do on paper', 'We are locked-out!'))).toMatchObject(
      {
        written: '"query": "We are locked-out!",',
        field: '[9].query',
        what: '"We are locked-out!" is asked already, as number 1.',
      },
    );
  });

  test('may have several lines, but not none', () => {
    expect(findMistakes(change(QUERIES, 'what to do', 'what\\nto do'))).toEqual([]);
    expect(findMistake(change(QUERIES, 'what to do on paper', ' ')).what).toBe('" " is empty.');
  });
});

describe('an aside', () => {
  test.each(['a patient is waiting', '…', '… and …'])('is refused where it is %j', (written) => {
    expect(findMistake(change('asides.yaml', '…, patient is waiting', written))).toMatchObject({
      file: 'src/content/asides.yaml',
      field: 'asides[0]',
      what: containing('must have "…" once'),
    });
  });

  test('is for an answer that exists', () => {
    const edit = change('asides.yaml', 'issue:account-locked', 'issue:account-lock');
    expect(findMistake(edit)).toMatchObject({
      file: 'src/content/asides.yaml',
      what: containing('"issue:account-lock"'),
    });
  });
});

describe('a word of the vocabulary that is packed by its letters', () => {
  test.each([
    ['[the, a, is, my]', "[the, a, is, it's]", 'skip[3]', '"it\'s"'],
    ['[the, a, is, my]', '[the, a, is, 2]', 'skip[3]', '2'],
    ['[cant, wont]', '[cant, can not]', 'same.not[1]', '"can not"'],
  ])('is refused where %j is written as %j', (from, to, field, what) => {
    expect(findMistake(change('vocabulary.yaml', from, to))).toMatchObject({
      file: 'src/content/vocabulary.yaml',
      field,
      what: containing(what),
    });
  });
});
