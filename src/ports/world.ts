// What the use cases need of the world, in our own words. The rooms of the world implement it.

import type { SourceFile } from '../config/problem.ts';
import type { Configuration, Template } from '../config/types.ts';
import type { NextDeadlines } from '../handoff/deadlines/deadlines.ts';
import type { HandoffEvent } from '../handoff/event.ts';
import type { Workload } from '../handoff/lifecycle/workload.ts';
import type { Discrepancy } from '../handoff/rebuild/discrepancy.ts';
import type { IssueState } from '../handoff/state.ts';
import type { ListedHandoff, MeasuredRows, RowWindow } from '../metrics/measured.ts';
import type { TextFile } from '../render/report/metrics-files.ts';
import type { DueChanges, DueView } from './deadlines.ts';
import type { GitHub } from './github.ts';
import type { Notifier, OutboxChanges, OutboxView } from './notifier.ts';

/** What the ledger holds of one issue. */
export interface StoredIssue {
  /** null while no complete submission is recorded. */
  readonly handoffId: number | null;
  /** The template it was filed under; null while no handoff is recorded. */
  readonly template: Template | null;
  /** In the order they were recorded. */
  readonly events: readonly HandoffEvent[];
}

/** What is to be written of one issue: new events, and the state that all its events fold to. */
export interface IssueRecord {
  readonly issueNumber: number;
  /** The template the submission was read with. */
  readonly template: Template;
  /** The number it is known by already; otherwise, or where that is taken, the next one. */
  readonly handoffId?: number | null;
  readonly events: readonly HandoffEvent[];
  readonly state: IssueState;
  /** Absent: no limit runs. */
  readonly deadlines?: NextDeadlines;
}

export interface ReportRow {
  /** `2026-W47`. */
  readonly period: string;
  readonly claimedAt: string;
  /** null: claimed by a run that has not said where it posted it. */
  readonly issueNumber: number | null;
}

/** Questions to the ledger. */
export interface LedgerView extends DueView, OutboxView {
  issue(issueNumber: number): Promise<StoredIssue>;
  /** Every issue of which anything is recorded. */
  issues(): Promise<readonly number[]>;
  /** Issues with a handoff that is initiated, accepted or returned. */
  openIssues(): Promise<readonly number[]>;
  rota(team: string): Promise<Workload>;
  /** The compiled configuration of that version, if it is cached. */
  configuration(version: string): Promise<Configuration | null>;
  /** Handoffs initiated before `to`, but for those that had ended by `from`. */
  handoffs(window: RowWindow): Promise<readonly ListedHandoff[]>;
  /** These, and what was submitted, returned and rated in the window. */
  measured(window: RowWindow): Promise<MeasuredRows>;
  /** The newest first. */
  reports(): Promise<readonly ReportRow[]>;
  /** Up to when everything that changed has been looked at; null before the first sweep. */
  cursor(): Promise<string | null>;
  /** Issues with an open handoff that could not be read, and since when, as far as sweeps noted it. */
  missingIssues(): Promise<ReadonlyMap<number, string>>;
  /** Issues that failed in a sweep, and are looked at again by the next. */
  failedIssues(): Promise<readonly number[]>;
  /** When the ledger was begun (`setBornAt`); null for one that has not been written yet. */
  createdAt(): Promise<string | null>;
}

/** Questions and changes; nothing of it lasts unless the whole transaction is written. */
export interface LedgerTransaction extends LedgerView, DueChanges, OutboxChanges {
  /** Appends the events (one already there by its `source` is left alone) and brings the rows to `state`. Gives the handoff's id, if there is one. */
  record(entry: IssueRecord): Promise<number | null>;
  cacheConfiguration(version: string, configuration: Configuration): Promise<void>;
  saveReport(row: ReportRow): Promise<void>;
  setCursor(at: string): Promise<void>;
  setMissingIssues(since: ReadonlyMap<number, string>): Promise<void>;
  setFailedIssues(numbers: readonly number[]): Promise<void>;
  /** Once, in the ledger's first commit. */
  setCreatedAt(at: string): Promise<void>;
}

export interface LedgerChange<T> {
  readonly result: T;
  /** The commit's message, or null where there is nothing to write. */
  readonly commitMessage: string | null;
}

/** The ledger that stood on the branch, as far as it can be told. */
export interface PreviousLedger {
  readonly state: 'valid' | 'damaged' | 'missing';
  /** null: it cannot be read. */
  readonly view: LedgerView | null;
}

/** Writes a whole ledger into an empty one. */
export type RebuildFn<T> = (
  fresh: LedgerTransaction,
  former: PreviousLedger,
) => Promise<{ readonly result: T; readonly commitMessage: string }>;

export interface Ledger {
  /** The data branch. */
  readonly name: string;
  /** Starts reading, so that it runs beside other requests; harmless to leave out or to repeat. */
  prefetch(): void;
  read<T>(question: (view: LedgerView) => Promise<T>): Promise<T>;
  /** Reads, changes, and writes only if nobody else has written; otherwise all of it again. `change` may run several times. */
  transact<T>(change: (ledger: LedgerTransaction) => Promise<LedgerChange<T>>): Promise<T>;
  /** What was read is forgotten: the next question asks the branch again. */
  invalidate(): void;
  /**
   * Writes the ledger anew, against what stands on the branch, which is kept beside it as `keepAs`. What
   * GitHub cannot know is taken over from it. `retell` may run several times.
   */
  rebuild<T>(retell: RebuildFn<T>, keepAs: string): Promise<Rebuilt<T>>;
  /** Puts files beside the ledger, in one commit. */
  publish(files: readonly TextFile[], message: string): Promise<void>;
  /** Where the ledger differs from one told anew. Writes nothing. */
  compare<T>(retell: RebuildFn<T>): Promise<Compared<T>>;
  /** When the data branch was begun; null where there is none. */
  branchCreatedAt(): Promise<string | null>;
}

export interface Rebuilt<T> {
  readonly result: T;
  readonly former: PreviousLedger['state'];
}

export interface Compared<T> {
  readonly result: T;
  readonly discrepancies: readonly Discrepancy[];
}

/** The templates that come with Baton, for a repository that has none. */
export interface BuiltIn {
  readonly version: string;
  readonly files: readonly SourceFile[];
}

/** All that a use case needs. */
export interface Ports {
  readonly github: GitHub;
  readonly ledger: Ledger;
  readonly builtIn: () => BuiltIn;
  /** Absent: nobody is told anything outside GitHub. */
  readonly notifier?: Notifier;
  readonly wait: (milliseconds: number) => Promise<void>;
}

/** The world failed: not the user's doing, and not ours. Says what happened, where, and what to do next. */
export class ServiceError extends Error {
  readonly code: ServiceErrorCode;
  /** The ledger had been written before the world failed. */
  readonly committed: boolean;

  constructor(
    code: ServiceErrorCode,
    message: string,
    {
      committed = false,
      ...options
    }: { readonly cause?: unknown; readonly committed?: boolean } = {},
  ) {
    super(message, options);
    this.name = 'Fault';
    this.code = code;
    this.committed = committed;
  }
}

/** What comes after a commit: where it fails, the fault says that there was one. */
export async function withCommittedFlag<T>(committed: boolean, act: () => Promise<T>): Promise<T> {
  try {
    return await act();
  } catch (error) {
    throw committed && error instanceof ServiceError
      ? new ServiceError(error.code, error.message, { cause: error, committed })
      : error;
  }
}

export type ServiceErrorCode =
  | 'ledger_damaged'
  | 'ledger_newer'
  | 'ledger_missing'
  | 'ledger_busy'
  | 'ledger_too_large'
  | 'ledger_not_writable'
  /** GitHub's secret scanning does not take what the ledger would hold. */
  | 'content_blocked'
  /** Who may act could not be looked up, so nothing was decided. */
  | 'people_unknown'
  /** A bug met in one issue. */
  | 'issue_failed'
  | 'github_unauthorised'
  | 'github_forbidden'
  | 'github_rate_limited'
  | 'github_unavailable'
  | 'github_refused';
