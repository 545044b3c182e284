// Opens the next handoffs that a run has claimed, and records them in the same run: an issue that Baton
// opens with GITHUB_TOKEN starts no run of its own.

import { groupBy } from '../../base/group-by.ts';
import { typePrefix } from '../../form/choose-template.ts';
import type { IssueSnapshot, WantedIssue } from '../../ports/github.ts';
import type { Ports } from '../../ports/ports.ts';
import { findSubject } from '../issue/find-subject.ts';
import { recordAndShow } from '../issue/record/record-and-sync.ts';
import type { RunContext, WorkItem } from '../issue/work-item.ts';
import type { IssueFailure } from '../issue-failure.ts';
import type { OpenedIssues } from '../opened-issues.ts';
import type { IssueResult } from '../run-result.ts';
import { type ClaimedNext, releaseNext } from './claim-next.ts';
import { nextIssue, nextOpenedFact } from './next-issue.ts';

export async function openNext(
  ports: Ports,
  claimed: readonly ClaimedNext[],
  context: RunContext,
): Promise<OpenedIssues> {
  const handled: IssueResult[] = [];
  const failures: IssueFailure[] = [];
  for (const [issueNumber, all] of groupBy(
    claimed,
    ({ previous }) => previous.subject.issueNumber,
  )) {
    const opening = () => openFor(ports, issueNumber, all, context);
    const done = await (context.failures?.attempt(issueNumber, opening) ?? opening());
    handled.push(...(done?.handled ?? []));
    failures.push(...(done?.failures ?? []));
  }
  return { handled, failures };
}

async function openFor(
  ports: Ports,
  previous: number,
  claimed: readonly ClaimedNext[],
  { loaded, now }: RunContext,
): Promise<OpenedIssues> {
  const opened: { readonly one: ClaimedNext; readonly issue: WantedIssue }[] = [];
  for (const one of claimed) {
    const issue = await openOnce(ports, one, loaded.configuration);
    opened.push(...(issue === null ? [] : [{ one, issue }]));
  }
  if (opened.length === 0) {
    return { handled: [], failures: [] };
  }
  const wanted = [{ number: previous, updatedAt: null }, ...opened.map(({ issue }) => issue)];
  const { issues, failed } = await ports.github.readIssues(wanted);
  const [first] = failed;
  if (first !== undefined) {
    throw first.error;
  }
  const cases = await casesOf(ports, issues, { previous, configuration: loaded.configuration });
  const times = [now, ...issues.map(({ updatedAt }) => updatedAt)].toSorted();
  return recordAndShow(
    ports,
    // The commit of the request has recorded the configuration.
    { cases, loaded: { ...loaded, knownLabels: null }, now: times.at(-1) ?? now },
    async (ledger) => {
      await releaseNext(
        ledger,
        opened.map(({ one }) => one),
      );
      return null;
    },
  );
}

/** null: no template has the type any more, or this is a dry run. */
async function openOnce(
  { github }: Ports,
  { previous, next }: ClaimedNext,
  { templates }: RunContext['loaded']['configuration'],
): Promise<WantedIssue | null> {
  const { issueNumber, template } = previous.subject;
  const { handoff } = previous.state;
  const follower = templates.find(({ type }) => type === next.handoffType);
  if (follower === undefined || handoff === null) {
    return null;
  }
  // Always: a ledger that was lost does not know what it has opened.
  const [before] = await github.findOpenedFor({
    request: next.request,
    label: `${typePrefix}${next.handoffType}`,
    since: next.at,
  });
  return before ?? github.openIssue(nextIssue({ issueNumber, template, handoff }, next, follower));
}

async function casesOf(
  ports: Ports,
  issues: readonly IssueSnapshot[],
  {
    previous,
    configuration,
  }: {
    readonly previous: number;
    readonly configuration: RunContext['loaded']['configuration'];
  },
): Promise<readonly WorkItem[]> {
  const cases: WorkItem[] = [];
  const facts = issues.flatMap((issue) => nextOpenedFact(issue, previous) ?? []);
  for (const issue of issues) {
    const moreFacts = () => (issue.number === previous ? facts : []);
    const found = await findSubject(ports, issue, { configuration, moreFacts });
    cases.push(...(found === null || found === 'unknown_form' ? [] : [found]));
  }
  return cases;
}
