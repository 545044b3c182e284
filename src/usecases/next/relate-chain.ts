// Relates the issues of a chain on GitHub, in the run that records that one follows another or waits for it. That run
// may end between the two: then the next one relates them, before it shows what was recorded.

import type { EventData } from '../../handoff/event.ts';
import type { GitHub, IssueSnapshot } from '../../ports/github.ts';
import { parseMarker } from '../../render/markers.ts';
import type { RecordedItem } from '../issue/record/commit-batch.ts';

export async function relateChain(
  github: Pick<GitHub, 'relate'>,
  items: readonly RecordedItem[],
): Promise<void> {
  for (const { examined, issue } of items) {
    const { events, newEvents, subject } = examined;
    const due = events.filter(
      (event) => newEvents.includes(event) || !isShown(event.data, issue?.ownComments ?? []),
    );
    const before = new Set(due.flatMap(({ data }) => issuesBefore(data)));
    if (issue !== null && before.size > 0) {
      await github.relate(subject.issueNumber, [...before]);
    }
  }
}

/** A run shows in the status comment what it has recorded, after it has related the issues. */
function isShown(data: EventData, ownComments: IssueSnapshot['ownComments']): boolean {
  const status = ownComments.find(({ body }) => parseMarker(body)?.kind === 'status');
  return data.type === 'opened_from'
    ? new RegExp(`#${data.issueNumber}\\b`).test(status?.body ?? '')
    : status !== undefined;
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
