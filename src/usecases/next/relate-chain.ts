// Relates the issues of a chain on GitHub, once, in the run that records that one follows another or waits for it.

import type { EventData } from '../../handoff/event.ts';
import type { GitHub } from '../../ports/github.ts';
import type { IssueResult } from '../run-result.ts';

/** @param handled what this run has recorded */
export async function relateChain(
  github: Pick<GitHub, 'relate'>,
  handled: readonly Pick<IssueResult, 'issueNumber' | 'newEvents'>[],
): Promise<void> {
  for (const { issueNumber, newEvents } of handled) {
    const before = newEvents.flatMap(({ data }) => issuesBefore(data));
    if (before.length > 0) {
      await github.relate(issueNumber, before);
    }
  }
}

function issuesBefore(data: EventData): readonly number[] {
  switch (data.type) {
    case 'opened_from':
      return [data.issueNumber];
    case 'held':
      return (data.waitsFor ?? []).flatMap((one) => one.issueNumber ?? []);
    default:
      return [];
  }
}
