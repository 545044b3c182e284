/** The facts a rejection text needs. */
export interface RejectionFacts {
  /** The label of the requested status. */
  readonly label: string;
  /** How the person retries: `add the label …`, `comment …`. */
  readonly again: string;
  /** They want to end it without completing it. */
  readonly isToCancel: boolean;
  /** The usage of the command. */
  readonly usage: string;
  /** The closest existing command to an unknown one. */
  readonly meant: string | null;
  /** The days that an ambiguous date can mean. */
  readonly days: readonly string[];
  /** Types of the handoffs that the receiving team sends. */
  readonly nextTypes: readonly string[];
  /** Return reasons of this template. */
  readonly reasons: readonly string[];
  readonly fromTeam: string;
  readonly toTeam: string;
  /** Logins of the receiving team; empty if it has no members. */
  readonly receivers: readonly string[];
  readonly sender: string | null;
  /** Who has it, and since when; null: no one. */
  readonly owner: string | null;
  readonly ownerSince: string | null;
}
