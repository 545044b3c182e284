// Reads every issue of the repository.

import type { GitHub, IssueSnapshot } from '../../ports/github.ts';
import { ServiceError } from '../../ports/world.ts';

export interface Everything {
  /** Each once, in its latest version. */
  readonly issues: readonly IssueSnapshot[];
  readonly now: string;
  readonly configurationVersion: string | null;
}

/**
 * Pages of 20 issues. Leaves part of the 1,000 requests per hour that all runs of a repository
 * share.
 */
const maxPages = 600;

export async function readAllIssues(github: Pick<GitHub, 'readChanged'>): Promise<Everything> {
  const first = await github.readChanged({ since: null, after: null });
  const found = new Map(first.issues.map((issue) => [issue.number, issue]));
  let { next } = first;
  for (let pages = 1; next !== null; pages += 1) {
    if (pages >= maxPages) {
      throw tooMany(found.size);
    }
    const page = await github.readChanged({ since: null, after: next });
    // An issue that changes meanwhile moves to the end of the list and is read again there.
    for (const issue of page.issues) {
      found.set(issue.number, issue);
    }
    next = page.next;
  }
  const { now, configurationVersion } = first;
  return { issues: [...found.values()], now, configurationVersion };
}

function tooMany(read: number): ServiceError {
  return new ServiceError(
    'github_rate_limited',
    `This repository has more than the ${read} issues that one run can read within the rate limit. ` +
      'Baton changed nothing. To repair a ledger, restore an earlier commit of the data branch. The next sweeps ' +
      'catch up.',
  );
}
