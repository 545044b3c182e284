// Lists the issues that changed since the cursor, oldest change first, up to the limit of one sweep. Then
// reads, with their history, those that are handoffs or may be.

import { earlier } from '../../base/time/instant.ts';
import type { IssueListItem, IssueSnapshot, IssuesPage } from '../../ports/github.ts';
import type { Ports } from '../../ports/ports.ts';
import type { FailureLog } from '../issue-failure.ts';
import type { LoadedConfiguration } from '../load-configuration.ts';
import { chooseIssues } from './choose-issues.ts';

export interface ChangedList {
  /** Each once, in its latest version. */
  readonly listed: readonly IssueListItem[];
  readonly now: string;
  readonly configurationVersion: string | null;
  /** All earlier changes were read. The next sweep can start here. */
  readonly until: string;
  /** false if more is left for the next sweep. */
  readonly isFinished: boolean;
}

const minute = 60 * 1000;

/**
 * How far the cursor stays behind GitHub's time: responses lag, clocks differ, and a run may have
 * crashed between commit and sync.
 */
const overlap = 60 * minute;

/**
 * The same while more is left to read, so that a sweep makes progress. Lists lag by seconds at
 * most.
 */
const shortOverlap = 5 * minute;

/** Maximum pages of issues per sweep. */
const maxPages = 25;

/** Maximum issues per sweep that are read with their history. */
const maxRead = 500;

/** @param cursor null to list everything */
export async function listChangedIssues(ports: Ports, cursor: string | null): Promise<ChangedList> {
  const first = await ports.github.readChanged({ since: cursor, after: null });
  const { now, configurationVersion } = first;
  if (cursor !== null && cursor > now) {
    // An invalid cursor: a wrong clock, or edited by hand.
    return listChangedIssues(ports, null);
  }
  const issues = [...first.issues];
  let page: IssuesPage = first;
  for (let pages = 1; page.next !== null && mayReadOn(pages, issues, cursor); pages += 1) {
    page = await ports.github.readChanged({ since: cursor, after: page.next });
    issues.push(...page.issues);
  }
  const isFinished = page.next === null;
  const read = issues.at(-1)?.updatedAt ?? now;
  return {
    listed: onceEach(issues),
    now,
    configurationVersion,
    until: isFinished ? earlier(now, overlap) : unfinishedUntil(read, now),
    isFinished,
  };
}

export interface ChangedIssues extends ChangedList {
  readonly issues: readonly IssueSnapshot[];
}

/** With the history of those that are ours or may be. */
export async function readChosen(
  ports: Ports,
  list: ChangedList,
  {
    cursor,
    loaded,
    failures,
  }: {
    readonly cursor: string | null;
    readonly loaded: LoadedConfiguration;
    readonly failures: FailureLog;
  },
): Promise<ChangedIssues> {
  const chosen = await chooseIssues(ports, list.listed, {
    loaded,
    failures,
    now: list.now,
  });
  const kept = chosen.filter(({ updatedAt }, at) => at < maxRead || updatedAt === cursor);
  const { issues, failed } = await ports.github.readIssues(kept);
  failures.addAll(failed);
  const last = kept.at(-1)?.updatedAt;
  if (kept.length === chosen.length || last === undefined) {
    return { ...list, issues };
  }
  return {
    ...list,
    listed: list.listed.filter(({ updatedAt }) => updatedAt <= last),
    issues,
    until: unfinishedUntil(last, list.now),
    isFinished: false,
  };
}

function unfinishedUntil(read: string, now: string): string {
  return lower(read, earlier(now, shortOverlap));
}

/**
 * One second can contain more changes than a sweep may read. Stopping there would never make
 * progress.
 */
function mayReadOn(
  pages: number,
  issues: readonly IssueListItem[],
  cursor: string | null,
): boolean {
  return pages < maxPages || issues.at(-1)?.updatedAt === cursor;
}

/** An issue that changes while pages are read appears on two of them. */
function onceEach(issues: readonly IssueListItem[]): readonly IssueListItem[] {
  return [...new Map(issues.map((issue) => [issue.number, issue])).values()];
}

function lower(one: string, other: string): string {
  return one < other ? one : other;
}
