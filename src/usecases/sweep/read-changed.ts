// Reads the issues that changed since the cursor, oldest change first, up to the limit of one
// sweep.

import { earlier } from '../../base/instant.ts';
import type { IssueSnapshot, IssuesPage } from '../../ports/github.ts';
import type { Ports } from '../../ports/world.ts';

export interface ChangedIssues {
  /** Each once, in its latest version. */
  readonly issues: readonly IssueSnapshot[];
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

/** @param cursor null to read everything */
export async function readChangedIssues(
  world: Ports,
  cursor: string | null,
): Promise<ChangedIssues> {
  const first = await world.github.readChanged({ since: cursor, after: null });
  const { now, configurationVersion } = first;
  if (cursor !== null && cursor > now) {
    // An invalid cursor: a wrong clock, or edited by hand.
    return readChangedIssues(world, null);
  }
  const issues = [...first.issues];
  let page: IssuesPage = first;
  for (let pages = 1; page.next !== null && mayReadOn(pages, issues, cursor); pages += 1) {
    page = await world.github.readChanged({ since: cursor, after: page.next });
    issues.push(...page.issues);
  }
  const isFinished = page.next === null;
  const read = issues.at(-1)?.updatedAt ?? now;
  return {
    issues: onceEach(issues),
    now,
    configurationVersion,
    until: isFinished ? earlier(now, overlap) : lower(read, earlier(now, shortOverlap)),
    isFinished,
  };
}

/**
 * One second can contain more changes than a sweep may read. Stopping there would never make
 * progress.
 */
function mayReadOn(
  pages: number,
  issues: readonly IssueSnapshot[],
  cursor: string | null,
): boolean {
  return pages < maxPages || issues.at(-1)?.updatedAt === cursor;
}

/** An issue that changes while pages are read appears on two of them. */
function onceEach(issues: readonly IssueSnapshot[]): readonly IssueSnapshot[] {
  return [...new Map(issues.map((issue) => [issue.number, issue])).values()];
}

function lower(one: string, other: string): string {
  return one < other ? one : other;
}
