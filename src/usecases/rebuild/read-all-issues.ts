// Every issue of the repository, whenever it changed.

import type { GitHub, IssueSnapshot } from '../../ports/github.ts';
import { ServiceError } from '../../ports/world.ts';

export interface Everything {
  /** Each once, as it was read last. */
  readonly issues: readonly IssueSnapshot[];
  readonly now: string;
  readonly configurationVersion: string | null;
}

/**
 * Of twenty issues each. Together with what a run asks besides, it leaves the repository's other runs
 * some of the thousand requests that they share in an hour.
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
    // One that changes meanwhile moves to the end of the list, and is read again there.
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
    `This repository has more than the ${read} issues that one run may read, so that others have requests left. ` +
      'Nothing was changed. To mend a ledger, put back an earlier commit of the data branch; the next sweeps record ' +
      'what has happened since.',
  );
}
