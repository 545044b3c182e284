// Guards against data loss: if a Baton comment shows that a ledger existed, a missing ledger
// is an error. A new ledger would look as if nothing had ever been recorded. If the comment names
// another branch, the run warns and starts.

import type { CommentedIssue } from '../../../ports/github.ts';
import { postgresLedgerName } from '../../../ports/ledger.ts';
import type { Ports } from '../../../ports/ports.ts';
import { parseMarker } from '../../../render/markers.ts';
import type { RecordedBefore } from './lost-ledger.ts';

/** Delays before checking again, in milliseconds: another run may just have created the ledger. */
const unseen = [4000, 8000];

/** @param issues issues that were read anyway and may have a Baton comment */
export async function refuseToBeginAgain(
  ports: Ports,
  issues: readonly CommentedIssue[],
): Promise<void> {
  const { name } = ports.ledger;
  const found = recordedBefore(name, issues);
  if (found === null || (await hasBegun(ports))) {
    return;
  }
  // A new branch is a way to continue where the ledger is too large for GitHub.
  if (found.ledger !== name && found.ledger !== postgresLedgerName && name !== postgresLedgerName) {
    ports.warnOfSecondLedger?.({ ...found, name });
    return;
  }
  for (const pause of unseen) {
    await ports.wait(pause);
    ports.ledger.invalidate();
    if (await hasBegun(ports)) {
      return;
    }
  }
  const { lostLedger } = await import('./lost-ledger.ts');
  throw lostLedger(found, ports.ledger);
}

/** In the ledger of this run; otherwise in PostgreSQL, or on any branch. */
function recordedBefore(name: string, issues: readonly CommentedIssue[]): RecordedBefore | null {
  const found = issues.flatMap((issue) =>
    ledgersOf(issue).map((ledger) => ({ issueNumber: issue.number, ledger })),
  );
  const among = (ledger: string) => found.find((one) => one.ledger === ledger);
  return among(name) ?? among(postgresLedgerName) ?? found[0] ?? null;
}

async function hasBegun({ ledger }: Ports): Promise<boolean> {
  return (await ledger.read((view) => view.createdAt())) !== null;
}

function ledgersOf({ ownComments }: CommentedIssue): readonly string[] {
  return ownComments.flatMap(({ body }) => {
    const marker = parseMarker(body);
    return marker?.kind === 'status' && marker.ledger !== null ? [marker.ledger] : [];
  });
}
