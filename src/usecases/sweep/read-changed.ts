// What a sweep looks at: the issues that changed since its cursor, oldest change first, as many as one
// sweep may read.

import { earlier } from '../../base/instant.ts';
import type { IssueSnapshot, IssuesPage } from '../../ports/github.ts';
import type { Ports } from '../../ports/world.ts';

export interface ChangedIssues {
  /** Each once, as it was read last. */
  readonly issues: readonly IssueSnapshot[];
  readonly now: string;
  readonly configurationVersion: string | null;
  /** Everything that changed before has been read; an instant that the next sweep can begin at. */
  readonly until: string;
  /** false: there are more, for the next sweep. */
  readonly isFinished: boolean;
}

const minute = 60 * 1000;

/**
 * How far behind GitHub's time a cursor stays: its readings may lag, clocks may differ, and a run that
 * committed may have ended before it showed what it decided.
 */
const overlap = 60 * minute;

/** The same while there is more to read, when a sweep has to get on: lists lag by seconds at the most. */
const shortOverlap = 5 * minute;

/** Pages of issues in one sweep. */
const maxPages = 25;

/** @param cursor null: everything there is */
export async function readChangedIssues(
  world: Ports,
  cursor: string | null,
): Promise<ChangedIssues> {
  const first = await world.github.readChanged({ since: cursor, after: null });
  const { now, configurationVersion } = first;
  if (cursor !== null && cursor > now) {
    // No cursor of ours: a clock was wrong, or a person.
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

/** More than a sweep may read can have changed within one second; to stop there would be for ever. */
function mayReadOn(
  pages: number,
  issues: readonly IssueSnapshot[],
  cursor: string | null,
): boolean {
  return pages < maxPages || issues.at(-1)?.updatedAt === cursor;
}

/** One that changes while the pages are read is on two of them. */
function onceEach(issues: readonly IssueSnapshot[]): readonly IssueSnapshot[] {
  return [...new Map(issues.map((issue) => [issue.number, issue])).values()];
}

function lower(one: string, other: string): string {
  return one < other ? one : other;
}
