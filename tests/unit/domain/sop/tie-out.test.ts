import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { tieOut } from '../../../../src/domain/sop/tie-out.ts';

describe('a ledger', () => {
  test('balances when every row is entered, void or carried over', () => {
    expect(tieOut({ opened: 24, entered: 23, voided: 1, carriedOver: 0 })).toEqual({
      balances: true,
      missing: 0,
      says: 'It balances. Sign the tie-out.',
    });
  });

  test('balances with rows carried over, once each has an owner and a day', () => {
    const { balances, says } = tieOut({ opened: 24, entered: 21, voided: 1, carriedOver: 2 });
    expect(balances).toBe(true);
    expect(says).toContain('each of the 2 rows carried over an owner and a day');
    expect(tieOut({ opened: 1, entered: 0, voided: 0, carriedOver: 1 }).says).toContain('the row');
  });

  test.each([
    [24, 20, '3 rows have no mark'],
    [24, 22, '1 row has no mark'],
  ])(
    'of %i rows with %i entered and one void says how many have no mark',
    (opened, entered, says) => {
      const result = tieOut({ opened, entered, voided: 1, carriedOver: 0 });
      expect(result.balances).toBe(false);
      expect(result.says).toContain(says);
    },
  );

  test.each([
    [3, '1 row too many is marked'],
    [1, '3 rows too many are marked'],
  ])('of %i rows with four marks says how many are too many', (opened, says) => {
    expect(tieOut({ opened, entered: 4, voided: 0, carriedOver: 0 }).says).toContain(says);
  });

  test('without a row balances', () => {
    expect(tieOut({ opened: 0, entered: 0, voided: 0, carriedOver: 0 }).balances).toBe(true);
  });

  test.each([-1, 1.5, Number.NaN])('cannot have %d rows', (entered) => {
    expect(() => tieOut({ opened: 5, entered, voided: 0, carriedOver: 0 })).toThrow(
      `${entered} is no count of rows`,
    );
  });

  test('balances exactly when the three marks add up to the rows opened', () => {
    const count = fc.nat(500);
    fc.assert(
      fc.property(count, count, count, count, (opened, entered, voided, carriedOver) => {
        const { balances, missing } = tieOut({ opened, entered, voided, carriedOver });
        expect(balances).toBe(opened === entered + voided + carriedOver);
        expect(entered + voided + carriedOver + missing).toBe(opened);
      }),
    );
  });
});
