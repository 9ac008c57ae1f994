import { describe, expect, test } from 'vitest';
import { change, containing, type Edit, findMistake, findMistakes } from '../fixture-site.ts';

const FILE = 'sop/d1-start.mdx';
const CARD = 'sop/quick-card.yaml';
const EXTRA = Array.from(
  { length: 7 },
  (_, index) => `  - id: D1.${index + 4}
    do: Wait.
    expect: Nobody moves.
    if_not:
      go_to: B1
    role: everyone
`,
).join('');

describe('a phase of the downtime procedure', () => {
  test('takes no tenth action', () => {
    const edit = change(FILE, 'completion:', `${EXTRA}completion:`);
    expect(findMistake(edit)).toMatchObject({
      file: `src/content/${FILE}`,
      field: 'actions',
      what: containing('takes 9 actions at most'),
    });
  });

  test('says of each action what to do if it fails', () => {
    const edit = change(
      FILE,
      '    if_not:\n      go_to: B1\n    role: everyone',
      '    role: everyone',
    );
    expect(findMistake(edit)).toMatchObject({
      field: 'actions[0].if_not',
      what: 'This key is needed and has no value.',
    });
  });

  test('names a role for each action', () => {
    expect(findMistake(change(FILE, 'role: lead', 'role: boss'))).toMatchObject({
      written: 'role: boss',
      field: 'actions[1].role',
      what: containing('"boss" is not one of lead, caller, recorder, everyone'),
    });
  });

  test('has a file that is named for it', () => {
    expect(findMistake(change(FILE, 'slug: start', 'slug: begin'))).toMatchObject({
      field: 'slug',
      what: containing('does not match the file’s name "d1-start.mdx"'),
    });
  });

  test.each<[string, Edit, string]>([
    ['an action', change(FILE, 'go_to: D1.3', 'go_to: D1.9'), 'actions[1].if_not.go_to'],
    ['a form', change(FILE, 'log (P1)', 'log (P7)'), 'actions[2].do'],
    ['a script', change(FILE, 'Read S1', 'Read S4'), 'actions[1].do'],
  ])('cannot send a reader to %s that does not exist', (_, edit, field) => {
    expect(findMistakes(edit)[0]).toMatchObject({
      file: `src/content/${FILE}`,
      field,
      what: containing('that exists'),
    });
  });

  test('names only times that the clock has', () => {
    expect(findMistake(change(FILE, '[[clock act_minutes]]', '[[clock act]]'))).toMatchObject({
      field: 'when',
      what: '"act" is no time of the clock in practice.yaml.',
      remedy: containing('escalate_minutes'),
    });
  });

  test('leaves no number out', () => {
    const edit = change(FILE, 'id: D1.3', 'id: D1.4');
    expect(findMistake(edit, change(FILE, 'go_to: D1.3', 'go_to: D1.4'))).toMatchObject({
      field: 'actions[2].id',
      what: containing('"D1.4" stands where D1.3 should'),
    });
  });
});

describe('the quick card', () => {
  test('names only actions of the procedure', () => {
    expect(findMistake(change(CARD, '[D1.1, D1.2]', '[D1.1, B1.1]'))).toMatchObject({
      file: `src/content/${CARD}`,
      field: 'actions[1]',
      what: containing('"B1.1" names no action of the downtime procedure that exists.'),
      remedy: containing('D1.2'),
    });
  });

  test('names only facts with a number to print', () => {
    expect(
      findMistake(change(CARD, 'numbers: [support-line]', 'numbers: [lockout-share]')),
    ).toMatchObject({
      field: 'numbers[0]',
      what: containing('names no fact with a number to print'),
    });
  });

  test('has nine actions at most', () => {
    const ten = Array.from({ length: 10 }, () => 'D1.1').join(', ');
    expect(findMistake(change(CARD, '[D1.1, D1.2]', `[${ten}]`))).toMatchObject({
      field: 'actions',
      what: containing('takes 9 actions at most'),
    });
  });
});
