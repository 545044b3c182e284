// Failures of single issues: the run continues with the others, and fails at the end with the issue's
// number.

import { ServiceError, type ServiceErrorCode } from '../ports/service-error.ts';

export interface IssueFailure {
  readonly issueNumber: number;
  readonly error: ServiceError;
}

/** Errors of one issue. All others concern the whole run. */
const issueErrors: ReadonlySet<ServiceErrorCode> = new Set([
  'github_forbidden',
  'github_refused',
  'github_stale',
  'github_too_costly',
  'content_blocked',
  'archive_unreadable',
  'people_unknown',
  'issue_failed',
]);

/** A limit, an outage or the ledger: not only one issue. */
export function concernsWholeRun(error: unknown): boolean {
  return (
    error instanceof ServiceError && error.issueNumber === null && !issueErrors.has(error.code)
  );
}

/** @throws the error itself, if it affects the whole run */
export function toIssueFailure(issueNumber: number, error: unknown): IssueFailure {
  if (concernsWholeRun(error)) {
    throw error;
  }
  if (error instanceof ServiceError) {
    return { issueNumber, error };
  }
  const reason = error instanceof Error ? error.message : String(error);
  const failed = new ServiceError(
    'issue_failed',
    `Baton could not process issue #${issueNumber} because of an error in Baton: ${reason}. ` +
      'The other issues were processed. Please report this message.',
    { cause: error },
  );
  return { issueNumber, error: failed };
}

/** Issues whose rows in the ledger are invalid: a sweep leaves them out and continues. */
export function damagedRows(issues: ReadonlySet<number>): readonly IssueFailure[] {
  return [...issues].map((issueNumber) => ({
    issueNumber,
    error: new ServiceError(
      'ledger_damaged',
      'Its rows in the ledger are invalid, so this run left it out. Run this workflow with `mode: rebuild`.',
    ),
  }));
}

export interface FailureLog {
  /** Each once. */
  readonly failures: readonly IssueFailure[];
  add(failure: IssueFailure): void;
  /** @throws the first error that concerns the whole run */
  addAll(failed: readonly { readonly issueNumber: number; readonly error: unknown }[]): void;
  /** Gives null where the issue failed. */
  attempt<T>(issueNumber: number, act: () => Promise<T>): Promise<T | null>;
}

export function createFailureLog(): FailureLog {
  const failures: IssueFailure[] = [];
  const add = (failure: IssueFailure) => {
    const isSame = ({ issueNumber, error }: IssueFailure) =>
      issueNumber === failure.issueNumber && error.message === failure.error.message;
    if (!failures.some(isSame)) {
      failures.push(failure);
    }
  };
  return {
    failures,
    add,
    addAll: (failed) => {
      for (const { issueNumber, error } of failed) {
        add(toIssueFailure(issueNumber, error));
      }
    },
    attempt: async (issueNumber, act) => {
      try {
        return await act();
      } catch (error) {
        add(toIssueFailure(issueNumber, error));
        return null;
      }
    },
  };
}

/** Continues after an error, and throws the first one at the end. */
export function deferErrors(): {
  readonly attempt: <T>(act: () => Promise<T>) => Promise<T | null>;
  readonly afterAll: () => void;
} {
  const errors: unknown[] = [];
  return {
    attempt: async (act) => {
      try {
        return await act();
      } catch (error) {
        errors.push(error);
        return null;
      }
    },
    afterAll: () => {
      if (errors.length > 0) {
        throw errors[0];
      }
    },
  };
}
