// A difference between the ledger and GitHub, for one value.

export interface Discrepancy {
  readonly issueNumber: number;
  /**
   * Table and column, such as `handoffs.status`; for a row that only one side has, the table and the
   * row's key.
   */
  readonly field: string;
  /** The value in the ledger; null: no value. */
  readonly recorded: string | null;
  /** The value that follows from GitHub; null: no value. */
  readonly shown: string | null;
}
