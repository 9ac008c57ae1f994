import { describe, expect, test } from 'vitest';
import { change, containing, findMistake, remove } from '../fixture-site.ts';

const FORMS = 'sop/forms.yaml';
const ROLES = 'sop/roles.yaml';
const DOCUMENT = 'sop/document.yaml';

describe('a paper form', () => {
  test('is no wider than the sheet', () => {
    expect(findMistake(change(FORMS, 'width_mm: 120', 'width_mm: 140'))).toMatchObject({
      file: `src/content/${FORMS}`,
      field: 'log.blocks[1].table.columns',
      what: containing('takes 159 mm in all, and these are 160 mm wide'),
    });
  });

  test('has rows that are high enough to write in', () => {
    const edit = change(FORMS, 'rows: 10', 'rows: 10\n        row_height: narrow');
    expect(findMistake(edit)).toMatchObject({
      written: 'row_height: narrow',
      field: 'log.blocks[1].table.row_height',
      what: '"narrow" is not one of tight, line, two-lines, box.',
    });
  });

  test('has a place to write in each table', () => {
    const edits = [
      change(FORMS, 'rows: 10', 'rows: 0'),
      change(FORMS, '{ rows_per_patient: 1 }', '{ sheets: 1, each: outage }'),
    ];
    expect(findMistake(...edits)).toMatchObject({
      field: 'log.blocks[1].table.rows',
      what: containing('a table without a row is no place to write'),
    });
  });

  test('counts copies in one of two ways', () => {
    const edit = change(FORMS, '{ rows_per_patient: 1 }', '{ rows_per_patient: 1, sheets: 2 }');
    expect(findMistake(edit)).toMatchObject({
      field: 'log.copies',
      what: containing('needs rows_per_patient alone, or sheets and each'),
    });
  });

  test('cannot count rows per patient where it has no rows', () => {
    const edit = change(
      FORMS,
      `    - table:
        columns:
          - { label: Time, width_mm: 20 }
          - { label: What happened, width_mm: 120 }
        rows: 10
`,
      '',
    );
    expect(findMistake(edit)).toMatchObject({
      field: 'log.copies',
      what: containing('may not count rows per patient'),
    });
  });

  test('has one thing in each block', () => {
    const edit = change(FORMS, '    - fields:', '    - ticks: [Done.]\n      fields:');
    expect(findMistake(edit)).toMatchObject({
      field: 'log.blocks[0]',
      what: containing('needs exactly one of fields, table, ticks, questions'),
    });
  });

  test('is used by an action, a role or a duty', () => {
    const edits = [
      change('sop/d1-start.mdx', 'the log (P1)', 'the log'),
      change(ROLES, 'The log (P1)', 'The log'),
    ];
    expect(findMistake(...edits)).toMatchObject({
      file: `src/content/${FORMS}`,
      field: 'log.number',
      what: '"P1" is used by nothing: no action, role or duty names it.',
    });
  });

  test('does not take the address of another page', () => {
    expect(findMistake(change(FORMS, 'log:\n', 'quick-card:\n'))).toMatchObject({
      written: 'quick-card:',
      what: containing('"quick-card" is also used in the page /downtime/quick-card/'),
    });
  });
});

describe('the roles', () => {
  test('are all held on every shift', () => {
    expect(
      findMistake(change(ROLES, '[[lead, recorder], [caller]]', '[[lead], [caller]]')),
    ).toMatchObject({
      file: `src/content/${ROLES}`,
      field: 'shifts[1].groups',
      what: containing('must give the role recorder to somebody'),
    });
  });
});

describe('document control', () => {
  test('asks for a line of history with each new version', () => {
    expect(
      findMistake(change(DOCUMENT, 'version: "1.1"\neffective', 'version: "1.2"\neffective')),
    ).toMatchObject({
      file: `src/content/${DOCUMENT}`,
      field: 'revisions[0]',
      what: containing('must be the version in force, 1.2 of 2026-11-24'),
    });
  });

  test('asks for a version in quotes, since 1.10 would be read as 1.1', () => {
    expect(
      findMistake(change(DOCUMENT, 'version: "1.1"\neffective', 'version: 1.1\neffective')),
    ).toMatchObject({
      field: 'version',
      what: containing('put the version in quotes'),
    });
  });
});

test('a downtime procedure that lacks one of its files is told', () => {
  expect(findMistake(remove('sop/document.yaml'))).toMatchObject({
    file: 'src/content/sop/document.yaml',
    what: 'The file is missing.',
  });
});

test('a route or script that takes the anchor of a phase is told', () => {
  expect(findMistake(change('sop/routes.yaml', 'eligibility:\n', 'start:\n'))).toMatchObject({
    file: 'src/content/sop/routes.yaml',
    written: 'start:',
    what: containing('"start" is also used in src/content/sop/d1-start.mdx'),
  });
});
