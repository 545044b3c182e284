// Between two attempts of a transaction.

/** What a run does about other runs that write at the same time. */
export interface Retrying {
  /**
   * Waits after a conflict until the runs before this one have written.
   * @returns false if their order is not known: then the wait is random
   */
  readonly waitForTurn?: () => Promise<boolean>;
  /** Runs after each conflict, once the run has waited. */
  readonly beforeRetry: () => Promise<void>;
}
