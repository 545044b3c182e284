// A ledger in PostgreSQL with more issues than one run usually reads: nothing is kept there for a next run.

import { expect, onTestFinished, test } from 'vitest';
import { openPostgresLedger } from '../../../src/ledger/postgres/open-postgres-ledger.ts';
import { rebuild } from '../../../src/usecases/rebuild/rebuild.ts';
import { verify } from '../../../src/usecases/rebuild/verify.ts';
import { newRepositoryId, postgresServer } from '../../ledger/setup/postgres/server.ts';
import { openDesk, repository } from '../setup/fake-github.ts';
import { answers, template } from '../setup/histories.ts';

const limits = { page: 2, keptEvery: 2, mostInOneRun: 2 };

test('Verify and rebuild read a ledger in PostgreSQL to its end, however long it is.', async () => {
  const server = await postgresServer();
  const id = newRepositoryId();
  const own = { repository: async () => ({ id, name: repository }), wait: async () => {} };
  const desk = await openDesk({
    ledgerOfRun: () => openPostgresLedger({ ...own, server, random: () => 0 }),
  });
  onTestFinished(desk.close);
  for (let filed = 0; filed < 6; filed += 1) {
    desk.people.sam.fileForm(template, answers, { title: 'Example Ltd' });
  }
  await desk.sweep();
  const whole = { handoffs: 6, lookedAt: 6, failures: [] };
  expect(await verify(desk.openPorts(), limits)).toMatchObject({ ...whole, discrepancies: [] });
  expect(await rebuild(desk.openPorts(), limits)).toMatchObject(whole);
});
