// One commit for several issues: read, decide and record in a transaction.

import { loginsIn } from '../../../config/teams/rename-logins.ts';
import type { GitHub, IssueSnapshot } from '../../../ports/github.ts';
import type { LedgerTransaction } from '../../../ports/ledger.ts';
import type { OutboxMessage } from '../../../ports/notifier.ts';
import type { Ports } from '../../../ports/ports.ts';
import { auditMessage, deadlinesLine } from '../../../render/commit-message.ts';
import {
  concernsWholeRun,
  createFailureLog,
  type FailureLog,
  type IssueFailure,
} from '../../issue-failure.ts';
import type { LoadedConfiguration } from '../../load-configuration.ts';
import type { OutboxWriter } from '../../notify/notify.ts';
import { lookBack } from '../../sweep/look-back.ts';
import { refreshDeadlines } from '../../sweep/refresh-deadlines.ts';
import { noticesOn } from '../notices-on.ts';
import { type ProcessedIssue, processIssue } from '../process-issue.ts';
import type { RunContext, WorkItem } from '../work-item.ts';
import { type CommitGroup, createGroup, ItemError, type OtherRuns } from './group-commit.ts';

export interface RecordedItem {
  readonly examined: ProcessedIssue;
  /** null: the issue is gone, and nothing can be shown on it. */
  readonly issue: IssueSnapshot | null;
  /** By the group commit of a run of another issue, which does not show it. */
  readonly isRecordedForIt: boolean;
}

export interface Recorded {
  readonly items: readonly RecordedItem[];
  readonly queued: readonly OutboxMessage[];
  /** Issues whose deadlines or messages failed, of this run or not. */
  readonly failures: readonly IssueFailure[];
}

export type AlsoRecord = (
  ledger: LedgerTransaction,
  found: readonly RecordedItem[],
  /** Issues whose deadlines failed. */
  failed: readonly IssueFailure[],
) => Promise<string | null>;

interface Batch extends Pick<RunContext, 'loaded' | 'now'> {
  readonly announce: OutboxWriter;
  /** Recorded by earlier commits of this run, for `also`. */
  readonly before: readonly RecordedItem[];
  /** In the last commit of a run. */
  readonly also: AlsoRecord;
  /** Whether the error of one issue is thrown as an `ItemError`. */
  readonly isolates: boolean;
  /** null: the run reads all that changed anyway. */
  readonly others: OtherRuns | null;
}

export async function commitBatch(
  ports: Ports,
  part: BatchItems,
  { others, ...batch }: Batch,
): Promise<Recorded> {
  const group = createGroup(ports, part.items, others);
  for (;;) {
    try {
      return await commitOnce(ports, part, { ...batch, group });
    } catch (error) {
      if (!group.leaveOut(error)) {
        throw error;
      }
    }
  }
}

export interface BatchItems {
  readonly items: readonly WorkItem[];
  readonly isLast: boolean;
}

function commitOnce(
  ports: Ports,
  { items: cases, isLast }: BatchItems,
  {
    loaded,
    now,
    announce,
    before,
    also,
    isolates,
    group,
  }: Omit<Batch, 'others'> & { readonly group: CommitGroup },
): Promise<Recorded> {
  return ports.ledger.transact(async (ledger) => {
    const processAll = async (all: readonly WorkItem[], isIsolated: boolean) => {
      const items: RecordedItem[] = [];
      for (const item of all) {
        const process = () =>
          processIssue(ledger, item.subject, {
            ...{ now, ledgerName: ports.ledger.name },
            shownSources: item.issue === null ? [] : noticesOn(item.issue),
          });
        const examined = await (isIsolated ? orItemError(item, process) : process());
        const isRecordedForIt = await isForOthers(ledger, examined);
        items.push({ examined, issue: item.issue, isRecordedForIt });
      }
      return items;
    };
    const items = await processAll(cases, isolates);
    group.noteOwn(items.map(({ examined }) => examined));
    // A run whose own work is done leaves the others alone.
    const waiting = items.some(({ examined }) => examined.newEvents.length > 0)
      ? group.waiting()
      : [];
    const ofOthers = await processAll(waiting, true);
    const examined = [...items, ...ofOthers].map((item) => item.examined);
    const changed = examined.filter(({ newEvents }) => newEvents.length > 0);
    const failures = createFailureLog();
    const moved = await moveDeadlines(ledger, { loaded, isSweep: isolates, failures });
    await lookBack(ledger, { loaded, now });
    const line =
      (isLast ? await also(ledger, [...before, ...items], failures.failures) : null) ??
      deadlinesLine(moved);
    const reason = auditMessage(changed.map(auditEntry), line);
    if (reason !== null) {
      await begin(ports, ledger, { loaded, now });
      await recordIdentity(ports, ledger, [...cases, ...waiting]);
      await noteForOthers(ledger, ofOthers);
      if (ports.notifier !== undefined) {
        await ledger.foldReceipts(now);
      }
    }
    const queued = await announce(ledger, examined, failures);
    return { result: { items, queued, failures: failures.failures }, reason };
  }, group);
}

async function isForOthers(
  ledger: LedgerTransaction,
  { subject, events, newEvents }: ProcessedIssue,
): Promise<boolean> {
  return (
    events.length > 0 &&
    newEvents.length === 0 &&
    (await ledger.recordedForOthers()).get(subject.issueNumber) === events.length
  );
}

/** Their runs then know that no run shows it but themselves. */
async function noteForOthers(
  ledger: LedgerTransaction,
  items: readonly RecordedItem[],
): Promise<void> {
  const counts = items.flatMap(({ examined: { subject, events, newEvents } }) =>
    newEvents.length === 0 ? [] : [[subject.issueNumber, events.length] as const],
  );
  if (counts.length > 0) {
    await ledger.setRecordedForOthers(new Map(counts));
  }
}

/** Of all handoffs where the configuration is new; a sweep tries those again that failed before. */
async function moveDeadlines(
  ledger: LedgerTransaction,
  {
    loaded,
    isSweep,
    failures,
  }: Pick<RunContext, 'loaded'> & { readonly isSweep: boolean; readonly failures: FailureLog },
): Promise<number> {
  const isConfigurationNew = loaded.knownLabels !== null;
  const failed = new Set(isSweep && !isConfigurationNew ? await ledger.failedIssues() : []);
  return isConfigurationNew || failed.size > 0
    ? refreshDeadlines(ledger, {
        configuration: loaded.configuration,
        concerns: (issueNumber) => isConfigurationNew || failed.has(issueNumber),
        failures,
      })
    : 0;
}

/** Whose the ledger is, and with which accounts Baton has commented. */
export async function recordIdentity(
  { github }: Pick<Ports, 'github'>,
  ledger: LedgerTransaction,
  items: readonly Pick<WorkItem, 'issue'>[],
): Promise<void> {
  await ledger.setRepositoryId(await github.repositoryId());
  await ledger.addCommentAccounts([
    await github.viewer(),
    ...items.flatMap(({ issue }) => issue?.commentAccounts ?? []),
  ]);
}

/** An outage or a damaged ledger is not the issue's fault, and is thrown as it is. */
async function orItemError<T>(item: WorkItem, process: () => Promise<T>): Promise<T> {
  try {
    return await process();
  } catch (error) {
    throw concernsWholeRun(error) ? error : new ItemError(item, error);
  }
}

function auditEntry({ subject, handoffId, newEvents }: ProcessedIssue) {
  const { issueNumber, template } = subject;
  return { handoffId, issueNumber, handoffType: template.type, events: newEvents };
}

/** Adds to a commit: the data of a new ledger, and a new configuration. */
async function begin(
  { github }: Pick<Ports, 'github'>,
  ledger: LedgerTransaction,
  { loaded, now }: RunContext,
): Promise<void> {
  if ((await ledger.createdAt()) === null) {
    await ledger.setCreatedAt(now);
  }
  if (loaded.knownLabels !== null) {
    await ledger.cacheConfiguration(loaded.version, loaded.written, loaded.shared);
    await pinTeamLogins(github, ledger, loaded);
  }
}

/** Which account each login in a new configuration means. One that was there before keeps its account. */
export async function pinTeamLogins(
  github: Pick<GitHub, 'accountsOf'>,
  ledger: LedgerTransaction,
  { written }: Pick<LoadedConfiguration, 'written'>,
): Promise<void> {
  const logins = loginsIn(written).map((login) => login.toLowerCase());
  const pinned = await ledger.teamLogins();
  const unpinned = logins.filter((login) => !pinned.has(login));
  const accounts =
    unpinned.length === 0 ? new Map<string, number>() : await github.accountsOf(unpinned);
  await ledger.recordAccounts([...accounts].map(([login, id]) => ({ id, login })));
  await ledger.setTeamLogins(
    new Map(logins.map((login) => [login, pinned.get(login) ?? accounts.get(login) ?? null])),
  );
}
