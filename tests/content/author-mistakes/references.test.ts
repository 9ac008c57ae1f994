import { describe, expect, test } from 'vitest';
import { change, containing, findMistake } from './fixture-site.ts';

const GATE = 'steps/b0-down-for-everyone.mdx';
const STEP = 'steps/b1-credentials.mdx';
const ISSUE = 'issues/account-locked.mdx';
const QUESTION = 'faq/f1-who-unlocks.mdx';

describe('a key that names nothing that exists', () => {
  test('among the issues of a step is told on its own line, with the one that was meant', () => {
    expect(findMistake(change(STEP, '  - account-locked', '  - acount-locked'))).toMatchObject({
      file: `src/content/${STEP}`,
      written: '- acount-locked',
      field: 'issues[1]',
      what: '"acount-locked" names no issue that exists. Did you mean "account-locked"?',
      remedy: containing('src/content/issues'),
    });
  });

  test('among the issues of a question is told', () => {
    const edit = change(QUESTION, 'issues: [account-locked]', 'issues: [account-locked, mfa]');
    expect(findMistake(edit)).toMatchObject({
      file: `src/content/${QUESTION}`,
      written: 'issues: [account-locked, mfa]',
      field: 'issues[1]',
      what: '"mfa" names no issue that exists.',
    });
  });

  test('among the steps of a question is told, and another number is no suggestion', () => {
    expect(findMistake(change(QUESTION, 'B1.2]', 'B1.7]'))).toMatchObject({
      written: 'steps: [B0, B1.7]',
      field: 'steps[1]',
      what: '"B1.7" names no step that exists.',
      remedy: containing('src/content/steps: B3'),
    });
  });

  test('among the questions of an issue is told', () => {
    expect(findMistake(change(ISSUE, 'questions: [F1]', 'questions: [F1, F9]'))).toMatchObject({
      file: `src/content/${ISSUE}`,
      written: 'questions: [F1, F9]',
      field: 'questions[1]',
      what: '"F9" names no question that exists.',
      remedy: containing('src/content/faq'),
    });
  });

  test.each([
    [ISSUE, '\nsources:\n  - lockout-share', '\nsources:\n  - lockout-shard', 'sources[0]'],
    [
      ISSUE,
      'sources:\n      - support-line',
      'sources:\n      - support-lin',
      'steps[1].sources[0]',
    ],
    [STEP, 'sources: [support-line]', 'sources: [support-line, suport-line]', 'sources[1]'],
    [QUESTION, 'sources: [support-line]', 'sources: [supportline]', 'sources[0]'],
    ['practice.yaml', 'source: support-line', 'source: support-lime', 'portal.not_this[0].source'],
  ])('among the sources in %s is told with the nearest fact', (file, from, to, field) => {
    expect(findMistake(change(file, from, to))).toMatchObject({
      file: `src/content/${file}`,
      written: to.split('\n').at(-1)?.trim(),
      field,
      what: expect.stringMatching(/^".*" names no source that exists\. Did you mean ".*-.*"\?$/),
      remedy: containing('sources.yaml'),
    });
  });

  test.each([
    [
      GATE,
      'go_to: portal-down',
      'go_to: portal-dawn',
      'if_not.go_to',
      'Did you mean "portal-down"',
    ],
    [
      STEP,
      'go_to: F1',
      'go_to: F3',
      'actions[1].if_not.go_to',
      '"F3" names no step, issue, question',
    ],
    [
      ISSUE,
      'go_to: B1',
      'go_to: B8',
      'steps[0].if_not.go_to',
      '"B8" names no step, issue, question',
    ],
    [
      ISSUE,
      'step: A1.2',
      'step: A1.5',
      'escalation[0].step',
      '"A1.5" names no step, issue, question',
    ],
  ])('where to go in %s is told', (file, from, to, field, what) => {
    expect(findMistake(change(file, from, to))).toMatchObject({
      file: `src/content/${file}`,
      written: to,
      field,
      what: containing(what),
      remedy: containing('a page (downtime)'),
    });
  });
});

test('a reader can be sent to a page by its name', () => {
  expect(() => findMistake(change(STEP, 'go_to: F1', 'go_to: workflow'))).toThrow('is not found');
});

test('an action that rests on a fact which may not instruct is refused', () => {
  const edit = change(
    ISSUE,
    'sources:\n      - support-line',
    'sources:\n      - support-line\n      - lockout-share',
  );
  expect(findMistake(edit)).toMatchObject({
    file: `src/content/${ISSUE}`,
    written: '- lockout-share',
    field: 'steps[1].sources[1]',
    what: '"lockout-share" may not instruct: its use is "describe".',
    remedy: containing('a fact whose use is instruct'),
  });
});

test('an action of a step that rests on a fact which may not instruct is refused', () => {
  const edit = change(STEP, '  - id: B1.2', '    sources: [lockout-share]\n  - id: B1.2');
  expect(findMistake(edit)).toMatchObject({
    written: 'sources: [lockout-share]',
    field: 'actions[0].sources[0]',
    what: containing('"lockout-share" may not instruct'),
  });
});
