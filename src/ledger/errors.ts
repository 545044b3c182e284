// What can be wrong with a ledger's file, said so that somebody knows what to do next.

import { ServiceError } from '../ports/world.ts';

export class CorruptLedgerError extends ServiceError {
  /** What is wrong with it, to end a sentence. */
  readonly reason: string;

  constructor(reason: string, cause: unknown) {
    super(
      'ledger_damaged',
      `The ledger, handoffs.db on the data branch, cannot be relied on: ${reason}. It was left as it is. ` +
        'Put back an earlier commit of the data branch, and the next sweep records what has happened since; or ' +
        'run this workflow by hand with `mode: rebuild`, which writes it anew from the issues and keeps this file.',
      { cause },
    );
    this.reason = reason;
  }
}

export function corruptLedger(reason: string, cause?: unknown): ServiceError {
  return new CorruptLedgerError(reason, cause);
}

/** For what fails only in a database whose tables are no longer as Baton wrote them. */
export function asWritten<T>(ask: () => T): T {
  try {
    return ask();
  } catch (cause) {
    throw corruptLedger('its tables are no longer as Baton wrote them', cause);
  }
}

export function newer(found: number, known: number): ServiceError {
  return new ServiceError(
    'ledger_newer',
    `The ledger has schema version ${found}, and this release of Baton knows no later one than ${known}. ` +
      'Nothing was changed. Use a newer release of Baton here.',
  );
}

export function busy(attempts: number): ServiceError {
  return new ServiceError(
    'ledger_busy',
    `Other runs were writing the ledger all the time: ${attempts} attempts to write it came too late. ` +
      'Nothing of this run was recorded. Run it again, or wait for the next scheduled sweep; both pick up ' +
      'what is missing. A `concurrency` group with `queue: max` in the workflow keeps runs from colliding.',
  );
}
