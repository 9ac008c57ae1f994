import { describe, expect, test } from 'vitest';
import { change, containing, findMistake } from './fixture-site.ts';

const STEP = 'steps/b1-credentials.mdx';
const ISSUE = 'issues/account-locked.mdx';

describe('values of the wrong type', () => {
  test.each([
    ['minutes: 5', 'minutes: five', 'minutes', '"five" is text; a number is needed.'],
    ['minutes: 5', 'minutes: 1.5', 'minutes', '"1.5" is a number; a whole number is needed.'],
    ['slug: credentials', 'slug: 12', 'slug', '"12" is a number; text is needed.'],
    ['sources: [support-line]', 'sources: none', 'sources', '"none" is text; a list is needed.'],
    [
      'title: Confirm the credentials',
      'title: [Confirm, it]',
      'title',
      '"["Confirm","it"]" is a list; text is needed.',
    ],
  ])('%s written as %s is refused', (from, to, field, what) => {
    const told = findMistake(change(STEP, from, to));
    expect(told).toMatchObject({ file: `src/content/${STEP}`, written: to, field, what });
    expect(told.remedy).not.toBe('');
  });

  test('a text where a group of keys is needed is refused with what the group is for', () => {
    expect(
      findMistake(
        change(
          STEP,
          'if_not:\n  says: The account is locked.\n  go_to: account-locked',
          'if_not: B2',
        ),
      ),
    ).toMatchObject({
      written: 'if_not: B2',
      what: '"B2" is text; a group of keys is needed.',
      remedy: containing('when the expected result does not come'),
    });
  });

  test('an empty entry of a list is told on its line', () => {
    expect(findMistake(change(ISSUE, '  - The right password is refused.', '  -'))).toMatchObject({
      written: '-',
      field: 'symptoms[1]',
      what: 'This entry of the list is empty.',
      remedy: containing('What you see'),
    });
  });
});

describe('values that are not allowed', () => {
  test('a name outside the vocabulary is refused with the vocabulary', () => {
    expect(findMistake(change(STEP, '[you, portal-administrator]', '[you, doctor]'))).toMatchObject(
      {
        written: 'who: [you, doctor]',
        field: 'who[1]',
        what: '"doctor" is not one of you, portal-administrator, clinic-it, payer.',
        remedy: containing('Who can do it'),
      },
    );
  });

  test('a number outside its bounds is refused with the bound', () => {
    expect(findMistake(change(STEP, 'minutes: 5', 'minutes: 500'))).toMatchObject({
      written: 'minutes: 500',
      what: '"500" is too big; the most is 60.',
      remedy: containing('at most 60'),
    });
  });

  test.each(['2026-02-30', '2026-13-01', '24.11.2026', '2026-11-4', 'yesterday'])(
    'the date %s is refused with the form of a date',
    (date) => {
      const told = findMistake(change(STEP, '2026-11-24', date));
      expect(told).toMatchObject({
        file: `src/content/${STEP}`,
        written: `written_on: ${date}`,
        field: 'review.written_on',
        what: containing(`"${date}" is not a day of the calendar`),
        remedy: containing('YYYY-MM-DD'),
      });
    },
  );

  test('a text of two lines is refused where one line is needed', () => {
    expect(
      findMistake(change(ISSUE, 'Stop trying, and start no reset.', '|\n  Stop trying.\n  Wait.')),
    ).toMatchObject({
      field: 'first_action',
      what: containing('must stand on one line'),
    });
  });

  test('an empty text is told once', () => {
    expect(
      findMistake(change(STEP, 'title: Confirm the credentials', 'title: "\\n"')),
    ).toMatchObject({ field: 'title', what: containing('is empty') });
  });

  test('an empty list is refused where an entry is needed', () => {
    expect(
      findMistake(change(STEP, 'record:\n  - The time of each try', 'record: []')),
    ).toMatchObject({ written: 'record: []', what: '"[]" needs at least one entry.' });
  });

  test('a title of a question that asks nothing is refused', () => {
    expect(findMistake(change('faq/f1-who-unlocks.mdx', 'account?', 'account'))).toMatchObject({
      field: 'title',
      what: containing('"Who unlocks an account" is no question'),
    });
  });
});

describe('escalation rules', () => {
  test('step-failed without its step is refused', () => {
    expect(findMistake(change(ISSUE, '    step: A1.2\n', ''))).toMatchObject({
      file: `src/content/${ISSUE}`,
      written: '- event: step-failed',
      field: 'escalation[0].step',
      what: 'This key has no value and is needed with step-failed.',
      remedy: containing('expected result did not come (B2)'),
    });
  });

  test('a step beside another event is refused', () => {
    expect(
      findMistake(
        change(ISSUE, '  - event: still-locked', '  - event: still-locked\n    step: B1'),
      ),
    ).toMatchObject({
      written: 'step: B1',
      field: 'escalation[1].step',
      what: '"B1" belongs to step-failed, and only there.',
    });
  });

  test('a rule that waits for maintenance to end is refused beside another event', () => {
    const edit = change(
      'issues/portal-down.mdx',
      '    scope: everyone',
      '    scope: everyone\n    outlasts_maintenance: true',
    );
    expect(findMistake(edit)).toMatchObject({
      written: 'outlasts_maintenance: true',
      what: '"true" belongs to still-locked only.',
    });
  });
});
