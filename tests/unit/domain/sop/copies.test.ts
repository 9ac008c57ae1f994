import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { countCopies, describeCopies, rowsASheet } from '../../../../src/domain/sop/copies.ts';

const table = (rows: number) => ({ table: { rows } });

describe('the rows of a sheet', () => {
  test('are the empty rows of all its tables', () => {
    expect(rowsASheet({ notes_a_sheet: 1, blocks: [{}, table(10), table(4)] })).toBe(14);
  });

  test('are its notes where it is cut apart', () => {
    expect(rowsASheet({ notes_a_sheet: 2, blocks: [table(10)] })).toBe(2);
  });
});

describe('the copies of a form', () => {
  test('are enough for the patients of 8 hours, the last sheet counted whole', () => {
    const demand = { hours: 8, rowsPerPatient: 1, rowsASheet: 13 };
    expect(countCopies({ ...demand, patients: 48 })).toBe(4);
    expect(countCopies({ ...demand, patients: 52 })).toBe(4);
    expect(countCopies({ ...demand, patients: 53 })).toBe(5);
  });

  test('grow with the hours that forms are kept for', () => {
    expect(countCopies({ patients: 48, hours: 12, rowsPerPatient: 1, rowsASheet: 12 })).toBe(6);
  });

  test('are never too few, and never a whole sheet too many', () => {
    const some = fc.integer({ min: 1, max: 300 });
    fc.assert(
      fc.property(some, fc.integer({ min: 1, max: 72 }), some, (patients, hours, rows) => {
        const copies = countCopies({ patients, hours, rowsPerPatient: 2, rowsASheet: rows });
        const needed = (patients * 2 * hours) / 8;
        expect(copies * rows).toBeGreaterThanOrEqual(needed);
        expect((copies - 1) * rows).toBeLessThan(needed);
      }),
    );
  });
});

describe('the rule for copies', () => {
  const log = { copies: { rows_per_patient: 1 }, notes_a_sheet: 1, blocks: [table(13)] };

  test('tells the number and how it comes about', () => {
    expect(describeCopies(log, { patients: 48, hours: 8 })).toBe(
      '4 sheets for 8 hours: 48 patients in 8 hours, 1 row each, 13 rows a sheet.',
    );
  });

  test('is a sum to write in where nobody has said how many patients come', () => {
    expect(describeCopies(log, { patients: null, hours: 8 })).toBe(
      'Patients in 8 hours [[blank patients]] × 1 row ÷ 13 rows a sheet = [[blank sheets]], rounded up.',
    );
  });

  test('takes other hours into the sum', () => {
    expect(describeCopies(log, { patients: null, hours: 12 })).toContain('× 12 ÷ 8 × 1 row');
  });

  test.each([
    [1, 'practice', '1 sheet for the practice.'],
    [3, 'outage', '3 sheets for each outage.'],
  ] as const)('counts %i for each %s', (sheets, each, told) => {
    const form = { ...log, copies: { sheets, each } };
    expect(describeCopies(form, { patients: null, hours: 8 })).toBe(told);
  });
});
