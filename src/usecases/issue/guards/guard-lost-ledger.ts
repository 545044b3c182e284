// Guards against data loss: if a Baton comment shows that a ledger existed, a missing ledger
// is an error. A new ledger would look as if nothing had ever been recorded.

import type { CommentedIssue } from '../../../ports/github.ts';
import { postgresLedgerName } from '../../../ports/ledger.ts';
import type { Ports } from '../../../ports/ports.ts';
import { ServiceError } from '../../../ports/service-error.ts';
import { parseMarker } from '../../../render/markers.ts';

/** Delays before checking again, in milliseconds: another run may just have created the ledger. */
const unseen = [4000, 8000];

/** @param issues issues that were read anyway and may have a Baton comment */
export async function refuseToBeginAgain(
  ports: Ports,
  issues: readonly CommentedIssue[],
): Promise<void> {
  if (await hasBegun(ports)) {
    return;
  }
  // Without the secret of its URL, a run would start a second ledger on a branch.
  const names = [ports.ledger.name, postgresLedgerName];
  const known = issues.find((issue) => names.some((name) => isRecorded(issue, name)));
  if (known === undefined) {
    return;
  }
  for (const pause of unseen) {
    await ports.wait(pause);
    ports.ledger.invalidate();
    if (await hasBegun(ports)) {
      return;
    }
  }
  const { title, restore } = ports.ledger.place;
  if (!isRecorded(known, ports.ledger.name)) {
    throw noDatabaseUrl(known.number);
  }
  throw new ServiceError(
    'ledger_missing',
    `The ${title} is missing, but issue #${known.number} shows it existed. ` +
      `Baton did not create a new ledger. ${restore}, or run this workflow with \`mode: rebuild\` ` +
      'to rebuild the ledger from the issues.',
  );
}

function noDatabaseUrl(issueNumber: number): ServiceError {
  return new ServiceError(
    'ledger_missing',
    `Issue #${issueNumber} is recorded in a PostgreSQL database, but the input \`database-url\` is empty. ` +
      'Baton did not start a second ledger on a branch. Check that the secret with the URL exists and that this ' +
      'repository may use it. To leave the database, run this workflow with `mode: rebuild`, which rebuilds the ' +
      'ledger on the branch from the issues.',
  );
}

async function hasBegun({ ledger }: Ports): Promise<boolean> {
  return (await ledger.read((view) => view.createdAt())) !== null;
}

function isRecorded({ ownComments }: CommentedIssue, ledger: string): boolean {
  return ownComments.some(({ body }) => {
    const marker = parseMarker(body);
    return marker?.kind === 'status' && marker.ledger === ledger;
  });
}
