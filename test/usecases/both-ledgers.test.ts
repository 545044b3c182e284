// The same random histories, through the use cases, on a branch and in PostgreSQL: every row is equal.

import fc from 'fast-check';
import { expect, test } from 'vitest';
import { openPostgresLedger } from '../../src/ledger/postgres/open-postgres-ledger.ts';
import { rebuild } from '../../src/usecases/rebuild/rebuild.ts';
import { verify } from '../../src/usecases/rebuild/verify.ts';
import { runReport } from '../../src/usecases/report/report.ts';
import { note } from '../faults/figures.ts';
import { newRepositoryId, postgresServer } from '../ledger/setup/postgres/server.ts';
import { type Desk, openDesk, repository } from './setup/fake-github.ts';
import { ledgerFile } from './setup/ledger-file.ts';
import { type LedgerTables, tablesOfFile, tablesOfRepository } from './setup/ledger-tables.ts';
import { play, type Step, stepOrTeams } from './setup/play-history.ts';

const server = await postgresServer();

interface Side {
  readonly desk: Desk;
  readonly tables: () => Promise<LedgerTables>;
}

async function onBranch(isTimed: boolean): Promise<Side> {
  const desk = await openDesk({ isTimed });
  return { desk, tables: () => tablesOfFile(ledgerFile(desk)) };
}

async function inPostgres(isTimed: boolean): Promise<Side> {
  const id = newRepositoryId();
  const desk = await openDesk({
    isTimed,
    ledgerOfRun: () =>
      openPostgresLedger({
        server,
        repository: async () => ({ id, name: repository }),
        wait: async () => {},
        random: () => 0,
      }),
  });
  return { desk, tables: () => tablesOfRepository(server, id) };
}

interface Played {
  readonly lived: LedgerTables;
  readonly report: unknown;
  readonly verified: unknown;
  readonly rebuilt: LedgerTables;
}

async function playOn({ desk, tables }: Side, steps: readonly Step[]): Promise<Played> {
  try {
    await play(desk, steps, { isPrompt: true });
    const report = await runReport(desk.openPorts(), { days: 30, asOf: null, isForced: false });
    const lived = await tables();
    const verified = await verify(desk.openPorts());
    await rebuild(desk.openPorts());
    return { lived, report, verified, rebuilt: await tables() };
  } finally {
    desk.close();
  }
}

const numRuns = Number(process.env['HISTORIES'] ?? 2);

test('A random history gives the same rows on a branch and in PostgreSQL, also rebuilt.', {
  timeout: 600_000,
}, async () => {
  let rows = 0;
  await fc.assert(
    fc.asyncProperty(
      fc.boolean(),
      fc.array(stepOrTeams, { minLength: 4, maxLength: 14 }),
      async (isTimed, steps) => {
        const branch = await playOn(await onBranch(isTimed), steps);
        const postgres = await playOn(await inPostgres(isTimed), steps);
        rows += Object.values(branch.lived).flat().length;
        expect(postgres).toEqual(branch);
        expect(branch.verified).toMatchObject({ discrepancies: [], unverified: [] });
      },
    ),
    { numRuns, endOnFailure: true },
  );
  expect(rows).toBeGreaterThan(numRuns * 20);
  note('bothLedgers', { count: numRuns, losses: 0 });
});
