// Errors of the services outside: GitHub, the network and the ledger.

/**
 * An infrastructure error: not a mistake of the user, not a bug. Its message has the reason and the
 * fix.
 */
export class ServiceError extends Error {
  readonly code: ServiceErrorCode;
  /** Whether the ledger was written before the error. */
  readonly committed: boolean;
  /** The only issue that it concerns; null: it follows from the code. */
  readonly issueNumber: number | null;

  constructor(
    code: ServiceErrorCode,
    message: string,
    {
      committed = false,
      issueNumber = null,
      ...options
    }: {
      readonly cause?: unknown;
      readonly committed?: boolean;
      readonly issueNumber?: number | null;
    } = {},
  ) {
    super(message, options);
    this.name = 'Fault';
    this.code = code;
    this.committed = committed;
    this.issueNumber = issueNumber;
  }
}

/** Marks errors of `act` as after a commit. */
export async function withCommittedFlag<T>(committed: boolean, act: () => Promise<T>): Promise<T> {
  try {
    return await act();
  } catch (error) {
    throw committed && error instanceof ServiceError
      ? new ServiceError(error.code, error.message, {
          ...{ cause: error, committed },
          issueNumber: error.issueNumber,
        })
      : error;
  }
}

export type ServiceErrorCode =
  | 'ledger_damaged'
  | 'ledger_newer'
  | 'ledger_missing'
  /** It belongs to another repository. */
  | 'ledger_foreign'
  /** A migration moves it, or has moved it elsewhere. */
  | 'ledger_closed'
  /** One of its archives is missing or damaged. */
  | 'archive_unreadable'
  | 'ledger_busy'
  | 'ledger_too_large'
  | 'ledger_not_writable'
  /** The database server does not answer, or refuses the connection. */
  | 'ledger_unavailable'
  /** GitHub's secret scanning rejected the content of the ledger. */
  | 'content_blocked'
  /** Who may act could not be looked up, so nothing was decided. */
  | 'people_unknown'
  /** A bug while processing one issue. */
  | 'issue_failed'
  | 'github_unauthorised'
  | 'github_forbidden'
  | 'github_rate_limited'
  | 'github_unavailable'
  /** A replica stayed behind the event for longer than a run waits. */
  | 'github_stale'
  /** GitHub gave up on the query, even for this issue alone. */
  | 'github_too_costly'
  | 'github_refused';
