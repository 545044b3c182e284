// The scheduled reconciliation: reads everything open or changed since the last sweep and records
// it in one commit. Its cost grows with changes, not with history. At its limits it stops, and the
// next sweep continues.

import type { Archived, LedgerTransaction } from '../../ports/ledger.ts';
import type { Ports } from '../../ports/ports.ts';
import { ServiceError, withCommittedFlag } from '../../ports/service-error.ts';
import { unansweredForms } from '../feedback/sweep-feedback.ts';
import type { RecordedItem } from '../issue/record/commit-batch.ts';
import { itemFailures } from '../issue/record/item-failures.ts';
import { describeNewLabels, handledOf, record } from '../issue/record/record-and-sync.ts';
import { createNextClaims } from '../next/claim-next.ts';
import { endWaits } from '../next/end-waits.ts';
import { openNext } from '../next/open-next.ts';
import { relateChain } from '../next/relate-chain.ts';
import { dispatchNotifications } from '../notify/notify.ts';
import { createFormClaims } from '../recurring/claim-forms.ts';
import { openScheduledForms } from '../recurring/open-forms.ts';
import { scheduledForms } from '../recurring/scheduled-forms.ts';
import type { RunResult } from '../run-result.ts';
import { gatherWork, type SweepWork } from './gather-work.ts';
import { moveCursor } from './move-cursor.ts';
import { noteFailed } from './note-failed.ts';
import { noteGoneAccounts } from './people/gone-accounts.ts';
import { forgetGoneForms, noteMissing } from './sweep-missing.ts';
import { type Batch, showSwept, takeBatch } from './sync-batch.ts';
import { unshownForms, unshownHandoffs } from './unshown.ts';

export async function sweep(ports: Ports): Promise<RunResult> {
  const work = await gatherWork(ports);
  return work.kind === 'misconfigured' ? work : recordAndShow(ports, work);
}

async function recordAndShow(ports: Ports, work: SweepWork): Promise<RunResult> {
  const { changed, overdue, cases, failures, loaded, now } = work;
  const claims = createNextClaims(now);
  const formClaims = createFormClaims(await scheduledForms(loaded.configuration, now), now);
  const {
    items,
    queued,
    failures: unmoved,
  } = await record(ports, { loaded, now, failures, cases }, async (ledger, found, failed) => {
    const batch = batchOf(ports, work, found);
    return joined([
      await claims.claim(ledger, found),
      await formClaims.claim(ledger),
      await recordProgress(ledger, work, { found, failed, batch }),
    ]);
  });
  const { due, left } = batchOf(ports, work, items);
  const committed = items.some(({ examined }) => examined.newEvents.length > 0);
  const done = await withCommittedFlag(committed, async () => {
    await relateChain(ports.github, items);
    const shown = await showSwept(ports, due, failures);
    await describeNewLabels(ports, loaded);
    return shown;
  });
  const unsent = await dispatchNotifications(ports, { queued, now });
  const next = await openNext(ports, claims.claimed(), { loaded, now, failures });
  const recorded = items.map(({ examined }) => handledOf(examined, []));
  const waited = await endWaits(ports, recorded, { loaded, now, failures });
  const opened = await openScheduledForms(ports, formClaims.claimed(), { loaded, now });
  const archived = await withCommittedFlag(committed, () => archiveEnded(ports, now));
  return {
    kind: 'swept',
    ...(archived === null ? {} : { archived }),
    lookedAt: changed.listed.length + overdue.issues.length,
    isFinished: changed.isFinished && overdue.isFinished && left.length === 0,
    handled: [
      ...items.map(({ examined }) =>
        handledOf(examined, done.get(examined.subject.issueNumber) ?? []),
      ),
      ...next.handled,
      ...waited.handled,
      ...opened.handled,
    ].filter(({ newEvents, effects }) => newEvents.length > 0 || effects.length > 0),
    failures: [
      ...failures.failures,
      ...unmoved,
      ...items.flatMap(itemFailures),
      ...unsent,
      ...next.failures,
      ...waited.failures,
      ...opened.failures,
    ],
    ...(opened.unopened.length === 0 ? {} : { unopened: opened.unopened }),
  };
}

/** After all else: where other runs keep writing, the next sweep does it. */
async function archiveEnded({ ledger }: Ports, now: string): Promise<Archived | null> {
  try {
    return await ledger.archiveEnded(now);
  } catch (error) {
    if (error instanceof ServiceError && error.code === 'ledger_busy') {
      return null;
    }
    throw error;
  }
}

/** What this sweep shows on GitHub, and what it leaves for the next. */
function batchOf(ports: Ports, work: SweepWork, items: readonly RecordedItem[]): Batch {
  const { unknown, forms, failures, now } = work;
  const examined = items.map((item) => item.examined);
  return takeBatch([
    ...unshownForms(ports, unknown, work),
    ...unansweredForms(ports, forms, { examined, failures }),
    ...unshownHandoffs(ports, { items, now, failures }),
  ]);
}

/** @returns the lines of the commit message; null if there is nothing to record but events */
async function recordProgress(
  ledger: LedgerTransaction,
  work: SweepWork,
  {
    found,
    failed,
    batch,
  }: {
    readonly found: readonly RecordedItem[];
    readonly failed: SweepWork['failures']['failures'];
    readonly batch: Batch;
  },
): Promise<string | null> {
  const { cursor, changed, listed, unlisted, unseen, overdue, uncertain } = work;
  const { goneAccounts, failures, now } = work;
  return joined([
    await moveCursor(ledger, { cursor, changed, listed, found, batch }),
    await noteMissing(ledger, {
      ...{ lookedFor: [...listed, ...unlisted], unseen, uncertain, now },
      read: [...listed, ...overdue.lookedFor],
    }),
    noteGoneAccounts(goneAccounts),
    await forgetGoneForms(ledger, { overdue, failures, now }),
    await noteFailed(ledger, {
      lookedAt: [...listed, ...overdue.lookedFor],
      failed: [...failures.failures, ...found.flatMap(itemFailures), ...failed],
    }),
  ]);
}

function joined(lines: readonly (string | null)[]): string | null {
  const said = lines.filter((line) => line !== null);
  return said.length === 0 ? null : said.join('; ');
}
