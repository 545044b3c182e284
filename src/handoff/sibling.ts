// A handoff that another waits for, as the ledger has it.

/** An awaited handoff, asked for after the same handoff. */
export interface Sibling {
  readonly handoffType: string;
  /** null: it is not opened yet. */
  readonly issueNumber: number | null;
  readonly requestedAt: string;
  /** When it was not open, oldest first. */
  readonly ended: readonly EndedTurn[];
}

export interface EndedTurn {
  readonly from: string;
  /** null: it is ended now. */
  readonly to: string | null;
  readonly isCompleted: boolean;
}
