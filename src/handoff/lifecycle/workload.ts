// What the choice of assignees needs to know of a receiving team's work so far.

export interface Workload {
  /** Logins in the order of their last assignment by rota to this team, newest first. */
  readonly recent: readonly string[];
  /** Login, in lower case, to the number of open handoffs (initiated, accepted, returned) they are assigned to. */
  readonly open: ReadonlyMap<string, number>;
}
