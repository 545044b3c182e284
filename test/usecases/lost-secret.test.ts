// The secret with the database URL is gone: GitHub gives an empty input, as if the ledger were on a branch.

import { expect, onTestFinished, test } from 'vitest';
import { openDataBranch } from '../../src/github/data-branch/data-branch.ts';
import { createClient } from '../../src/github/http/octokit.ts';
import { openLedger } from '../../src/ledger/open-ledger.ts';
import { openPostgresLedger } from '../../src/ledger/postgres/open-postgres-ledger.ts';
import { postgresServer } from '../ledger/setup/postgres/server.ts';
import { quickTime } from '../quick-time.ts';
import { complete, sale } from '../scenarios/stage/sale.ts';
import { openDesk, repository } from './setup/fake-github.ts';

const options = { wait: async () => {}, random: () => 0 };

test('A run without the secret of the database starts no second ledger on a branch.', async () => {
  const server = await postgresServer();
  let hasSecret = true;
  const branchOfRun = () =>
    openDataBranch({
      octokit: createClient({
        token: desk.github.actionsToken,
        baseUrl: 'https://api.github.test',
        fetch: desk.github.fetch,
        time: quickTime(),
      }),
      ...{ owner: 'acme', repo: 'ops', branch: 'handoff-data', path: 'handoffs.db' },
      readme: 'The ledger.',
    });
  const desk = await openDesk({
    ledgerOfRun: () =>
      hasSecret
        ? openPostgresLedger({
            ...options,
            server,
            repository: async () => ({ id: 960_001, name: repository }),
          })
        : openLedger({ ...options, branch: branchOfRun(), repository }),
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
  expect(await branchOfRun().read()).toBeNull();
});
