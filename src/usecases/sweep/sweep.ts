// The scheduled reconciliation: reads everything open or changed since the last sweep and records
// it in one commit. Its cost grows with changes, not with history. At its limits it stops, and the
// next sweep continues.

import { earlier } from '../../base/instant.ts';
import type { IssueSnapshot } from '../../ports/github.ts';
import type { LedgerTransaction } from '../../ports/ledger.ts';
import type { Ports } from '../../ports/ports.ts';
import { withCommittedFlag } from '../../ports/service-error.ts';
import type { FeedbackForm } from '../feedback/feedback.ts';
import {
  casesOfForms,
  factsOfForms,
  openForms,
  unansweredForms,
} from '../feedback/sweep-feedback.ts';
import { findSubject } from '../issue/find-subject.ts';
import { refuseForeignLedger } from '../issue/guards/guard-foreign-ledger.ts';
import type { RecordedItem } from '../issue/record/commit-batch.ts';
import { describeNewLabels, handledOf, record } from '../issue/record/record-and-sync.ts';
import { itemFailures } from '../issue/record/record-around-blocked.ts';
import type { RunContext, WorkItem } from '../issue/work-item.ts';
import { createFailureLog, type FailureLog } from '../issue-failure.ts';
import { loadConfiguration } from '../load-configuration.ts';
import { dispatchNotifications } from '../notify/notify.ts';
import { recordAccountsOf, withCurrentLogins } from '../record-accounts.ts';
import type { RunResult } from '../run-result.ts';
import { holdersToLookUp, meetHolders, noteGoneAccounts } from './gone-accounts.ts';
import { type ChangedList, listChangedIssues, readChosen } from './read-changed.ts';
import { readDue, retriedFor } from './read-due.ts';
import { forgetGoneForms, goneCases, noteFailed, noteUnfound } from './sweep-missing.ts';
import { type Batch, showSwept, takeBatch } from './sync-batch.ts';
import { unshownForms, unshownHandoffs } from './unshown.ts';

/** Commit the cursor alone only if it is this far behind, in milliseconds. */
const cursorMayLag = 24 * 60 * 60 * 1000;

export async function sweep(ports: Ports): Promise<RunResult> {
  ports.ledger.prefetch();
  const { cursor, open, unfound } = await ports.ledger.read(async (view) => ({
    cursor: await view.cursor(),
    open: await view.openIssues(),
    unfound: await view.missingIssues(),
  }));
  const list = await listChangedIssues(ports, cursor);
  await refuseForeignLedger(ports);
  const read = await loadConfiguration(ports, list.configurationVersion);
  if (read.kind === 'invalid') {
    return { kind: 'misconfigured', problems: read.problems };
  }
  const failures = createFailureLog();
  const changed = await readChosen(ports, list, { cursor, loaded: read, failures });
  const seen = new Set(changed.listed.map((issue) => issue.number));
  const unseen = rotatingSlice(
    open.filter((one) => !seen.has(one)),
    changed.now,
  );
  const acted = await ports.ledger.read((view) =>
    view.formsActedOn(earlier(changed.now, retriedFor)),
  );
  const holders = await ports.ledger.read((view) => holdersToLookUp(view, changed.now));
  const { updatedAt, accounts } = await ports.github.lastChanges(
    [...unseen, ...acted.map(({ issueNumber }) => issueNumber).filter((one) => !seen.has(one))],
    [...holders.keys()],
  );
  const goneAccounts = await meetHolders(ports, holders, accounts);
  const { configuration } = await ports.ledger.read((view) => withCurrentLogins(view, read));
  const overdue = await readDue(ports, {
    ...{ seen, updatedAt, configuration, failures },
    now: changed.now,
  });
  const issues = [...changed.issues, ...overdue.issues];
  await recordAccountsOf(ports, issues);
  const loaded = await ports.ledger.read((view) => withCurrentLogins(view, read));
  const circumstance = { loaded, now: changed.now, failures };
  const forms = await openForms(ports, changed.issues, circumstance);
  const { subjects, unknown } = await sorted(ports, issues, { ...circumstance, forms });
  const missing = unseen.filter((number) => !updatedAt.has(number));
  const { gone, uncertain } = await goneCases(ports, missing, { ...circumstance, unfound });
  const cases = [
    ...subjects,
    ...(await casesOfForms(ports, forms, { ...circumstance, known: subjects })),
    ...gone,
  ];
  const shareFor = (items: readonly RecordedItem[]) => {
    const examined = items.map((item) => item.examined);
    return takeBatch([
      ...unshownForms(ports, unknown, circumstance),
      ...unansweredForms(ports, forms, { examined, failures }),
      ...unshownHandoffs(ports, { items, now: changed.now, failures }),
    ]);
  };
  const {
    items,
    queued,
    failures: unmoved,
  } = await record(ports, { ...circumstance, cases }, async (ledger, found, failed) => {
    const share = shareFor(found);
    const lines = [
      await moveCursor(ledger, { cursor, changed, seen, found, share }),
      await noteUnfound(ledger, {
        lookedFor: [...seen, ...unseen],
        uncertain,
        now: changed.now,
      }),
      noteGoneAccounts(goneAccounts),
      await forgetGoneForms(ledger, { overdue, failures, now: changed.now }),
      await noteFailed(ledger, {
        lookedAt: [...seen, ...overdue.lookedFor],
        failed: [...failures.failures, ...found.flatMap(itemFailures), ...failed],
      }),
    ].filter((line) => line !== null);
    return lines.length === 0 ? null : lines.join('; ');
  });
  const { due, left } = shareFor(items);
  const committed = items.some(({ examined }) => examined.newEvents.length > 0);
  const done = await withCommittedFlag(committed, async () => {
    const shown = await showSwept(ports, due, failures);
    await describeNewLabels(ports, loaded);
    return shown;
  });
  const unsent = await dispatchNotifications(ports, { queued, now: changed.now });
  return {
    kind: 'swept',
    lookedAt: changed.listed.length + overdue.issues.length,
    isFinished: changed.isFinished && overdue.isFinished && left.length === 0,
    handled: items
      .map(({ examined }) => handledOf(examined, done.get(examined.subject.issueNumber) ?? []))
      .filter(({ newEvents, effects }) => newEvents.length > 0 || effects.length > 0),
    failures: [...failures.failures, ...unmoved, ...items.flatMap(itemFailures), ...unsent],
  };
}

interface Sorting extends RunContext {
  readonly forms: readonly FeedbackForm[];
  readonly failures: FailureLog;
}

/** Separates handoffs from issues that only have the label. */
async function sorted(
  ports: Ports,
  issues: readonly IssueSnapshot[],
  sorting: Sorting,
): Promise<{ readonly subjects: readonly WorkItem[]; readonly unknown: readonly IssueSnapshot[] }> {
  const subjects: WorkItem[] = [];
  const unknown: IssueSnapshot[] = [];
  for (const issue of issues) {
    const found = await sorting.failures.attempt(issue.number, () =>
      findSubject(ports, issue, {
        configuration: sorting.loaded.configuration,
        moreFacts: (template) => factsOfForms(sorting.forms, issue.number, template),
      }),
    );
    if (found === 'unknown_form') {
      unknown.push(issue);
    } else if (found !== null) {
      subjects.push(found);
    }
  }
  return { subjects, unknown };
}

/** Maximum issues per request. */
const maxLookups = 100;

/** If there are more open handoffs, each sweep takes a part, chosen by its second. */
function rotatingSlice(numbers: readonly number[], now: string): readonly number[] {
  const turns = Math.max(1, Math.ceil(numbers.length / maxLookups));
  const turn = Math.floor(Date.parse(now) / 1000) % turns;
  return numbers.slice(turn * maxLookups, (turn + 1) * maxLookups);
}

/**
 * Stops at the first issue that is not in sync yet, so that a crash leaves none behind. An issue that
 * failed before holds the cursor back only while that needs no extra requests.
 */
async function moveCursor(
  ledger: LedgerTransaction,
  {
    cursor,
    changed,
    seen,
    found,
    share,
  }: {
    readonly cursor: string | null;
    readonly changed: ChangedList;
    readonly seen: ReadonlySet<number>;
    readonly found: readonly RecordedItem[];
    readonly share: Batch;
  },
): Promise<string | null> {
  const { now, until, isFinished } = changed;
  const unshown = [...share.due.filter(({ isNew }) => isNew || isFinished), ...share.left];
  // The deadline finds overdue handoffs again.
  const held = unshown.filter(({ issue }) => seen.has(issue.number));
  const [begins = until] = [until, ...held.map(({ issue }) => issue.updatedAt)].toSorted();
  const isAhead = cursor !== null && cursor <= now && begins <= cursor;
  const isDue = cursor === null || cursor > now || !isFinished;
  const hasLagged = cursor !== null && earlier(begins, cursorMayLag) > cursor;
  const isChanged = found.some(({ examined }) => examined.newEvents.length > 0);
  if (isAhead || !(isChanged || isDue || hasLagged)) {
    return null;
  }
  await ledger.setCursor(begins);
  return `sweep: processed all changes before ${begins}`;
}
