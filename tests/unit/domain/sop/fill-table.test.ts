import { describe, expect, test } from 'vitest';
import { fillTable } from '../../../../src/domain/sop/fill-table.ts';
import { practiceSchema } from '../../../../src/schemas/practice.ts';

const portal = { name: 'P', short_name: 'P', payer: 'Payer', home: 'https://portal.example.org/' };
const columns = ['Who', 'Name', 'Phone', 'Checked'].map((label) => ({ label, width_mm: 30 }));
const bare = { columns, given: [], contacts: [], numbers: [], rows: 0, numbered: false };
const sources = [
  {
    id: 'line',
    contact: { kind: 'phone' as const, value: '1-800-555-0100', label: 'Service', hours: null },
  },
];
const withPeople = (people: object) => ({
  practice: practiceSchema.parse({ portal, people }),
  sources,
});

describe('the rows of a form', () => {
  test('are empty cells for every column', () => {
    expect(fillTable({ ...bare, rows: 2 }, withPeople({}))).toEqual([
      ['', '', '', ''],
      ['', '', '', ''],
    ]);
  });

  test('count themselves where the form says so', () => {
    const rows = fillTable({ ...bare, given: [['Head']], rows: 2, numbered: true }, withPeople({}));
    expect(rows.map(([first]) => first)).toEqual(['Head', '1', '2']);
  });

  test('begin with what is printed, then contacts and published numbers, then room to write', () => {
    const table = {
      ...bare,
      given: [['Printed', 'here']],
      contacts: ['clinic-it' as const],
      numbers: ['line', 'unknown'],
      rows: 1,
    };
    const people = {
      clinic_it: { name: 'Desk', phone: '555-555-0130', after_hours: '555-555-0131' },
    };
    expect(fillTable(table, withPeople(people))).toEqual([
      ['Printed', 'here', '', ''],
      [
        'Clinic IT',
        '[[practice people.clinic_it.name]]',
        '[[practice people.clinic_it.phone]], after hours [[practice people.clinic_it.after_hours]]',
        '',
      ],
      ['Service', 'Payer', '1-800-555-0100', ''],
      ['', '', '', ''],
    ]);
  });
});
