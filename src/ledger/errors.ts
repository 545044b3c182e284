// Errors of the ledger file, with the reason and the fix.

import { ServiceError } from '../ports/service-error.ts';

export class CorruptLedgerError extends ServiceError {
  /** Why the file is invalid; completes a sentence. */
  readonly reason: string;

  constructor(reason: string, cause: unknown, { code, message }: Fault = damaged(reason)) {
    super(code, message, { cause });
    this.reason = reason;
  }
}

interface Fault {
  readonly code: 'ledger_damaged' | 'ledger_newer';
  readonly message: string;
}

function damaged(reason: string): Fault {
  return {
    code: 'ledger_damaged',
    message:
      `The ledger, handoffs.db on the data branch, is damaged: ${reason}. Baton did not change it. ` +
      'Restore an earlier commit of the data branch and let the next sweep catch up, or run this workflow with ' +
      '`mode: rebuild` to rebuild the ledger from the issues. A rebuild keeps a copy of this file.',
  };
}

/** It has a name where this release knows some names only: a newer release on the same ledger wrote it. */
export class NewerRowError extends CorruptLedgerError {
  constructor(where: string) {
    const reason = `${where} is of a kind that this release of Baton does not know`;
    super(reason, undefined, { code: 'ledger_newer', message: newerRow('The ledger', reason) });
  }
}

function newerRow(what: string, reason: string): string {
  return (
    `${what} was written by a newer release: ${reason}. Baton changed nothing. Use the newest release in every ` +
    'workflow and on the command line. A rebuild by this release would lose what the newer one recorded. If no newer ' +
    'release is in use, someone changed the ledger by hand: restore an earlier version of it.'
  );
}

/** Rows of one issue are invalid; those of the others can be read. */
export function damagedIssue(issueNumber: number, error: CorruptLedgerError) {
  const { reason, cause } = error;
  if (error instanceof NewerRowError) {
    const message = newerRow(`The ledger’s part about issue #${issueNumber}`, reason);
    return new ServiceError('ledger_newer', message, { cause, issueNumber });
  }
  return new ServiceError(
    'ledger_damaged',
    `The ledger’s rows of issue #${issueNumber} are invalid: ${reason}. Baton did not change them. ` +
      'Run the workflow with `mode: rebuild`, which keeps the other rows.',
    { cause, issueNumber },
  );
}

export function corruptLedger(reason: string, cause?: unknown): ServiceError {
  return new CorruptLedgerError(reason, cause);
}

/** Maps errors that occur only if someone changed the tables. */
export function asWritten<T>(ask: () => T): T {
  try {
    return ask();
  } catch (cause) {
    throw corruptLedger('its tables were changed', cause);
  }
}

export function newer(found: number, known: number): ServiceError {
  return new ServiceError(
    'ledger_newer',
    `The ledger has schema version ${found}, but this release of Baton supports at most ${known}. ` +
      'Baton changed nothing. Use a newer release.',
  );
}

export function busy(attempts: number): ServiceError {
  return new ServiceError(
    'ledger_busy',
    `Other runs kept writing to the ledger: ${attempts} attempts to write failed. ` +
      'Baton recorded nothing in this run. Re-run it, or let the next sweep catch up.',
  );
}

export function deletedMeanwhile(branch: string): ServiceError {
  return new ServiceError(
    'ledger_missing',
    `The data branch ${branch} was deleted while this run worked. Baton did not create a new ledger. Restore the ` +
      'branch, or run this workflow with `mode: rebuild` to rebuild the ledger from the issues.',
  );
}
