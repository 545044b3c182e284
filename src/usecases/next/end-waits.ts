// Once a handoff has ended, those that waited for it go on in the same run: nothing happened on their issues, so no
// event starts a run for them.

import { stateOf } from '../../handoff/lifecycle/fold-events.ts';
import { endOfWait } from '../../handoff/lifecycle/waits.ts';
import type { LedgerView } from '../../ports/ledger.ts';
import type { Ports } from '../../ports/ports.ts';
import { findSubject } from '../issue/find-subject.ts';
import { recordAndShow } from '../issue/record/record-and-sync.ts';
import type { RunContext, WorkItem } from '../issue/work-item.ts';
import type { OpenedIssues } from '../opened-issues.ts';
import type { IssueResult } from '../run-result.ts';
import { siblingsOf } from './siblings.ts';

type Templates = RunContext['loaded']['configuration']['templates'];

/** Issues of handoffs that are still on hold, although none of those that they wait for is open. */
export async function overWaits(
  view: LedgerView,
  templates: Templates,
): Promise<readonly number[]> {
  const types = templates.filter(({ waitsFor }) => waitsFor !== undefined).map(({ type }) => type);
  const over: number[] = [];
  for (const issueNumber of types.length === 0 ? [] : await view.onHold(types)) {
    const { template, events } = await view.issue(issueNumber);
    const { handoff } = stateOf(events);
    if (template !== null && handoff !== null) {
      const siblings = await siblingsOf(view, { issueNumber, template, events, facts: [] });
      over.push(...(endOfWait(handoff, { siblings }) === null ? [] : [issueNumber]));
    }
  }
  return over;
}

/** @param handled what this run has recorded */
export async function endWaits(
  ports: Ports,
  handled: readonly IssueResult[],
  { loaded, now, failures }: RunContext,
): Promise<OpenedIssues> {
  const { configuration } = loaded;
  const isAwaited = ({ template: { type }, newEvents }: IssueResult) =>
    newEvents.length > 0 &&
    configuration.templates.some(({ waitsFor }) => waitsFor?.includes(type) === true);
  const over = handled.some(isAwaited)
    ? await ports.ledger.read((view) => overWaits(view, configuration.templates))
    : [];
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
