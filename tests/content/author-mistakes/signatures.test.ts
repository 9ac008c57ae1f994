import { describe, expect, test } from 'vitest';
import { add, change, containing, findMistake, findMistakes, remove } from './fixture-site.ts';

const LIST = 'signatures/okta.yaml';
const LIST_FILE = `src/content/${LIST}`;
const PHRASE = '    - The sign-in page gave no answer';

/** Writes another pattern in place of the fixture's second phrase. */
function writePattern(pattern: string) {
  return change(LIST, PHRASE, `    - ${pattern}`);
}

describe('the keys of a signature', () => {
  test.each([
    ['source: https://vendor.example/codes', '', 'source', 'This key is needed and has no value.'],
    [
      'source: https://vendor.example/codes',
      'source: the vendor',
      'source',
      '"the vendor" is not a web address; write it whole, beginning with https://.',
    ],
    ['grade: A', 'grade: D', 'grade', '"D" is not one of A, B, C.'],
    ['grade: A', 'grade: a', 'grade', '"a" is not one of A, B, C.'],
    [
      'grade: A',
      'grade: C',
      'recognised',
      '"true" must be false here: grade C only supports a match.',
    ],
    ['kind: code', 'kind: number', 'kind', '"number" is not one of code, phrase.'],
    ['[account-locked]', '[]', 'issues', '"[]" needs at least one entry.'],
    [
      '[account-locked]',
      '[account-locked, account-locked]',
      'issues',
      '"["account-locked","account-locked"]" must name two different issues.',
    ],
    [
      'Stop trying, and ask',
      'Stop trying at once, and then ask one after the other each and every one of all your colleagues',
      'first_action',
      containing('takes 20 words at most.'),
    ],
    ["read_on: '2026-11-23'", 'read_on: never', 'read_on', containing('not a day of the calendar')],
    ['id: okta-e0000119', 'id: E0000119', 'id', containing('must be lower-case words')],
  ])('are refused where %j is written as %j', (from, to, field, what) => {
    const told = findMistake(change(LIST, from, to));
    expect(told).toMatchObject({ file: LIST_FILE, field: `[0].${field}`, what });
    expect(told.line).toBeGreaterThan(1);
    expect(told.remedy).not.toBe('');
  });

  test('are told with the one that was meant', () => {
    expect(findMistake(change(LIST, 'means: The account', 'mean: The account'))).toMatchObject({
      written: 'mean: The account is locked.',
      field: '[0].mean',
      what: 'There is no key "mean" here. Did you mean "means"?',
    });
  });

  test('are asked for where an entry is a bare text', () => {
    expect(findMistake(add('signatures/ping.yaml', '- Sign On Error\n'))).toMatchObject({
      file: 'src/content/signatures/ping.yaml',
      line: 1,
      what: '"Sign On Error" is text; a group of keys is needed.',
    });
  });
});

test('a list whose entries have no hyphens is refused once', () => {
  expect(findMistake(add('signatures/ping.yaml', 'id: sign-on-error\n'))).toMatchObject({
    file: 'src/content/signatures/ping.yaml',
    field: 'the whole file',
    what: 'The file is no list of entries.',
    remedy: containing('hyphen'),
  });
});

test('a signature that points to an unknown issue is told on its line, with the one meant', () => {
  expect(findMistake(change(LIST, '[account-locked]', '[acount-locked]'))).toMatchObject({
    file: LIST_FILE,
    written: 'issues: [acount-locked]',
    field: '[0].issues[0]',
    what: '"acount-locked" names no issue that exists. Did you mean "account-locked"?',
    remedy: containing('src/content/issues'),
  });
});

describe('a pattern', () => {
  test('that is empty is refused', () => {
    expect(findMistake(writePattern("' '"))).toMatchObject({
      file: LIST_FILE,
      written: "- ' '",
      field: '[1].patterns[0]',
      what: '" " is empty.',
      remedy: containing('distinctive phrases'),
    });
  });

  test.each([
    ['the', 'is made of stop words alone'],
    ['please do not do that', 'is made of stop words alone'],
    ['"503"', 'is a bare number'],
    ['"Error"', 'has fewer than 7 letters and digits'],
    ['password', 'says no more than "password"'],
    ['Your password is', 'says no more than "password"'],
  ])('as broad as %s is refused', (pattern, what) => {
    expect(findMistake(writePattern(pattern))).toMatchObject({
      file: LIST_FILE,
      written: `- ${pattern}`,
      field: '[1].patterns[0]',
      what: containing(what),
      remedy: containing('Write more of the message'),
    });
  });

  test.each(['HTTP 503', 'AADSTS50053', 'ERR_TIMED_OUT', 'InvalidUserName', 'Stale Request'])(
    'as narrow as %s is accepted',
    (pattern) => {
      expect(findMistakes(writePattern(pattern))).toEqual([]);
    },
  );

  test("that matches more than 20 % of the project's own queries is refused with how many", () => {
    expect(findMistake(writePattern('Sign-in page'))).toMatchObject({
      file: LIST_FILE,
      written: '- Sign-in page',
      what: `"Sign-in page" matches 3 of the project's 10 own queries.`,
      remedy: containing('20 % of src/content/own-queries.json'),
    });
  });

  test('that matches 20 % of them is accepted', () => {
    const edit = change('own-queries.json', 'the sign-in page today', 'the portal today');
    expect(findMistakes(edit, writePattern('Sign-in page'))).toEqual([]);
  });

  test('that another signature has is told beside it, whatever its case and punctuation', () => {
    expect(
      findMistake(writePattern('your account is locked; please contact your Administrator.')),
    ).toMatchObject({
      file: LIST_FILE,
      field: '[1].patterns[0]',
      what: containing(`is also a pattern of okta-e0000119 in ${LIST_FILE}`),
      remedy: containing('Keep it in one signature'),
    });
  });

  test('that its own signature repeats is refused', () => {
    expect(findMistake(change(LIST, PHRASE, `${PHRASE}\n${PHRASE}`))).toMatchObject({
      field: '[1].patterns[1]',
      what: containing('is also a pattern of okta-no-answer'),
    });
  });
});

test('an ID that another signature has is refused where it is repeated', () => {
  expect(findMistake(change(LIST, 'id: okta-no-answer', 'id: okta-e0000119'))).toMatchObject({
    file: LIST_FILE,
    written: '- id: okta-e0000119',
    field: '[1].id',
    what: `"okta-e0000119" is also the ID of a signature in ${LIST_FILE}.`,
  });
});

describe('a list and its page', () => {
  test('belong together: a list without a page is refused', () => {
    expect(findMistake(remove('docs/fix/codes/okta.mdx'))).toMatchObject({
      file: LIST_FILE,
      field: 'the whole file',
      what: 'No page shows this list.',
      remedy: containing('src/content/docs/fix/codes/okta.mdx'),
    });
  });

  test('belong together: a page without a list is refused', () => {
    expect(findMistake(remove(LIST))).toMatchObject({
      file: 'src/content/docs/fix/codes/okta.mdx',
      written: 'origin:',
      field: 'origin',
      what: containing(`the list ${LIST_FILE}, and there is none`),
    });
  });

  test('are found by the place of the page: elsewhere it is refused', () => {
    const origin = 'tab: B\norigin: { name: Okta, group: sign-on }';
    expect(findMistake(change('docs/workflow.mdx', 'tab: B', origin))).toMatchObject({
      file: 'src/content/docs/workflow.mdx',
      field: 'origin',
      remedy: containing('Only a page in src/content/docs/fix/codes'),
    });
  });
});
