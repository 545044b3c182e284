// Records one issue in a rebuilt ledger: replayed from GitHub, or kept as the previous ledger has it.

import { nextActions } from '../../handoff/deadlines/next-actions.ts';
import type { HandoffEvent } from '../../handoff/event.ts';
import { stateOf } from '../../handoff/lifecycle/fold-events.ts';
import { noRota, type Policy, policyFor } from '../../handoff/policy.ts';
import { checkCauses } from '../../handoff/rebuild/check-causes.ts';
import {
  type Reconciled,
  type ReconcileInput,
  reconcile,
} from '../../handoff/rebuild/reconcile.ts';
import type { IssueRecord, LedgerTransaction, LedgerView } from '../../ports/ledger.ts';
import { withRotas } from '../issue/candidates.ts';
import { loadIssueContext } from '../issue/process-issue.ts';
import { type FailureLog, toIssueFailure } from '../issue-failure.ts';
import { siblingsOf } from '../next/siblings.ts';
import { timedPolicy } from '../timed-policy.ts';
import type { FoundIssue } from './find-issue.ts';

export interface Recording
  extends Pick<Parameters<typeof loadIssueContext>[0], 'configuration' | 'github'> {
  readonly newLedger: LedgerTransaction;
  readonly failures: FailureLog;
  /** null if there is none, or that of another repository. */
  readonly former: LedgerView | null;
  /** false: a handoff without a number, or that waits for others, comes after all others. */
  readonly mayNumber: boolean;
}

/** @returns null if it failed; `unnumbered` if it waits */
export async function recordFound(
  found: FoundIssue,
  recording: Recording,
): Promise<Reconciled | 'unnumbered' | null> {
  const { failures } = recording;
  const { issueNumber, keptBecause } = found;
  const replayed =
    keptBecause === null
      ? await failures.attempt(issueNumber, () => recordReplayed(found, recording))
      : null;
  return replayed ?? (await failures.attempt(issueNumber, () => recordKept(found, recording)));
}

async function recordReplayed(
  found: FoundIssue,
  { newLedger, former, configuration, github, failures, mayNumber }: Recording,
): Promise<Reconciled | 'unnumbered'> {
  const { issueNumber, template, recorded, shownAssignees, shownSources, reminded } = found;
  const isNew = recorded.events.length === 0;
  if (!mayNumber && isNew && (template.waitsFor ?? []).length > 0) {
    return 'unnumbered';
  }
  const { policy, facts, undecided } = await loadIssueContext({
    issueNumber,
    template,
    facts: found.facts,
    recorded: { ...recorded, events: checkCauses(recorded.events, found.facts).kept },
    configuration,
    github,
  });
  const siblings = await siblingsOf(withFormer(newLedger, former), {
    ...{ issueNumber, template, facts },
    events: recorded.events,
  });
  const reconciled = await reconcileInTurn(newLedger, {
    facts,
    recorded: recorded.events,
    policy: { ...policy, siblings },
    shownAssignees,
    shownSources,
    reminded,
  });
  const { state } = reconciled;
  if (!mayNumber && state.handoff !== null && found.handoffId === null) {
    return 'unnumbered';
  }
  const deadlines = nextActions(state, policyFor(policy, state.handoff?.toTeam ?? null));
  await record(newLedger, found, { ...reconciled, deadlines });
  if (undecided !== undefined) {
    // A later run decides some of what happened.
    failures.add(toIssueFailure(issueNumber, undecided));
  }
  return reconciled;
}

/** Reads whose turn it is only where an assignment is decided: mostly it is recorded. */
async function reconcileInTurn(
  newLedger: LedgerTransaction,
  { policy, ...input }: Omit<ReconcileInput, 'policy'> & { readonly policy: Omit<Policy, 'rota'> },
): Promise<Reconciled> {
  const recorded = new Set(input.recorded.map(({ source }) => source));
  const reconciled = reconcile({ ...input, policy: { ...policy, rota: noRota } });
  const isDecided = reconciled.events.some(
    ({ source, data }) => 'assignment' in data && !recorded.has(source),
  );
  return isDecided
    ? reconcile({ ...input, policy: await withRotas(policy, newLedger) })
    : reconciled;
}

/** What the new ledger no longer has, because it is complete there, the previous one does. */
function withFormer(
  newLedger: Pick<LedgerView, 'issue'>,
  former: LedgerView | null,
): Pick<LedgerView, 'issue'> {
  return {
    async issue(number) {
      const recorded = await newLedger.issue(number);
      return former === null || recorded.events.length > 0 ? recorded : former.issue(number);
    },
  };
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

export function isUnavailable({ data }: HandoffEvent): boolean {
  return data.type === 'history_unavailable';
}
