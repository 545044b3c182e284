// Lists the issues that changed since the cursor, oldest change first, up to the limit of one sweep. Then
// reads, with their history, those that are handoffs or may be.

import { compareStrings } from '../../base/compare-strings.ts';
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

/**
 * Of what changed before the ledger existed, only open issues may be ours, and most of a large repository is closed.
 * @param cursor null to list everything
 * @param createdAt when the ledger was created; null: it does not exist yet
 */
export async function listChangedIssues(
  ports: Ports,
  cursor: string | null,
  createdAt: string | null,
): Promise<ChangedList> {
  const born = createdAt === null ? null : earlier(createdAt, overlap);
  if (cursor !== null && (born === null || cursor >= earlier(born, overlap))) {
    const list = await listSince(ports, cursor);
    // An invalid cursor: a wrong clock, or edited by hand.
    return cursor > list.now ? listChangedIssues(ports, null, createdAt) : list;
  }
  const few = await listSince(ports, cursor, { mostPages: 1 });
  if (few.isFinished) {
    return few;
  }
  const open = await listSince(ports, cursor, { onlyOpen: true });
  if (born === null || !open.isFinished) {
    return { ...open, until: lower(open.until, born ?? open.until) };
  }
  const since = await listSince(ports, born);
  const issues = [...open.listed, ...since.listed];
  return { ...since, listed: onceEach(issues.sort(byChange)) };
}

async function listSince(
  ports: Ports,
  since: string | null,
  {
    onlyOpen = false,
    mostPages = maxPages,
  }: { readonly onlyOpen?: boolean; readonly mostPages?: number } = {},
): Promise<ChangedList> {
  const first = await ports.github.readChanged({ since, after: null, onlyOpen });
  const { now, configurationVersion } = first;
  const issues = [...first.issues];
  let page: IssuesPage = first;
  for (
    let pages = 1;
    page.next !== null && mayReadOn(issues, { pages, mostPages, since });
    pages += 1
  ) {
    page = await ports.github.readChanged({ since, after: page.next, onlyOpen });
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

function byChange(one: IssueListItem, other: IssueListItem): number {
  return compareStrings(one.updatedAt, other.updatedAt);
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
    until: lower(list.until, unfinishedUntil(last, list.now)),
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
  issues: readonly IssueListItem[],
  {
    pages,
    mostPages,
    since,
  }: { readonly pages: number; readonly mostPages: number; readonly since: string | null },
): boolean {
  return pages < mostPages || issues.at(-1)?.updatedAt === since;
}

/** An issue that changes while pages are read appears on two of them. */
function onceEach(issues: readonly IssueListItem[]): readonly IssueListItem[] {
  return [...new Map(issues.map((issue) => [issue.number, issue])).values()];
}

function lower(one: string, other: string): string {
  return one < other ? one : other;
}
