// The dashboard of the sandbox's ledger, at the time of its clock.

import { isoFromEpoch } from '../../../base/time/instant.ts';
import { fillPage } from '../../../dashboard/data/fill-page.ts';
import { openLedgerReader } from '../../../ledger/ledger-reader.ts';
import { readDashboardPage } from '../../../runner/results/dashboard-page.ts';
import { collectDashboard } from '../../../usecases/dashboard/collect-data.ts';
import type { Sandbox } from './open-sandbox.ts';

/**
 * @param readPage reads the page without data
 * @returns null before there is a ledger
 */
export async function sandboxDashboard(
  { ledger, clock, setup, repository, base }: Sandbox,
  readPage: () => string = readDashboardPage,
): Promise<string | null> {
  if ((await ledger.head()) === null) {
    return null;
  }
  const reader = await openLedgerReader(await ledger.file());
  try {
    const data = await collectDashboard(
      { read: (question) => question(reader.historyView) },
      {
        asOf: isoFromEpoch(Math.floor(clock.now() / 1000)),
        days: 30,
        configuration: setup().configuration ?? { templates: [], teams: [] },
        repository: { name: repository, url: base },
        withTitles: true,
        withLogins: true,
      },
    );
    return fillPage(readPage(), data);
  } finally {
    reader.close();
  }
}
