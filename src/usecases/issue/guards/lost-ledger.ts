// The errors where an issue shows that a ledger existed, and the run finds none.

import { type Ledger, postgresLedgerName } from '../../../ports/ledger.ts';
import { ServiceError } from '../../../ports/service-error.ts';

export interface RecordedBefore {
  readonly issueNumber: number;
  /** Its name. */
  readonly ledger: string;
}

/** @param found where it existed */
export function lostLedger(
  found: RecordedBefore,
  { name, place: { title, restore } }: Pick<Ledger, 'name' | 'place'>,
): ServiceError {
  if (found.ledger !== name) {
    return name === postgresLedgerName ? notMoved(found) : noDatabaseUrl(found);
  }
  return new ServiceError(
    'ledger_missing',
    `The ${title} is missing, but issue #${found.issueNumber} shows it existed. ` +
      `Baton did not create a new ledger. ${restore}, or run this workflow with \`mode: rebuild\` ` +
      'to rebuild the ledger from the issues.',
  );
}

function notMoved({ issueNumber, ledger }: RecordedBefore): ServiceError {
  return new ServiceError(
    'ledger_missing',
    `Issue #${issueNumber} is recorded on the data branch ${ledger}, but the ledger in PostgreSQL is empty. ` +
      'Baton did not start a second ledger. Copy the first one with `baton migrate --from branch --to postgres --cutover`. ' +
      'If the branch is gone, run this workflow with `mode: rebuild`, which rebuilds the ledger from the issues.',
  );
}

function noDatabaseUrl({ issueNumber }: RecordedBefore): ServiceError {
  return new ServiceError(
    'ledger_missing',
    `Issue #${issueNumber} is recorded in a PostgreSQL database, but the input \`database-url\` is empty. ` +
      'Baton did not start a second ledger on a branch. Check that the secret with the URL exists and that this ' +
      'repository may use it. To leave the database, run this workflow with `mode: rebuild`, which rebuilds the ' +
      'ledger on the branch from the issues.',
  );
}
