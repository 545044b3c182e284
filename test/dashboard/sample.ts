// Pages of ledgers, and the data that a page contains.

import type { Team } from '../../src/config/types.ts';
import { type DashboardData, decodeData } from '../../src/dashboard/data/dashboard-data.ts';
import { fillPage } from '../../src/dashboard/data/fill-page.ts';
import { queryImage } from '../../src/ledger/sqlite/database-image.ts';
import type { Ledger } from '../../src/ports/ledger.ts';
import {
  collectDashboard,
  type DashboardRequest,
} from '../../src/usecases/dashboard/collect-data.ts';
import { filledLedger } from '../ledger/setup/filled-ledger.ts';

export const until = '2026-11-22T12:00:00Z';

export function ledgerOf(bytes: Uint8Array): Pick<Ledger, 'read'> {
  return { read: (question) => queryImage(bytes, question) };
}

export function dataOf(
  bytes: Uint8Array,
  request: Partial<DashboardRequest> & { readonly teams?: readonly Team[] } = {},
): Promise<DashboardData> {
  return collectDashboard(ledgerOf(bytes), {
    asOf: until,
    days: 30,
    configuration: { templates: [], teams: request.teams ?? [] },
    repository: { name: 'acme/ops', url: 'https://github.com/acme/ops' },
    withTitles: false,
    withLogins: false,
    ...request,
  });
}

/** As the page reads it. */
export function asInPage(data: DashboardData): DashboardData {
  return decodeData(fillPage('"/*data*/"', data));
}

export function sampleLedger(handoffs = 300, seed = 7): Promise<Uint8Array> {
  return filledLedger({ handoffs, seed, until, days: 120 });
}
