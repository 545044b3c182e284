// Once a handoff has ended, those that waited for it continue in the same run: nothing happened on their issues, so no
// event starts a run for them.

import type { Ports } from '../../ports/ports.ts';
import { findSubject } from '../issue/find-subject.ts';
import { recordAndShow } from '../issue/record/record-and-sync.ts';
import type { RunContext, WorkItem } from '../issue/work-item.ts';
import type { OpenedIssues } from '../opened-issues.ts';
import type { IssueResult } from '../run-result.ts';
import { overWaits } from './over-waits.ts';

/** @param handled what this run has recorded */
export async function endWaits(
  ports: Ports,
  handled: readonly IssueResult[],
  { loaded, now, failures }: RunContext,
): Promise<OpenedIssues> {
  const { configuration } = loaded;
  const over = handled.some(mayBeAwaited) ? await ports.ledger.read((view) => overWaits(view)) : [];
  if (over.length === 0) {
    return { handled: [], failures: [] };
  }
  const { issues, failed } = await ports.github.readIssues(
    over.map((number) => ({ number, updatedAt: null })),
  );
  const cases: WorkItem[] = [];
  for (const issue of issues) {
    const look = () => findSubject(ports, issue, { configuration, moreFacts: () => [] });
    const found = await (failures?.attempt(issue.number, look) ?? look());
    cases.push(...(found === null || found === 'unknown_form' ? [] : [found]));
  }
  // What cannot be read now is left to the next sweep.
  failures?.addAll(failed);
  const times = [now, ...issues.map(({ updatedAt }) => updatedAt)].toSorted();
  return cases.length === 0
    ? { handled: [], failures: [] }
    : recordAndShow(ports, {
        cases,
        // The commit of the run has recorded the configuration.
        loaded: { ...loaded, knownLabels: null },
        now: times.at(-1) ?? now,
        ...(failures === undefined ? {} : { failures }),
      });
}

/** Only handoffs that were opened after another one wait for each other. */
function mayBeAwaited({ newEvents, state: { openedFrom } }: IssueResult): boolean {
  return newEvents.length > 0 && openedFrom !== undefined;
}
