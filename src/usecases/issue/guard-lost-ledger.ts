// A ledger is begun once. Where a comment of ours says that it was at work here before, and there is no
// data branch, that branch is lost: to begin a new one would look as if nothing had ever been recorded.

import type { CommentedIssue } from '../../ports/github.ts';
import { type Ports, ServiceError } from '../../ports/world.ts';
import { parseMarker } from '../../render/markers.ts';

/** How long a branch that another run has just begun may take to be seen, in milliseconds. */
const unseen = [4000, 8000];

/** @param issues that may bear a comment of ours, as far as they were read anyway */
export async function refuseToBeginAgain(
  world: Ports,
  issues: readonly CommentedIssue[],
): Promise<void> {
  if (await hasBegun(world)) {
    return;
  }
  const known = issues.find((issue) => isRecorded(issue, world.ledger.name));
  if (known === undefined) {
    return;
  }
  for (const pause of unseen) {
    await world.wait(pause);
    world.ledger.invalidate();
    if (await hasBegun(world)) {
      return;
    }
  }
  throw new ServiceError(
    'ledger_missing',
    `The data branch ${world.ledger.name} is missing, and it was there before: issue #${known.number} bears a comment ` +
      'of this action about what it holds. Nothing was changed, and no new ledger was begun. Restore the branch; or run ' +
      'this workflow by hand with `mode: rebuild`, which writes the ledger anew from the issues.',
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
