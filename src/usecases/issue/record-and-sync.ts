// The way every change takes: read and decide within a transaction, commit, then make GitHub show it.

import type { Effect } from '../../handoff/sync/diff-state.ts';
import type { OutboxMessage } from '../../ports/notifier.ts';
import {
  type IssueSnapshot,
  type LedgerTransaction,
  type Ports,
  withCommittedFlag,
} from '../../ports/world.ts';
import { auditMessage, deadlinesLine } from '../../render/commit-message.ts';
import { labelDefinitions } from '../../render/labels.ts';
import type { LoadedConfiguration } from '../load-configuration.ts';
import { createOutboxWriter, dispatchNotifications } from '../notify/notify.ts';
import type { IssueResult } from '../run-result.ts';
import { refreshDeadlines } from '../sweep/refresh-deadlines.ts';
import { refuseToBeginAgain } from './guard-lost-ledger.ts';
import { type IssueContext, type ProcessedIssue, processIssue } from './process-issue.ts';
import { isInSync, type SyncInput, syncIssue } from './sync-issue.ts';

/** A subject, and its issue as it was read; null where the issue is gone, and nothing can be shown. */
export interface WorkItem {
  readonly subject: IssueContext;
  readonly issue: IssueSnapshot | null;
}

export interface RunContext {
  readonly loaded: LoadedConfiguration;
  /** GitHub's time. */
  readonly now: string;
}

export async function recordAndShow(
  world: Ports,
  circumstance: RunContext & { readonly cases: readonly WorkItem[] },
): Promise<readonly IssueResult[]> {
  const { cases, now } = circumstance;
  const handled: IssueResult[] = [];
  const { examined: all, queued } = await record(world, circumstance);
  for (const [at, examined] of all.entries()) {
    const issue = cases[at]?.issue ?? null;
    const effects = issue === null ? [] : await showOnce(world, { examined, issue, now });
    handled.push(handledOf(examined, effects));
  }
  await dispatchNotifications(world, { queued, now });
  return handled;
}

/**
 * In one commit, or in none where there is nothing new.
 *
 * @param also what else to write in it, told what was found; gives a line for the commit's message, or
 *   null where it is not worth a commit of its own
 * @returns what was found of each case, in their order, and whom to tell of it outside GitHub
 */
export async function record(
  world: Ports,
  { cases, loaded, now }: RunContext & { readonly cases: readonly WorkItem[] },
  also: (
    ledger: LedgerTransaction,
    examined: readonly ProcessedIssue[],
  ) => Promise<string | null> = async () => null,
): Promise<Recorded> {
  await refuseToBeginAgain(world, [
    ...cases.flatMap(({ issue }) => (issue === null ? [] : [issue])),
    ...loaded.handoffs,
  ]);
  const announce = await createOutboxWriter(world, { configuration: loaded.configuration, now });
  const recorded = await world.ledger.transact(async (ledger) => {
    const result: ProcessedIssue[] = [];
    for (const { subject } of cases) {
      result.push(await processIssue(ledger, subject, { now, ledgerName: world.ledger.name }));
    }
    const changed = result.filter(({ fresh }) => fresh.length > 0);
    const isConfigurationNew = loaded.knownLabels !== null;
    const moved = isConfigurationNew ? await refreshDeadlines(ledger, loaded.configuration) : 0;
    const line = (await also(ledger, result)) ?? deadlinesLine(moved);
    const commitMessage = auditMessage(changed.map(auditEntry), line);
    if (commitMessage !== null) {
      await begin(ledger, { loaded, now });
    }
    return { result: { examined: result, queued: await announce(ledger, result) }, commitMessage };
  });
  await createMissingLabels(world, loaded);
  return recorded;
}

interface Recorded {
  readonly examined: readonly ProcessedIssue[];
  readonly queued: readonly OutboxMessage[];
}

/** How long a run takes to show what it has recorded, in milliseconds; with time to spare. */
export const concurrentRunGraceMs = 4000;

/**
 * What this run has recorded, it shows. What was recorded already and is not shown, a run before it
 * failed to show, or another is showing just now: that one is waited for, so that nothing is said twice.
 */
async function showOnce(world: Ports, showing: SyncInput): Promise<readonly Effect[]> {
  if (showing.examined.fresh.length > 0) {
    return withCommittedFlag(true, () => syncIssue(world.github, showing));
  }
  if (isInSync(showing)) {
    return [];
  }
  await world.wait(concurrentRunGraceMs);
  const { number, updatedAt } = showing.issue;
  const { issue } = await world.github.readIssue(number, updatedAt);
  return issue === null ? [] : syncIssue(world.github, { ...showing, issue });
}

function auditEntry({ subject, handoffId, fresh }: ProcessedIssue) {
  const { issueNumber, template } = subject;
  return { handoffId, issueNumber, handoffType: template.type, events: fresh };
}

/** What a commit brings along: the ledger's beginning, and the configuration where it is new. */
async function begin(ledger: LedgerTransaction, { loaded, now }: RunContext): Promise<void> {
  if ((await ledger.createdAt()) === null) {
    await ledger.setCreatedAt(now);
  }
  if (loaded.knownLabels !== null) {
    await ledger.cacheConfiguration(loaded.version, loaded.configuration);
  }
}

/** With colours and descriptions, when the configuration is first seen: a form drops a label that is missing. */
async function createMissingLabels(world: Ports, loaded: LoadedConfiguration): Promise<void> {
  const known = loaded.knownLabels?.map((name) => name.toLowerCase()) ?? null;
  if (known !== null) {
    const wanted = labelDefinitions(loaded.configuration);
    await world.github.createLabels(
      wanted.filter(({ name }) => !known.includes(name.toLowerCase())),
    );
  }
}

export function handledOf(
  { subject, handoffId, state, fresh }: ProcessedIssue,
  effects: readonly Effect[],
): IssueResult {
  const { issueNumber, template } = subject;
  return { issueNumber, handoffId, template, state, fresh, effects };
}
