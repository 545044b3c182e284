// A receiving team's past assignments and open handoffs, for choosing assignees.

export interface Workload {
  /** Logins by their last assignment by rota to this team, newest first. */
  readonly recent: readonly string[];
  /** Login in lower case to its number of open assignments (initiated, accepted, returned). */
  readonly open: ReadonlyMap<string, number>;
}
