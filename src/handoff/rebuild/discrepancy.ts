// Where a ledger does not say what GitHub shows, value by value.

export interface Discrepancy {
  readonly issueNumber: number;
  /** Table and column, `handoffs.status`; for a row that only one side has, the table and the row's key. */
  readonly field: string;
  /** As the ledger has it; null: it has none. */
  readonly recorded: string | null;
  /** As it follows from what GitHub shows; null: nothing does. */
  readonly shown: string | null;
}
