// Handoffs that changed within the last minutes: other runs wait to record them.

import { earlier } from '../../../base/instant.ts';
import type { IssueListItem } from '../../../ports/github.ts';
import { type Ports, ServiceError } from '../../../ports/world.ts';
import type { LoadedConfiguration } from '../../load-configuration.ts';
import { meetPeople, withCurrentLogins } from '../../meet-people.ts';
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
  world: Ports,
  { own, loaded, now }: ReadingWaiting,
): Promise<readonly WorkItem[]> {
  try {
    const listed = await listRecent(world, now);
    const chosen = await chooseIssues(
      world,
      listed.filter(({ number }) => number !== own),
      loaded,
    );
    const { issues } = await world.github.readIssues(chosen.slice(-maxWaiting));
    await meetPeople(world, issues);
    const { configuration } = await world.ledger.read((view) => withCurrentLogins(view, loaded));
    const items: WorkItem[] = [];
    for (const issue of issues) {
      const found = await findSubject(world, issue, { configuration, moreFacts: () => [] }).catch(
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
  /** The issue of this run. */
  readonly own: number;
  readonly loaded: LoadedConfiguration;
  readonly now: string;
}

async function listRecent(world: Ports, now: string): Promise<readonly IssueListItem[]> {
  const since = earlier(now, waitsAtMost);
  const found = new Map<number, IssueListItem>();
  let after: string | null = null;
  for (let pages = 0; pages < maxPages; pages += 1) {
    const page = await world.github.readChanged({ since, after });
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
