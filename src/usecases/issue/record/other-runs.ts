// Handoffs that changed within the last minutes: other runs wait to record them, in the order of their issues.

import { compareStrings } from '../../../base/compare-strings.ts';
import { earlier, epochSeconds } from '../../../base/time/instant.ts';
import { typePrefix } from '../../../form/choose-template.ts';
import type { RecentIssues, WantedIssue } from '../../../ports/github.ts';
import type { Ports } from '../../../ports/ports.ts';
import { ServiceError } from '../../../ports/service-error.ts';
import { createFailureLog } from '../../issue-failure.ts';
import type { LoadedConfiguration } from '../../load-configuration.ts';
import { recordAccountsOf, withCurrentLogins } from '../../record-accounts.ts';
import { chooseIssues } from '../../sweep/choose-issues.ts';
import { findSubject } from '../find-subject.ts';
import type { WorkItem } from '../work-item.ts';
import type { OtherRuns } from './group-commit.ts';

/** Longer than a run tries to write, in milliseconds. */
const waitsAtMost = 3 * 60 * 1000;

/** Runs of events further apart rarely write at once, in seconds. */
const atOnce = 15;

/** Twenty are read in one request. */
const maxWaiting = 60;

interface OwnRun {
  readonly own: readonly WorkItem[];
  readonly loaded: LoadedConfiguration;
  readonly now: string;
}

export function otherRuns(ports: Ports, { own, loaded, now }: OwnRun): OtherRuns {
  const list = () =>
    ports.github.readRecent({
      since: earlier(now, waitsAtMost),
      labels: loaded.configuration.templates.map(({ type }) => `${typePrefix}${type}`),
    });
  /** For a run that does not wait before it reads them. */
  let listed: RecentIssues | null = null;
  return {
    async countBefore() {
      const recent = await orNull(list);
      const before =
        recent === null ? null : await orNull(() => countBefore(ports, recent.labelled, own));
      listed = before === 0 ? recent : null;
      return before;
    },
    async readWaiting() {
      const read = async () => readWaiting(ports, listed ?? (await list()), { own, loaded, now });
      return (await orNull(read)) ?? [];
    },
  };
}

/** What cannot be read is left to its own run. */
async function orNull<T>(read: () => Promise<T>): Promise<T | null> {
  try {
    return await read();
  } catch (error) {
    if (error instanceof ServiceError) {
      return null;
    }
    throw error;
  }
}

/** An issue that the ledger records by now needs no turn. */
async function countBefore(
  { ledger }: Pick<Ports, 'ledger'>,
  recent: readonly WantedIssue[],
  own: readonly WorkItem[],
): Promise<number | null> {
  const [issue] = own.flatMap((item) => item.issue ?? []);
  if (issue === undefined || issue.updatedAt === null) {
    return null;
  }
  const changedAt = epochSeconds(issue.updatedAt);
  const isAtOnce = (time: string) => Math.abs(epochSeconds(time) - changedAt) <= atOnce;
  const before = recent.filter(
    ({ number, updatedAt }) => number < issue.number && updatedAt !== null && isAtOnce(updatedAt),
  );
  return ledger.read(async (view) => {
    let waiting = 0;
    for (const { number } of before) {
      const { events } = await view.issue(number);
      waiting += events.some(({ at }) => isAtOnce(at)) ? 0 : 1;
    }
    // The one that has just written may have recorded an older event.
    return waiting < before.length ? waiting : Math.max(0, waiting - 1);
  });
}

async function readWaiting(
  ports: Ports,
  listed: RecentIssues,
  { own, loaded, now }: OwnRun,
): Promise<readonly WorkItem[]> {
  const recent = await handoffsIn(ports, listed, { loaded, now });
  const ownNumbers = own.map(({ subject }) => subject.issueNumber);
  const wanted = await waitingFirst(
    ports,
    recent.filter(({ number }) => !ownNumbers.includes(number)),
  );
  const { issues } = await ports.github.readIssues(wanted.slice(0, maxWaiting));
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
}

/**
 * By the labels of the forms, so that other issues of a busy repository do not count; and others, because a form
 * has no label where the repository does not have it.
 */
async function handoffsIn(
  ports: Ports,
  { labelled, any }: RecentIssues,
  { loaded, now }: Pick<OwnRun, 'loaded' | 'now'>,
): Promise<readonly WantedIssue[]> {
  const known = new Set(labelled.map(({ number }) => number));
  const chosen = await chooseIssues(
    ports,
    any.filter(({ number }) => !known.has(number)),
    { loaded, failures: createFailureLog(), now },
  );
  return [...labelled, ...chosen];
}

/** Those without an event in the ledger, then others; of each the oldest change first. */
async function waitingFirst(
  { ledger }: Pick<Ports, 'ledger'>,
  issues: readonly WantedIssue[],
): Promise<readonly WantedIssue[]> {
  const recorded = await ledger.read(async (view) => new Set(await view.issues()));
  const rank = ({ number, updatedAt }: WantedIssue) =>
    `${recorded.has(number) ? 1 : 0} ${updatedAt}`;
  return issues.toSorted(
    (one, other) => compareStrings(rank(one), rank(other)) || one.number - other.number,
  );
}
