// The port to the ledger: what it answers, and what can be recorded.

import type { ExtendedRepository } from '../config/extends/extended-repository.ts';
import type { SourceFile } from '../config/problem.ts';
import type { Configuration, Template } from '../config/types.ts';
import type { UsedLabels } from '../config/used-labels.ts';
import type { NextDeadlines } from '../handoff/deadlines/deadlines.ts';
import type { HandoffEvent } from '../handoff/event.ts';
import type { Workload } from '../handoff/policy.ts';
import type { Discrepancy } from '../handoff/rebuild/discrepancy.ts';
import type { EarlierHandoff, IssueState } from '../handoff/state.ts';
import type { ListedHandoff, MeasuredRows, RowWindow } from '../metrics/measured.ts';
import type { GitHubAccount, KnownAccount } from './accounts.ts';
import type { DueChanges, DueView, FormChanges, FormView } from './deadlines.ts';
import type { OutboxChanges, OutboxReceipts, OutboxView } from './notifier.ts';
import type { RecurringChanges, RecurringView } from './recurring.ts';
import type { Retrying } from './retrying.ts';

/** What the ledger contains about one issue. */
export interface StoredIssue {
  /** null until a complete submission is recorded. */
  readonly handoffId: number | null;
  /** The template it was filed under; null until a handoff is recorded. */
  readonly template: Template | null;
  /** In recorded order. */
  readonly events: readonly HandoffEvent[];
}

/** What to record for one issue: new events, and the state that all events fold to. */
export interface IssueRecord {
  readonly issueNumber: number;
  /** The template that parsed the submission. */
  readonly template: Template;
  /** The number it already has; if absent or taken, the ledger uses the next one. */
  readonly handoffId?: number | null;
  readonly events: readonly HandoffEvent[];
  readonly state: IssueState;
  /** Absent if no limit runs. */
  readonly deadlines?: NextDeadlines;
}

export interface ReportRow {
  /** `2026-W47`. */
  readonly period: string;
  readonly claimedAt: string;
  /** null if a run claimed it but has not posted it yet. */
  readonly issueNumber: number | null;
}

/** A handoff that a program files. */
export interface Filing {
  /** When a run last set out to open its issue. */
  readonly at: string;
  /** null: it is not recorded yet. */
  readonly issueNumber: number | null;
}

/** The files of another repository that a configuration extends; none if the ledger is public and they are not. */
export interface SharedConfiguration extends ExtendedRepository {
  readonly version: string;
  readonly files: readonly SourceFile[];
}

/** Queries of the ledger. */
export interface LedgerView extends DueView, FormView, OutboxView, RecurringView {
  issue(issueNumber: number): Promise<StoredIssue>;
  /** Every issue with recorded events. */
  issues(): Promise<readonly number[]>;
  /** Issues of feedback forms with a recorded rating. */
  feedbackIssues(): Promise<readonly number[]>;
  /** Issues with an initiated, accepted or returned handoff. */
  openIssues(): Promise<readonly number[]>;
  /** Issues whose next handoff is requested and not opened yet. */
  nextPending(): Promise<readonly number[]>;
  /** Issues whose handoff is on hold, and was filed under a template that waits for others. */
  waiting(): Promise<readonly number[]>;
  /** When a run last set out to open a next handoff, by the source of its request. */
  nextClaims(): Promise<ReadonlyMap<string, string>>;
  /** Handoffs that programs filed lately, by the key of the delivery. */
  filings(): Promise<ReadonlyMap<string, Filing>>;
  /** Handoffs about the same subject, handed over until then. Newest first. */
  earlierHandoffs(wanted: {
    /** As `subjectOf` gives it. */
    readonly subject: string;
    /** Is left out. */
    readonly issueNumber: number;
    readonly before: string;
    readonly most: number;
  }): Promise<readonly EarlierHandoff[]>;
  /**
   * @param counted logins of whom it counts the open handoffs, also those in other repositories if the ledger has
   * them; none: open handoffs, which do not matter then, are left out. Absent: everyone in this repository
   */
  rota(team: string, counted?: readonly string[]): Promise<Workload>;
  /** Names of labels in the newest and in earlier configurations. */
  usedLabels(): Promise<UsedLabels>;
  /** The compiled configuration that was cached last; null if it is not of this version. `null` asks for any. */
  configuration(version: string | null): Promise<Configuration | null>;
  /** Of the configuration that was cached last; null: it extends no other. */
  sharedConfiguration(): Promise<SharedConfiguration | null>;
  /**
   * Handoffs initiated before `to`, except those that ended by `from`.
   *
   * @param damaged issues whose rows are invalid are added to it and left out
   */
  handoffs(window: RowWindow, damaged: Set<number>): Promise<readonly ListedHandoff[]>;
  /** These handoffs, with submissions, returns and ratings in the window. */
  measured(window: RowWindow): Promise<MeasuredRows>;
  /** Newest first. */
  reports(): Promise<readonly ReportRow[]>;
  /** The time up to which all changes were processed; null before the first sweep. */
  cursor(): Promise<string | null>;
  /** Issues with an open handoff that sweeps could not read, and since when. */
  missingIssues(): Promise<ReadonlyMap<number, string>>;
  /** Issues that the next sweep looks at again: they failed, or their deadline has moved. */
  failedIssues(): Promise<readonly number[]>;
  /** What the last group commit recorded for other runs: how many events each issue had then. */
  recordedForOthers(): Promise<ReadonlyMap<number, number>>;
  /** Of the repository the ledger belongs to; null while none is recorded. */
  repositoryId(): Promise<number | null>;
  /** The accounts that Baton commented with, in the order of their first run. */
  commentAccounts(): Promise<readonly GitHubAccount[]>;
  /** The accounts of people, by login in lower case. */
  accountIds(): Promise<ReadonlyMap<string, number>>;
  /** Accounts whose login another account has now, and whose new one is not known. */
  namelessAccounts(): Promise<readonly number[]>;
  /** Which account each login of the configuration means, in lower case; null: none is known. */
  teamLogins(): Promise<ReadonlyMap<string, number | null>>;
  /** The logins of the configuration, in lower case, whose account was renamed, and what it is called now. */
  renamedTeamLogins(): Promise<ReadonlyMap<string, string>>;
  /** When the ledger was created; null if it was never written. */
  createdAt(): Promise<string | null>;
}

/** Queries and changes. They take effect only if the whole transaction commits. */
export interface LedgerTransaction
  extends LedgerView,
    DueChanges,
    FormChanges,
    OutboxChanges,
    RecurringChanges {
  /**
   * Appends events, ignoring known ones by `source`, and updates the rows to `state`. Idempotent.
   * @returns the handoff id; null if there is none
   */
  record(entry: IssueRecord): Promise<number | null>;
  /** @param shared what it was merged with; null if it extends no other */
  cacheConfiguration(
    version: string,
    configuration: Configuration,
    shared: SharedConfiguration | null,
  ): Promise<void>;
  saveReport(row: ReportRow): Promise<void>;
  setCursor(at: string): Promise<void>;
  setMissingIssues(since: ReadonlyMap<number, string>): Promise<void>;
  /** Replaces all of them. */
  setNextClaims(claims: ReadonlyMap<string, string>): Promise<void>;
  /** Replaces all of them. */
  setFilings(filings: ReadonlyMap<string, Filing>): Promise<void>;
  setFailedIssues(numbers: readonly number[]): Promise<void>;
  /** Replaces all of them. */
  setRecordedForOthers(events: ReadonlyMap<number, number>): Promise<void>;
  /** Called once. */
  setRepositoryId(id: number): Promise<void>;
  /** Records accounts as GitHub shows them now. */
  recordAccounts(accounts: readonly KnownAccount[]): Promise<void>;
  setUsedLabels(labels: UsedLabels): Promise<void>;
  /** Replaces all of them. */
  setTeamLogins(logins: ReadonlyMap<string, number | null>): Promise<void>;
  /** Adds those that are not recorded. */
  addCommentAccounts(accounts: readonly GitHubAccount[]): Promise<void>;
  /** Called once, in the first commit of the ledger. */
  setCreatedAt(at: string): Promise<void>;
}

export interface LedgerChange<T> {
  readonly result: T;
  /** Why it changes, as the audit log has it; null if there is nothing to write. */
  readonly reason: string | null;
}

/** The previous ledger, as far as it is readable. */
export interface PreviousLedger {
  readonly state: 'valid' | 'damaged' | 'missing';
  /** null if it is unreadable. */
  readonly view: LedgerView | null;
  /** Shows it, and the new ledger, which accounts were renamed. */
  recordAccounts(accounts: readonly KnownAccount[]): Promise<void>;
  /** The newest event; 0 if there is none. Later ones have a higher number. */
  newestEvent(): Promise<number>;
  /** Issues of which events were recorded after this one. */
  changedAfter(event: number): Promise<readonly number[]>;
  /** Reads it again, with what other runs have recorded since. */
  reload(): Promise<void>;
}

/** A ledger that is rebuilt, issue by issue. */
export interface RebuildTransaction extends LedgerTransaction {
  /**
   * These issues are recorded. A rebuild may move them to an archive, and a comparison compares them and keeps
   * only what later issues need, so that memory does not grow with their number.
   */
  complete(issueNumbers: readonly number[]): Promise<void>;
  /** Removes these issues, so that they can be recorded again. */
  forget(issueNumbers: readonly number[]): Promise<void>;
  /** Completed issues that differ. */
  different(): readonly number[];
  /** What an interrupted run kept: the new ledger has what it recorded. null: it starts. */
  readonly kept: string | null;
  /**
   * Keeps what is recorded so far with this text, so that a later run continues if this one is interrupted.
   * @returns false if it cannot be kept
   */
  keep(progress: string, reason: string): Promise<boolean>;
}

/** Whether a run may continue from what an interrupted one kept. */
export type MayContinue = (kept: string) => boolean;

/** Fills an empty ledger. */
export type RebuildFn<T> = (
  newLedger: RebuildTransaction,
  former: PreviousLedger,
) => Promise<{ readonly result: T; readonly reason: string }>;

/** How sentences for people name the ledger, and what they can do with it. */
export interface LedgerPlace {
  /** `data branch handoff-data` */
  readonly title: string;
  /** An imperative: `Restore the branch` */
  readonly restore: string;
  /** An imperative: `Delete the branch handoff-data` */
  readonly discard: string;
}

/** The name of every ledger in a PostgreSQL database; others have that of their branch. */
export const postgresLedgerName = 'postgresql';

export interface Ledger extends OutboxReceipts {
  /** Comments on its handoffs name it. */
  readonly name: string;
  readonly place: LedgerPlace;
  /** Starts reading in parallel with other requests. Optional and idempotent. */
  prefetch(): void;
  read<T>(question: (view: LedgerView) => Promise<T>): Promise<T>;
  /**
   * Shows the ledger accounts as GitHub does. Later questions name people by the logins they have now; the next
   * change records that.
   */
  recordAccounts(accounts: readonly KnownAccount[]): void;
  /**
   * One transaction. On a conflict with another run it starts again, so `change` may run several times.
   */
  transact<T>(
    change: (ledger: LedgerTransaction) => Promise<LedgerChange<T>>,
    retrying?: Retrying,
  ): Promise<T>;
  /** The next question also sees what other runs have recorded since. */
  invalidate(): void;
  /**
   * Replaces the ledger by a rebuilt one and keeps a copy of it. Copies what GitHub does not have. After a
   * conflict the callback runs again, on the same new ledger.
   * @param now UTC ISO 8601
   */
  rebuild<T>(fill: RebuildFn<T>, now: string, mayContinue?: MayContinue): Promise<Rebuilt<T>>;
  /**
   * Moves handoffs that ended long ago out of a ledger that has grown large. Fills one archive at most.
   * @param now UTC ISO 8601
   * @returns null if there was nothing to move
   */
  archiveEnded(now: string): Promise<Archived | null>;
  /** Compares the ledger with a rebuilt one. Changes nothing. */
  compare<T>(fill: RebuildFn<T>, mayContinue?: MayContinue): Promise<Compared<T>>;
  /** When it was first written, also if it is unreadable now; null if it does not exist. */
  firstWrittenAt(): Promise<string | null>;
}

export interface Archived {
  /** Where they are now: `archive/0001.db` */
  readonly archive: string;
  /** How many issues moved. */
  readonly issues: number;
}

export interface Rebuilt<T> {
  readonly result: T;
  readonly former: PreviousLedger['state'];
  /** Where the copy of the previous ledger is; null: there was none. */
  readonly keptAs: string | null;
}

export interface Compared<T> {
  readonly result: T;
  readonly discrepancies: readonly Discrepancy[];
}
