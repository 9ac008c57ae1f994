/** How many ledger rows were opened, and what became of them. */
export interface LedgerCount {
  opened: number;
  entered: number;
  voided: number;
  carriedOver: number;
}

/** Whether a ledger balances. */
export interface TieOut {
  balances: boolean;
  /** Rows that have no mark; below zero, marks that have no row. */
  missing: number;
  /** What to do about it, in one or two sentences. */
  says: string;
}

/**
 * Ties a ledger out: opened = entered + void + carried over. Only then is it all clear. That each row must be
 * accounted for is the project's own rule, after reports of incomplete paper records (Larsen 2019).
 * @throws RangeError if a count is no whole number from 0.
 */
export function tieOut({ opened, entered, voided, carriedOver }: LedgerCount): TieOut {
  for (const count of [opened, entered, voided, carriedOver]) {
    if (!Number.isInteger(count) || count < 0) {
      throw new RangeError(`${count} is no count of rows; write a whole number from 0.`);
    }
  }
  const missing = opened - entered - voided - carriedOver;
  return { balances: missing === 0, missing, says: describe(missing, carriedOver) };
}

function describe(missing: number, carriedOver: number): string {
  if (missing > 0) {
    return `${nameRows(missing)} ${missing === 1 ? 'has' : 'have'} no mark. Find ${missing === 1 ? 'it' : 'them'} before the all clear.`;
  }
  if (missing < 0) {
    return `${nameRows(-missing)} too many ${missing === -1 ? 'is' : 'are'} marked. Count again before the all clear.`;
  }
  return carriedOver === 0
    ? 'It balances. Sign the tie-out.'
    : `It balances. Give ${carriedOver === 1 ? 'the row' : `each of the ${carriedOver} rows`} carried over an owner and a day, then sign.`;
}

function nameRows(count: number): string {
  return count === 1 ? '1 row' : `${count} rows`;
}
