// One commit for several issues: read, decide and record in a transaction.

import { loginsIn } from '../../config/teams/rename-logins.ts';
import type { GitHub, IssueSnapshot } from '../../ports/github.ts';
import type { OutboxMessage } from '../../ports/notifier.ts';
import { type LedgerTransaction, type Ports, ServiceError } from '../../ports/world.ts';
import { auditMessage, deadlinesLine } from '../../render/commit-message.ts';
import type { LoadedConfiguration } from '../load-configuration.ts';
import type { OutboxWriter } from '../notify/notify.ts';
import { refreshDeadlines } from '../sweep/refresh-deadlines.ts';
import { type ProcessedIssue, processIssue } from './process-issue.ts';
import type { RunContext, WorkItem } from './work-item.ts';

export interface RecordedItem {
  readonly examined: ProcessedIssue;
  /** null: the issue is gone, and nothing can be shown on it. */
  readonly issue: IssueSnapshot | null;
}

export interface Recorded {
  readonly items: readonly RecordedItem[];
  readonly queued: readonly OutboxMessage[];
}

export type AlsoRecord = (
  ledger: LedgerTransaction,
  found: readonly RecordedItem[],
) => Promise<string | null>;

/** One issue could not be processed, and nothing was written. */
export class ItemError extends Error {
  readonly item: WorkItem;

  constructor(item: WorkItem, cause: unknown) {
    super(`issue ${item.subject.issueNumber} failed`, { cause });
    this.name = 'ItemError';
    this.item = item;
  }
}

interface Batch extends Pick<RunContext, 'loaded' | 'now'> {
  readonly announce: OutboxWriter;
  /** Recorded by earlier commits of this run, for `also`. */
  readonly before: readonly RecordedItem[];
  /** In the last commit of a run. */
  readonly also: AlsoRecord;
  /** Whether the error of one issue is thrown as an `ItemError`. */
  readonly isolates: boolean;
}

export function commitBatch(
  world: Ports,
  { items: cases, isLast }: { readonly items: readonly WorkItem[]; readonly isLast: boolean },
  { loaded, now, announce, before, also, isolates }: Batch,
): Promise<Recorded> {
  return world.ledger.transact(async (ledger) => {
    const items: RecordedItem[] = [];
    for (const item of cases) {
      const process = () =>
        processIssue(ledger, item.subject, { now, ledgerName: world.ledger.name });
      const examined = await (isolates ? orItemError(item, process) : process());
      items.push({ examined, issue: item.issue });
    }
    const examined = items.map((item) => item.examined);
    const changed = examined.filter(({ fresh }) => fresh.length > 0);
    const isConfigurationNew = loaded.knownLabels !== null;
    const moved = isConfigurationNew ? await refreshDeadlines(ledger, loaded.configuration) : 0;
    const line =
      (isLast ? await also(ledger, [...before, ...items]) : null) ?? deadlinesLine(moved);
    const commitMessage = auditMessage(changed.map(auditEntry), line);
    if (commitMessage !== null) {
      await begin(world, ledger, { loaded, now });
      await recordIdentity(world, ledger, cases);
    }
    return { result: { items, queued: await announce(ledger, examined) }, commitMessage };
  });
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

/** A damaged ledger is not the issue's fault, and is thrown as it is. */
async function orItemError<T>(item: WorkItem, process: () => Promise<T>): Promise<T> {
  try {
    return await process();
  } catch (error) {
    throw error instanceof ServiceError ? error : new ItemError(item, error);
  }
}

function auditEntry({ subject, handoffId, fresh }: ProcessedIssue) {
  const { issueNumber, template } = subject;
  return { handoffId, issueNumber, handoffType: template.type, events: fresh };
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
    await ledger.cacheConfiguration(loaded.version, loaded.written);
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
  const fresh = logins.filter((login) => !pinned.has(login));
  const accounts = fresh.length === 0 ? new Map<string, number>() : await github.accountsOf(fresh);
  await ledger.meetAccounts([...accounts].map(([login, id]) => ({ id, login })));
  await ledger.setTeamLogins(
    new Map(logins.map((login) => [login, pinned.get(login) ?? accounts.get(login) ?? null])),
  );
}
