// Rebuilds a ledger: replays every issue from the start, and copies from the previous ledger only what
// GitHub does not have.

import type { Configuration } from '../../config/types.ts';
import { typePrefix } from '../../form/choose-template.ts';
import { feedbackLabel } from '../../form/feedback/feedback-form.ts';
import { nextActions } from '../../handoff/deadlines/next-actions.ts';
import type { HandoffEvent } from '../../handoff/event.ts';
import { stateOf } from '../../handoff/lifecycle/fold-events.ts';
import { policyFor } from '../../handoff/policy.ts';
import { checkCauses } from '../../handoff/rebuild/check-causes.ts';
import { type Reconciled, reconcile } from '../../handoff/rebuild/reconcile.ts';
import type { IssueSnapshot } from '../../ports/github.ts';
import type {
  IssueRecord,
  LedgerTransaction,
  PreviousLedger,
  RebuildFn,
} from '../../ports/ledger.ts';
import type { Ports } from '../../ports/ports.ts';
import { withRotas } from '../issue/candidates.ts';
import { loadIssueContext } from '../issue/process-issue.ts';
import { pinTeamLogins } from '../issue/record/commit-batch.ts';
import { createFailureLog, type FailureLog, toIssueFailure } from '../issue-failure.ts';
import type { LoadedConfiguration } from '../load-configuration.ts';
import { joinedFacts } from '../next/joined-facts.ts';
import { siblingsOf } from '../next/siblings.ts';
import { peopleOf, withCurrentLogins } from '../record-accounts.ts';
import type { RebuildStats, UnverifiedOfIssue } from '../run-result.ts';
import { timedPolicy } from '../timed-policy.ts';
import { type FoundIssue, findIssues } from './collect-issues.ts';
import type { HandoffIssueReader } from './read-handoff-issues.ts';
import { rebuildReason } from './rebuild-reason.ts';

export function createRebuild(
  ports: Ports,
  {
    reader,
    loaded: read,
  }: {
    readonly reader: HandoffIssueReader;
    readonly loaded: LoadedConfiguration;
  },
): RebuildFn<RebuildStats> {
  const { now } = reader;
  const { github } = ports;
  return async (newLedger, previous) => {
    const former = await withoutForeign(ports, previous);
    const { issues, failures: unread } = await reader.read({
      labels: labelsOf(read.written),
      numbers: await numbersIn(former),
    });
    await previous.recordAccounts(peopleOf(issues));
    await previous.recordAccounts(await github.loginsOf(await newLedger.namelessAccounts()));
    await pinTeamLogins(github, newLedger, read);
    const loaded = await withCurrentLogins(newLedger, read);
    const { configuration } = loaded;
    const createdAt = await birthOf(ports, former, { issues, now });
    await begin(newLedger, { former, loaded, createdAt });
    await newLedger.setRepositoryId(await github.repositoryId());
    await newLedger.addCommentAccounts([
      ...((await former.view?.commentAccounts()) ?? []),
      await github.viewer(),
      ...issues.flatMap(({ commentAccounts }) => commentAccounts),
    ]);
    const failures = createFailureLog();
    failures.addAll(unread);
    const input = { issues, failures, former: former.view, configuration, createdAt, now };
    const unverified: UnverifiedOfIssue[] = [];
    let handoffs = 0;
    let unavailableTexts = 0;
    for (const found of await findIssues(ports, input)) {
      const { issueNumber } = found;
      const recording = { newLedger, configuration, github, failures };
      const rebuilt =
        (found.keptBecause === null
          ? await failures.attempt(issueNumber, () => recordRebuilt(found, recording))
          : null) ?? (await failures.attempt(issueNumber, () => recordKept(found, recording)));
      if (rebuilt !== null) {
        handoffs += rebuilt.state.handoff === null ? 0 : 1;
        unavailableTexts += rebuilt.events.filter(isUnavailable).length;
        unverified.push(...rebuilt.unverified.map((one) => ({ issueNumber, ...one })));
      }
    }
    await noteFailed(newLedger, former, failures);
    const result = {
      lookedAt: issues.length,
      handoffs,
      unverified,
      unavailableTexts,
      failures: failures.failures,
    };
    return { result, reason: rebuildReason(result) };
  };
}

interface Recording
  extends Pick<Parameters<typeof loadIssueContext>[0], 'configuration' | 'github'> {
  readonly newLedger: LedgerTransaction;
  readonly failures: FailureLog;
}

async function recordRebuilt(
  found: FoundIssue,
  { newLedger, configuration, github, failures }: Recording,
): Promise<Reconciled> {
  const { issueNumber, template, recorded, shownAssignees, shownSources, reminded } = found;
  const shown = [...found.facts, ...(await joinedFacts(newLedger, found))];
  const { policy, facts, undecided } = await loadIssueContext({
    issueNumber,
    template,
    facts: shown,
    recorded: { ...recorded, events: checkCauses(recorded.events, shown).kept },
    configuration,
    github,
  });
  const siblings = await siblingsOf(newLedger, {
    ...{ issueNumber, template, facts },
    events: recorded.events,
  });
  const whole = { ...(await withRotas(policy, newLedger)), siblings };
  const reconciled = reconcile({
    facts,
    recorded: recorded.events,
    policy: whole,
    shownAssignees,
    shownSources,
    reminded,
  });
  await record(newLedger, found, {
    ...reconciled,
    deadlines: nextActions(
      reconciled.state,
      policyFor(whole, reconciled.state.handoff?.toTeam ?? null),
    ),
  });
  if (undecided !== undefined) {
    // A later run decides some of what happened.
    failures.add(toIssueFailure(issueNumber, undecided));
  }
  return reconciled;
}

/** Asks nothing of GitHub. */
async function recordKept(
  found: FoundIssue,
  { newLedger, configuration }: Recording,
): Promise<Reconciled> {
  const { template, recorded, keptBecause } = found;
  const { events } = recorded;
  const why = keptBecause ?? 'issue_failed';
  const kept: Reconciled = {
    events,
    state: stateOf(events),
    unverified: events.map(({ source }) => ({ source, why })),
  };
  const policy = await timedPolicy(configuration, template, kept.state);
  await record(newLedger, found, { ...kept, deadlines: nextActions(kept.state, policy) });
  return kept;
}

async function record(
  newLedger: LedgerTransaction,
  { issueNumber, template, handoffId }: FoundIssue,
  { events, state, deadlines }: Pick<IssueRecord, 'events' | 'state' | 'deadlines'>,
): Promise<void> {
  if (events.length > 0) {
    await newLedger.record({
      ...{ issueNumber, template, handoffId, events, state },
      ...(deadlines === undefined ? {} : { deadlines }),
    });
  }
}

/** The next sweep looks at them again. */
async function noteFailed(
  newLedger: LedgerTransaction,
  { view }: PreviousLedger,
  { failures }: FailureLog,
): Promise<void> {
  const before = (await view?.failedIssues()) ?? [];
  const all = new Set([...before, ...failures.map(({ issueNumber }) => issueNumber)]);
  if (all.size > 0) {
    await newLedger.setFailedIssues([...all].toSorted((one, other) => one - other));
  }
}

function isUnavailable({ data }: HandoffEvent): boolean {
  return data.type === 'history_unavailable';
}

/** When the first ledger was created: issues closed before that are ignored. */
async function birthOf(
  ports: Ports,
  { view }: PreviousLedger,
  { issues, now }: { readonly issues: readonly IssueSnapshot[]; readonly now: string },
): Promise<string> {
  const comments = issues.flatMap(({ firstOwnCommentAt: at }) => (at === null ? [] : [at]));
  return (
    (await view?.createdAt()) ??
    (await ports.ledger.firstWrittenAt()) ??
    comments.toSorted()[0] ??
    now
  );
}

function labelsOf({ templates }: Configuration): readonly string[] {
  return [...templates.map(({ type }) => `${typePrefix}${type}`), feedbackLabel];
}

/** Issues that the ledger names: handoffs, and feedback forms about them. */
async function numbersIn({ view }: PreviousLedger): Promise<readonly number[]> {
  return view === null ? [] : [...(await view.issues()), ...(await view.feedbackIssues())];
}

/** Ignores the previous ledger if it belongs to another repository. */
async function withoutForeign(
  { github }: Pick<Ports, 'github'>,
  former: PreviousLedger,
): Promise<PreviousLedger> {
  const owner = (await former.view?.repositoryId()) ?? null;
  const isForeign = owner !== null && owner !== (await github.repositoryId());
  return isForeign ? { ...former, view: null } : former;
}

async function begin(
  newLedger: LedgerTransaction,
  {
    former: { view },
    loaded,
    createdAt,
  }: {
    readonly former: PreviousLedger;
    readonly loaded: LoadedConfiguration;
    readonly createdAt: string;
  },
): Promise<void> {
  await newLedger.setCreatedAt(createdAt);
  await newLedger.cacheConfiguration(loaded.version, loaded.written);
  const cursor = (await view?.cursor()) ?? null;
  if (cursor !== null) {
    await newLedger.setCursor(cursor);
  }
}
