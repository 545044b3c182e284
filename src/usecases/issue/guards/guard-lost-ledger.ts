// Guards against data loss: if a Baton comment shows that a ledger existed, a missing ledger
// is an error. A new ledger would look as if nothing had ever been recorded.

import type { CommentedIssue } from '../../../ports/github.ts';
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
  const known = issues.find((issue) => isRecorded(issue, ports.ledger.name));
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
  throw new ServiceError(
    'ledger_missing',
    `The ${title} is missing, but issue #${known.number} shows it existed. ` +
      `Baton did not create a new ledger. ${restore}, or run this workflow with \`mode: rebuild\` ` +
      'to rebuild the ledger from the issues.',
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
