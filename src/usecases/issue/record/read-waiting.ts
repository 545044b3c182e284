// Handoffs that changed within the last minutes: other runs wait to record them.

import { compareStrings } from '../../../base/compare-strings.ts';
import { earlier } from '../../../base/instant.ts';
import { typePrefix } from '../../../form/choose-template.ts';
import type { WantedIssue } from '../../../ports/github.ts';
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

/** What cannot be read is left to its own run. */
export async function readWaiting(
  ports: Ports,
  { own, loaded, now }: ReadingWaiting,
): Promise<readonly WorkItem[]> {
  try {
    const recent = await listRecent(ports, { loaded, now });
    const wanted = await waitingFirst(
      ports,
      recent.filter(({ number }) => !own.includes(number)),
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

/**
 * By the labels of the forms, so that other issues of a busy repository do not count; and others, because a form
 * has no label where the repository does not have it.
 */
async function listRecent(
  ports: Ports,
  { loaded, now }: Pick<ReadingWaiting, 'loaded' | 'now'>,
): Promise<readonly WantedIssue[]> {
  const { labelled, any } = await ports.github.readRecent({
    since: earlier(now, waitsAtMost),
    labels: loaded.configuration.templates.map(({ type }) => `${typePrefix}${type}`),
  });
  const known = new Set(labelled.map(({ number }) => number));
  const chosen = await chooseIssues(
    ports,
    any.filter(({ number }) => !known.has(number)),
    { loaded, failures: createFailureLog() },
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
