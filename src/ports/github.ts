// The port to GitHub, in Baton's own types.

import type { SourceFile } from '../config/problem.ts';
import type { IssueActivity } from '../handoff/issue-activity.ts';
import type { OpeningNote } from '../handoff/recurring/opening-note.ts';
import type { Effect, OwnComment } from '../handoff/sync/diff-state.ts';
import type { LabelDefinition } from '../render/labels.ts';
import type { NextNote } from '../render/markers.ts';
import type { GitHubAccount, KnownAccount } from './accounts.ts';
import type { BodyRevision, CommandComment } from './issue-text.ts';

/** An issue that a task of the description refers to, closed as completed. */
export interface CompletedTask {
  readonly id: string;
  /** `owner/name` */
  readonly repository: string;
  readonly number: number;
  readonly closedAt: string;
}

/** The current state of an issue on GitHub, with its history. */
export interface IssueSnapshot {
  readonly number: number;
  readonly title: string;
  readonly body: string;
  readonly url: string;
  readonly filedAt: string;
  readonly updatedAt: string;
  readonly open: boolean;
  /** Time of the last closing, if it is closed. */
  readonly closedAt: string | null;
  readonly labels: readonly string[];
  readonly assignees: readonly string[];
  /** Empty if GitHub does not tell. */
  readonly completedTasks: readonly CompletedTask[];
  /** All timeline events except text in the body and comments. */
  readonly timeline: readonly Exclude<
    IssueActivity,
    { readonly kind: 'written' | 'relabelled' | 'commented' | 'task_completed' }
  >[];
  /** Oldest first. The original is left out if GitHub no longer has it. */
  readonly bodyRevisions: readonly BodyRevision[];
  /** Absent: Baton did not open it as the next handoff. */
  readonly openedFrom?: NextNote;
  /** Absent: Baton did not open it on schedule. */
  readonly opening?: OpeningNote;
  /** Absent: its title when it was filed named no handoff before. */
  readonly titledAfter?: number;
  /** Oldest first; comments by people, not by Baton. */
  readonly commandComments: readonly CommandComment[];
  /** Comments by Baton in this repository, also with earlier tokens. */
  readonly ownComments: readonly OwnComment[];
  /** Status comments of another repository, which came along when the issue was transferred. */
  readonly formerStatusComments: readonly number[];
  readonly firstOwnCommentAt: string | null;
  /** Everyone who acted on it or is assigned. */
  readonly people: readonly KnownAccount[];
  /** The accounts that wrote Baton's comments. */
  readonly commentAccounts: readonly GitHubAccount[];
  /** When someone last deleted a comment of Baton's. */
  readonly ownCommentDeletedAt: string | null;
}

/** What a response contains in addition to the issues. */
export interface ResponseMeta {
  /** GitHub's time of the response, UTC ISO 8601. */
  readonly now: string;
  /** Identifies the configuration on the default branch; null if there is none. */
  readonly configurationVersion: string | null;
}

export interface IssueReading extends ResponseMeta {
  /** null if the issue does not exist. */
  readonly issue: IssueSnapshot | null;
}

/** What a list shows of an issue: enough to choose which ones to read. */
export type IssueListItem = Pick<
  IssueSnapshot,
  'number' | 'title' | 'body' | 'filedAt' | 'updatedAt' | 'open' | 'closedAt' | 'labels'
>;

export interface ChangedPage {
  readonly since: string | null;
  readonly after: string | null;
  readonly onlyOpen?: boolean;
}

export interface IssuesPage extends ResponseMeta {
  readonly issues: readonly IssueListItem[];
  /** Cursor of the next page; null on the last page. */
  readonly next: string | null;
}

/** An issue to read, and the age that the answer must have reached. */
export type WantedIssue = Pick<IssueSnapshot, 'number'> & { readonly updatedAt: string | null };

export interface LabelledPage extends ResponseMeta {
  readonly issues: readonly WantedIssue[];
  /** Cursor of the next page; null on the last page. */
  readonly next: string | null;
}

export interface RecentIssues {
  readonly labelled: readonly WantedIssue[];
  /** With or without labels. */
  readonly any: readonly IssueListItem[];
}

export interface IssuesReading {
  /** Issues that do not exist are left out. */
  readonly issues: readonly IssueSnapshot[];
  /** Issues that could not be read, each with its error. */
  readonly failed: readonly { readonly issueNumber: number; readonly error: unknown }[];
}

export interface LastChanges {
  /** By issue number. */
  readonly updatedAt: ReadonlyMap<number, string>;
  /** By login in lower case. */
  readonly accounts: ReadonlyMap<string, number>;
}

export interface ReportIssue {
  readonly number: number;
  readonly title: string;
  readonly open: boolean;
  readonly url: string;
}

export interface ReportsReading extends ResponseMeta {
  /** Reports that Baton posted, oldest first. */
  readonly reports: readonly ReportIssue[];
}

export interface ConfigurationReading {
  /** Where the files are looked for. */
  readonly folder: string;
  /** null if the folder does not exist. */
  readonly files: readonly SourceFile[] | null;
  /** Labels of the repository, at least the first and the last hundred. */
  readonly labels: readonly string[];
  /** Some issues with the handoff label, and Baton's comments on them. */
  readonly handoffs: readonly CommentedIssue[];
}

/** The configuration folder of another repository, as the token may see it. */
export type SharedReading =
  | {
      readonly kind: 'read';
      /** Changes with every change of a file in it. */
      readonly version: string;
      /** Then the job's own token cannot read it. */
      readonly isPrivate: boolean;
      /** It is private, and the repository that extends it is public. */
      readonly isConfidential: boolean;
      /** By their paths there. */
      readonly files: readonly SourceFile[];
    }
  | { readonly kind: 'no_repository' | 'no_files' };

export type CommentedIssue = Pick<IssueSnapshot, 'number' | 'ownComments'>;

export interface RepositoryLabel {
  /** null if GitHub does not tell. */
  readonly createdAt: string | null;
}

/** `unknown`: the lookup failed. It neither grants nor denies permission. */
export type Lookup = 'yes' | 'no' | 'unknown';

export interface NewIssue {
  readonly title: string;
  readonly body: string;
  readonly labels: readonly string[];
}

/** What came of effects on an issue. */
export interface Applied {
  /** The current ones if an effect changed them; null if none did. */
  readonly assignees: readonly string[] | null;
  /** The comments that were posted, in order. */
  readonly posted: readonly OwnComment[];
}

/** GitHub, for the repository of the run. */
export interface GitHub {
  /** @param atLeast the `updated_at` of the event: an older response is stale and is retried */
  readIssue(number: number, atLeast: string | null): Promise<IssueReading>;
  /** Stays the same when the repository is renamed or transferred. */
  repositoryId(): Promise<number>;
  /** The accounts that have these logins now, by login in lower case. */
  accountsOf(logins: readonly string[]): Promise<ReadonlyMap<string, number>>;
  /** What these accounts are called now. Those that GitHub does not tell are left out. */
  loginsOf(ids: readonly number[]): Promise<readonly KnownAccount[]>;
  /** The account of the token. */
  viewer(): Promise<GitHubAccount>;
  /** Lists issues changed since then, in order of change. */
  readChanged(page: ChangedPage): Promise<IssuesPage>;
  /**
   * Lists in one request issues changed since then: those with one of these labels, and others, of each those that
   * changed first and last. Each once; in a busy repository not all.
   */
  readRecent(wanted: {
    readonly since: string;
    readonly labels: readonly string[];
  }): Promise<RecentIssues>;
  /** Lists issues with this label, oldest first. */
  readLabelled(page: {
    readonly label: string;
    readonly after: string | null;
  }): Promise<LabelledPage>;
  /** Reads these issues with their whole history, as many in one request as GitHub answers. */
  readIssues(wanted: readonly WantedIssue[]): Promise<IssuesReading>;
  /** When these issues last changed, and the accounts that have these logins. Missing ones are left out. */
  lastChanges(numbers: readonly number[], logins: readonly string[]): Promise<LastChanges>;
  /** Why an issue cannot be read; null if it exists after all. */
  whyGone(number: number): Promise<'deleted' | 'transferred' | 'unknown' | null>;
  readConfiguration(): Promise<ConfigurationReading>;
  /**
   * One request in a run.
   * @param repository `owner/repository`
   */
  readSharedConfiguration(repository: string): Promise<SharedReading>;
  readMeta(): Promise<ResponseMeta>;
  canWrite(login: string): Promise<Lookup>;
  canBeAssigned(login: string): Promise<Lookup>;
  /**
   * @param team `org/slug`
   * @returns null if the lookup failed
   */
  teamMembers(team: string): Promise<readonly string[] | null>;
  createLabels(labels: readonly LabelDefinition[]): Promise<void>;
  /** null if the repository has no such label. */
  readLabel(name: string): Promise<RepositoryLabel | null>;
  /**
   * Gives the labels that GitHub created during this run, because an issue got one that was missing, their colour
   * and description.
   */
  describeNewLabels(labels: readonly LabelDefinition[]): Promise<void>;
  /** Applies the effects in order. */
  apply(issueNumber: number, effects: readonly Effect[]): Promise<Applied>;
  /**
   * Opens an issue. GitHub may open it although the request fails.
   * @returns null in a dry run
   */
  openIssue(issue: NewIssue): Promise<WantedIssue | null>;
  /**
   * Relates an issue to those that come before it. Idempotent. Best effort: if GitHub refuses, nothing fails.
   */
  relate(issueNumber: number, blockedBy: readonly number[]): Promise<void>;
  /** Issues with this label, changed since then, that Baton opened for this request. */
  findOpenedFor(wanted: {
    readonly request: string;
    readonly label: string;
    /** null: at any time. */
    readonly since: string | null;
  }): Promise<readonly WantedIssue[]>;
  readReports(label: string): Promise<ReportsReading>;
  updateReport(number: number, body: string): Promise<void>;
  createReport(report: {
    readonly title: string;
    readonly body: string;
    readonly label: string;
  }): Promise<ReportIssue>;
}
