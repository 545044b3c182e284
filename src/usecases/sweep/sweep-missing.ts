// Open handoffs whose issue a sweep does not find: gone for good, or possibly temporary.

import { pluralize } from '../../base/join-list.ts';
import { earlier } from '../../base/time/instant.ts';
import type { LedgerTransaction } from '../../ports/ledger.ts';
import type { Ports } from '../../ports/ports.ts';
import { isCertain, recordedTemplate, removalActivity } from '../issue/missing-issue.ts';
import { loadIssueContext } from '../issue/process-issue.ts';
import type { RunContext, WorkItem } from '../issue/work-item.ts';
import type { FailureLog } from '../issue-failure.ts';
import type { Due } from './read-due.ts';

/** Open handoffs whose issue is gone, because the event was lost. */
export async function goneCases(
  ports: Ports,
  numbers: readonly number[],
  {
    loaded,
    now,
    unfound,
    failures,
  }: RunContext & {
    readonly unfound: ReadonlyMap<number, string>;
    readonly failures: FailureLog;
  },
): Promise<{
  readonly gone: readonly WorkItem[];
  /** Issues that the next sweep may find again. */
  readonly uncertain: readonly number[];
}> {
  const gone: WorkItem[] = [];
  const uncertain: number[] = [];
  const look = async (issueNumber: number) => {
    const recorded = await ports.ledger.read((view) => view.issue(issueNumber));
    const template = recordedTemplate(recorded, loaded.configuration);
    if (template === null) {
      return;
    }
    const fact = await removalActivity(ports, { issueNumber, recorded }, now);
    if (!isCertain(fact, unfound.get(issueNumber))) {
      uncertain.push(issueNumber);
      return;
    }
    const subject = await loadIssueContext({
      issueNumber,
      template,
      facts: [fact],
      recorded,
      configuration: loaded.configuration,
      github: ports.github,
    });
    gone.push({ subject, issue: null });
  };
  for (const issueNumber of numbers) {
    await failures.attempt(issueNumber, () => look(issueNumber));
  }
  return { gone, uncertain };
}

/**
 * GitHub hides the issues of an account that it takes for spam, until a person there has looked at it. For so long
 * sweeps look for a missing form, and for an issue whose handoff ended because it was missing. In milliseconds.
 */
const maxHidden = 30 * 24 * 60 * 60 * 1000;

/** Records which handoffs are missing since when, and which are back. */
export async function noteMissing(
  ledger: LedgerTransaction,
  {
    lookedFor,
    read,
    unseen,
    uncertain,
    now,
  }: {
    readonly lookedFor: readonly number[];
    /** Of many that are back at once, a sweep reads some only. */
    readonly read: readonly number[];
    /** Those looked for that GitHub does not show. */
    readonly unseen: readonly number[];
    readonly uncertain: readonly number[];
    readonly now: string;
  },
): Promise<string | null> {
  const before = await ledger.missingIssues();
  const open = new Set(await ledger.openIssues());
  const isSettled = new Set(lookedFor);
  const isRead = new Set(read);
  const isUnseen = new Set(unseen);
  const kept = [...before].filter(([number, since]) =>
    open.has(number)
      ? !isSettled.has(number)
      : since > earlier(now, maxHidden) && (isUnseen.has(number) || !isRead.has(number)),
  );
  const after = new Map([
    ...kept,
    ...uncertain.map((one) => [one, before.get(one) ?? now] as const),
  ]);
  const newlyMissing = uncertain.filter((number) => !before.has(number));
  if (newlyMissing.length === 0 && after.size === before.size) {
    return null;
  }
  await ledger.setMissingIssues(after);
  return newlyMissing.length === 0
    ? 'sweep: missing issues resolved'
    : `sweep: ${pluralize(newlyMissing.length, 'issue')} missing, will check again`;
}

/** Of an incomplete form whose issue is gone no one is reminded. */
export async function forgetGoneForms(
  ledger: LedgerTransaction,
  {
    overdue: { lookedFor, issues },
    failures,
    now,
  }: { readonly overdue: Due; readonly failures: FailureLog; readonly now: string },
): Promise<string | null> {
  const read = new Set(
    [...issues, ...failures.failures.map(({ issueNumber: number }) => ({ number }))].map(
      ({ number }) => number,
    ),
  );
  const due = new Set(await ledger.formsDue(now));
  const gone = lookedFor.filter((number) => !read.has(number) && due.has(number));
  for (const number of gone) {
    await ledger.setFormAction(number, null);
  }
  return gone.length === 0 ? null : `sweep: ${pluralize(gone.length, 'incomplete form')} gone`;
}
