// What can be wrong with a ledger's file, said so that somebody knows what to do next.

import { Fault } from '../ports/world.ts';

export class DamagedLedger extends Fault {
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

export function damaged(reason: string, cause?: unknown): Fault {
  return new DamagedLedger(reason, cause);
}

/** For what fails only in a database whose tables are no longer as Baton wrote them. */
export function asWritten<T>(ask: () => T): T {
  try {
    return ask();
  } catch (cause) {
    throw damaged('its tables are no longer as Baton wrote them', cause);
  }
}

export function newer(found: number, known: number): Fault {
  return new Fault(
    'ledger_newer',
    `The ledger has schema version ${found}, and this release of Baton knows no later one than ${known}. ` +
      'Nothing was changed. Use a newer release of Baton here.',
  );
}

export function busy(attempts: number): Fault {
  return new Fault(
    'ledger_busy',
    `Other runs were writing the ledger all the time: ${attempts} attempts to write it came too late. ` +
      'Nothing of this run was recorded. Run it again, or wait for the next scheduled sweep; both pick up ' +
      'what is missing. A `concurrency` group with `queue: max` in the workflow keeps runs from colliding.',
  );
}
