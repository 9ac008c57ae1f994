import { readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { change, containing, type Edit, findMistakesIn, remove, takeOnly } from './fixture-site.ts';

/** The project itself: what the checklist must hold to is the whole of its issues and steps. */
const PROJECT = resolve(import.meta.dirname, '../../..');
const FOLDER = 'src/content/checklist';

const NOW = 'checklist/c1-now.yaml';
const FIX_IT = 'checklist/c2-fix-it.yaml';
const CLOSE_OUT = 'checklist/c4-close-out.yaml';
const QUESTIONS = 'checklist/questions.yaml';

const findOnly = (...edits: Edit[]) => takeOnly(findMistakesIn(PROJECT, ...edits));

/** Adds a text at the end of a file. */
function append(file: string, text: string): Edit {
  return (folder) => {
    const path = join(folder, file);
    writeFileSync(path, readFileSync(path, 'utf8') + text);
  };
}

describe('a line of the checklist', () => {
  test('that names no step is told with its line', () => {
    expect(findOnly(change(NOW, 'steps: [B3.2]', 'steps: [B3.2, B3.9]'))).toMatchObject({
      file: `${FOLDER}/c1-now.yaml`,
      written: 'steps: [B3.2, B3.9]',
      what: '"B3.9" names no step or line of the checklist that exists.',
      remedy: containing('an own line of the checklist (C1.2)'),
    });
  });

  test.each([
    ['see: suspected-compromise', 'see: suspected-compromize', 'items[1].see'],
    ['go_to: suspected-compromise', 'go_to: somewhere', 'items[1].if_not.go_to'],
    ['      see: [browser-compatibility]', '      see: [browser]', 'groups[7].when.see[0]'],
  ])('that leads nowhere is told: %s', (from, to, field) => {
    expect(findOnly(change(NOW, from, to))).toMatchObject({ field, written: to.trim() });
  });

  test('that stands in no group is told', () => {
    const told = findMistakesIn(PROJECT, change(NOW, 'steps: [C1.3]', 'steps: [C1.2]'));
    expect(told).toMatchObject([
      {
        field: 'items[2].id',
        what: '"C1.3" stands in no group, so it is never on the list.',
        remedy: containing('`steps` of a group'),
      },
    ]);
  });

  test('that ends the pause point and stands in a group is told', () => {
    expect(findOnly(change(NOW, 'steps: [B0.3]', 'steps: [B0.3, C1.4]'))).toMatchObject({
      field: 'items[3].id',
      what: containing('"C1.4" is the completion line'),
    });
  });

  test('with a gap before it is told', () => {
    expect(findMistakesIn(PROJECT, change(NOW, '- id: C1.4', '- id: C1.5'))[0]).toMatchObject({
      field: 'items[3].id',
      what: containing('"C1.5" stands where C1.4 should'),
    });
  });

  test('with an ID of another file is told', () => {
    expect(findMistakesIn(PROJECT, change(NOW, '- id: C1.4', '- id: C2.4'))[0]).toMatchObject({
      what: '"C2.4" does not belong to C1.',
      remedy: 'Write C1.4.',
    });
  });
});

describe('a way through the checklist', () => {
  test('with more than nine lines is told with the answers that lead there', () => {
    const edit = change(FIX_IT, 'steps: [A1.3, A1.4]', 'steps: [A1.3, B1.2, A1.4]');
    expect(findOnly(edit)).toMatchObject({
      file: `${FOLDER}/c2-fix-it.yaml`,
      field: 'groups',
      what: expect.stringMatching(/^C2 has 10 lines for "invalid-credentials", .*B1\.2/),
      remedy: containing('at most 9'),
    });
  });

  test('that leaves out a step of the issue is told at the step', () => {
    expect(
      findOnly(change(FIX_IT, 'steps: [A2.5, A2.6, A2.7]', 'steps: [A2.5, A2.7]')),
    ).toMatchObject({
      file: 'src/content/issues/account-locked.mdx',
      field: 'steps[5].id',
      what: 'The checklist for "account-locked" has no place for "A2.6".',
      remedy: containing('`covered`'),
    });
  });

  test('that leaves lines out without a reason is told', () => {
    const edit = change(NOW, '      waits: You did not say that a deadline waits.\n', '');
    expect(findOnly(edit)).toMatchObject({
      field: 'groups[9].left_out',
      what: 'It gives no reason for leaving out C1.3 by "waits".',
      remedy: containing('Add waits to left_out'),
    });
  });

  test('that changes something and does not put it back is told', () => {
    const edit = change(CLOSE_OUT, '- of: A3.5', '- of: A4.6');
    expect(findOnly(edit)).toMatchObject({
      file: `${FOLDER}/c2-fix-it.yaml`,
      what: containing('"A3.5" changes something for a test'),
      remedy: containing('put_backs'),
    });
  });

  test('that puts back what nothing has changed is told', () => {
    const edit = append(
      CLOSE_OUT,
      '  - of: B8.2\n    expect: It is back.\n    if_not:\n      says: It is not.\n      go_to: B8\n',
    );
    expect(findOnly(edit)).toMatchObject({
      field: containing('put_backs['),
      what: containing('"B8.2" has no put_back of its own'),
    });
  });

  test('on which nothing can set off a rule is told at the rule', () => {
    const edit = change('checklist/failures.yaml', '- item: A2.7\n  event: still-locked\n', '');
    const both = change('checklist/failures.yaml', '- item: B3.3\n  event: still-locked\n', '');
    const told = findMistakesIn(PROJECT, edit, both);
    expect(told).toMatchObject([
      {
        file: 'src/content/issues/account-locked.mdx',
        field: 'escalation[0].event',
        what: containing('No line of the checklist for "account-locked" can set off this rule'),
        remedy: containing('failures.yaml'),
      },
      { field: 'escalation[1].event' },
    ]);
  });
});

describe('the files of the checklist', () => {
  test.each(['c1-now.yaml', 'questions.yaml', 'failures.yaml', 'packet.yaml'])(
    'cannot do without %s',
    (file) => {
      expect(findOnly(remove(`checklist/${file}`))).toMatchObject({
        file: containing(`${FOLDER}/${file.slice(0, 2)}`),
        what: 'The file is missing, and the checklist cannot do without it.',
      });
    },
  );

  test('are named for the ID and the slug in them', () => {
    expect(findOnly(change(NOW, 'slug: now', 'slug: at-once'))).toMatchObject({
      what: '"C1" does not match the file’s name "c1-now.yaml".',
      remedy: containing('c1-at-once.yaml'),
    });
  });

  test('begin with a pause point that is read and done line by line', () => {
    expect(findOnly(change(NOW, 'mode: read-do', 'mode: do-confirm'))).toMatchObject({
      field: 'mode',
      remedy: containing('read-do'),
    });
  });

  test('ask the five questions with exactly their answers', () => {
    expect(findOnly(change(QUESTIONS, '    - id: several\n', '    - id: some\n'))).toMatchObject({
      file: `${FOLDER}/questions.yaml`,
      field: '[1].answers',
      what: 'It has the entries "me", "some", "everyone".',
      remedy: 'Write exactly me, several, everyone, in this order.',
    });
  });

  test('take no answer as a condition that no question has', () => {
    expect(findOnly(change(NOW, 'waits: [patients]', 'waits: [patient]'))).toMatchObject({
      field: 'groups[0].when.waits[0]',
      what: '"patient" is not one of nothing, patients, deadline, unknown.',
      remedy: containing('What waits on it?'),
    });
  });

  test('have no field for anything but what support asks for', () => {
    expect(
      findOnly(change('checklist/packet.yaml', '- id: provider-id', '- id: tax-number')),
    ).toMatchObject({
      field: 'fields[0].id',
      what: containing('"tax-number" is not one of provider-id'),
    });
  });

  test('say each entry of the packet with its value', () => {
    const edit = change('checklist/packet.yaml', 'The NPI is {value}.', 'The NPI is here.');
    expect(findOnly(edit)).toMatchObject({
      field: 'fields[1].say',
      what: containing('has no place for the entry; write {value}'),
    });
  });

  test('count a failure as unreachable only with the network it was on', () => {
    const edit = change(
      'checklist/failures.yaml',
      '  event: unreachable\n  networks: [office]\n',
      '  event: unreachable\n',
    );
    expect(findOnly(edit)).toMatchObject({ what: containing('is needed with unreachable') });
  });
});
