// The secret with the database URL is gone: GitHub gives an empty input, as if the ledger were on a branch.

import { expect, onTestFinished, test } from 'vitest';
import { openLedger } from '../../src/ledger/open-ledger.ts';
import { openPostgresLedger } from '../../src/ledger/postgres/open-postgres-ledger.ts';
import { postgresServer } from '../ledger/setup/postgres/server.ts';
import { complete, sale } from '../scenarios/stage/sale.ts';
import { branchOfRun } from './setup/branch-of-run.ts';
import { openDesk, repository } from './setup/fake-github.ts';

const options = { wait: async () => {}, random: () => 0 };

test('A run without the secret of the database starts no second ledger on a branch.', async () => {
  const server = await postgresServer();
  let hasSecret = true;
  const desk = await openDesk({
    ledgerOfRun: () =>
      hasSecret
        ? openPostgresLedger({
            ...options,
            server,
            repository: async () => ({ id: 960_001, name: repository }),
          })
        : openLedger({ ...options, branch: branchOfRun(desk.github), repository }),
  });
  onTestFinished(desk.close);
  desk.people.sam.fileForm(sale, complete, { title: 'Example Ltd' });
  await desk.handle(1);
  hasSecret = false;
  const comments = desk.github.issue(1).comments;
  desk.people.alice.label(1, 'accepted');
  const refusal = { code: 'ledger_missing', message: expect.stringContaining('`database-url`') };
  await expect(desk.handle(1)).rejects.toMatchObject(refusal);
  await expect(desk.sweep()).rejects.toMatchObject(refusal);
  expect(desk.github.issue(1).comments).toEqual(comments);
  expect(await branchOfRun(desk.github).read()).toBeNull();
});
