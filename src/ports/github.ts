// What the use cases need of GitHub, in our own words.

import type { SourceFile } from '../config/problem.ts';
import type { IssueActivity } from '../handoff/issue-activity.ts';
import type { Effect, OwnComment } from '../handoff/sync/diff-state.ts';
import type { LabelDefinition } from '../render/labels.ts';
import type { BodyRevision, CommandComment } from './issue-text.ts';

/** An issue as GitHub shows it now, with its history. */
export interface IssueSnapshot {
  readonly number: number;
  readonly title: string;
  readonly body: string;
  readonly url: string;
  readonly updatedAt: string;
  readonly open: boolean;
  /** Of the last closing, if it is closed. */
  readonly closedAt: string | null;
  readonly labels: readonly string[];
  readonly assignees: readonly string[];
  /** Everything that happened to it, but for what was written in its body and its comments. */
  readonly timeline: readonly Exclude<
    IssueActivity,
    { readonly kind: 'written' | 'relabelled' | 'commented' }
  >[];
  /** Oldest first. The filing is left out where GitHub no longer tells what it said. */
  readonly bodyRevisions: readonly BodyRevision[];
  /** Oldest first; by people, not by ourselves. */
  readonly commandComments: readonly CommandComment[];
  /** Comments by the account this run acts as. */
  readonly ownComments: readonly OwnComment[];
  readonly firstOwnCommentAt: string | null;
  /** When a comment of ours was last deleted by somebody. */
  readonly ownCommentDeletedAt: string | null;
}

/** What one reading of GitHub tells besides the issues. */
export interface ResponseMeta {
  /** GitHub's own time of the answer, UTC ISO 8601. */
  readonly now: string;
  /** Names the configuration on the default branch; null where there is none. */
  readonly configurationVersion: string | null;
}

export interface IssueReading extends ResponseMeta {
  /** null: no such issue, or no longer. */
  readonly issue: IssueSnapshot | null;
}

export interface IssuesPage extends ResponseMeta {
  readonly issues: readonly IssueSnapshot[];
  /** Where the next page begins; null on the last. */
  readonly next: string | null;
}

export interface ReportIssue {
  readonly number: number;
  readonly title: string;
  readonly open: boolean;
  readonly url: string;
}

export interface ReportsReading extends ResponseMeta {
  /** Reports that we posted, oldest first. */
  readonly reports: readonly ReportIssue[];
}

export interface ConfigurationReading {
  /** null: there is no such folder. */
  readonly files: readonly SourceFile[] | null;
  /** Names of labels the repository has, at least the first hundred. */
  readonly labels: readonly string[];
  /** Some issues labelled as handoffs, with the comments of ours on them. */
  readonly handoffs: readonly CommentedIssue[];
}

export type CommentedIssue = Pick<IssueSnapshot, 'number' | 'ownComments'>;

/** `unknown`: it could not be looked up. It neither admits nor refuses anybody. */
export type Lookup = 'yes' | 'no' | 'unknown';

/** GitHub, for the one repository a run is about. */
export interface GitHub {
  /** @param atLeast the issue's `updated_at` as the event told it: an older reading is stale, and made again */
  readIssue(number: number, atLeast: string | null): Promise<IssueReading>;
  /** Issues changed since, in the order of their change. */
  readChanged(page: {
    readonly since: string | null;
    readonly after: string | null;
  }): Promise<IssuesPage>;
  /** When these issues last changed; those that are not to be found any more are left out. */
  lastChanges(numbers: readonly number[]): Promise<ReadonlyMap<number, string>>;
  /** Why an issue cannot be read; null where it is there after all. */
  whyGone(number: number): Promise<'deleted' | 'transferred' | 'unknown' | null>;
  readConfiguration(): Promise<ConfigurationReading>;
  canWrite(login: string): Promise<Lookup>;
  /** @param team `org/slug`. null: unknown, because it could not be looked up. */
  teamMembers(team: string): Promise<readonly string[] | null>;
  createLabels(labels: readonly LabelDefinition[]): Promise<void>;
  /** Makes the steps in order. Gives who is assigned now, where that was among them. */
  apply(issueNumber: number, effects: readonly Effect[]): Promise<readonly string[] | null>;
  readReports(label: string): Promise<ReportsReading>;
  updateReport(number: number, body: string): Promise<void>;
  createReport(report: {
    readonly title: string;
    readonly body: string;
    readonly label: string;
  }): Promise<ReportIssue>;
}
