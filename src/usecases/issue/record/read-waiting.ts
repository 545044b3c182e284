// Handoffs that changed within the last minutes: other runs wait to record them.

import { earlier } from '../../../base/instant.ts';
import type { IssueListItem } from '../../../ports/github.ts';
import type { Ports } from '../../../ports/ports.ts';
import { ServiceError } from '../../../ports/service-error.ts';
import { createFailureLog } from '../../issue-failure.ts';
import type { LoadedConfiguration } from '../../load-configuration.ts';
import { recordAccountsOf, withCurrentLogins } from '../../record-accounts.ts';
import { chooseIssues } from '../../sweep/choose-issues.ts';
import { findSubject } from '../find-subject.ts';
import type { WorkItem } from '../work-item.ts';

/** Longer than a run tries to write, in milliseconds. */
const waitsAtMost = 3 * 60 * 1000;

/** Twenty are read in one request. */
const maxWaiting = 60;

const maxPages = 2;

/** What cannot be read is left to its own run. */
export async function readWaiting(
  ports: Ports,
  { own, loaded, now }: ReadingWaiting,
): Promise<readonly WorkItem[]> {
  try {
    const listed = await listRecent(ports, now);
    const chosen = await chooseIssues(
      ports,
      listed.filter(({ number }) => !own.includes(number)),
      { loaded, failures: createFailureLog() },
    );
    const { issues } = await ports.github.readIssues(chosen.slice(-maxWaiting));
    await recordAccountsOf(ports, issues);
    const { configuration } = await ports.ledger.read((view) => withCurrentLogins(view, loaded));
    const items: WorkItem[] = [];
    for (const issue of issues) {
      const found = await findSubject(ports, issue, { configuration, moreFacts: () => [] }).catch(
        () => null,
      );
      items.push(...(found === null || found === 'unknown_form' ? [] : [found]));
    }
    return items;
  } catch (error) {
    if (error instanceof ServiceError) {
      return [];
    }
    throw error;
  }
}

interface ReadingWaiting {
  /** The issues of this run. */
  readonly own: readonly number[];
  readonly loaded: LoadedConfiguration;
  readonly now: string;
}

async function listRecent(ports: Ports, now: string): Promise<readonly IssueListItem[]> {
  const since = earlier(now, waitsAtMost);
  const found = new Map<number, IssueListItem>();
  let after: string | null = null;
  for (let pages = 0; pages < maxPages; pages += 1) {
    const page = await ports.github.readChanged({ since, after });
    for (const issue of page.issues) {
      found.set(issue.number, issue);
    }
    if (page.next === null) {
      break;
    }
    after = page.next;
  }
  return [...found.values()];
}
