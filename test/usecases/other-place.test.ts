// A run is sent to another place than the ledger: the secret with the database URL is gone, which GitHub gives as an
// empty input; the input is set before the ledger moved; or the workflow names another branch.

import { expect, onTestFinished, test } from 'vitest';
import { openLedger } from '../../src/ledger/open-ledger.ts';
import { openPostgresLedger } from '../../src/ledger/postgres/open-postgres-ledger.ts';
import type { LedgerElsewhere } from '../../src/ports/ports.ts';
import { handleIssue } from '../../src/usecases/issue/handle-issue.ts';
import { rebuild } from '../../src/usecases/rebuild/rebuild.ts';
import { newRepositoryId, postgresServer } from '../ledger/setup/postgres/server.ts';
import { complete, sale } from '../scenarios/stage/sale.ts';
import { branchOfRun } from './setup/branch-of-run.ts';
import { openDesk, repository } from './setup/fake-github.ts';

const options = { wait: async () => {}, random: () => 0 };

test('A run without the secret of the database starts no second ledger on a branch.', async () => {
  const server = await postgresServer();
  const id = newRepositoryId();
  let hasSecret = true;
  const desk = await openDesk({
    ledgerOfRun: () =>
      hasSecret
        ? openPostgresLedger({
            ...options,
            server,
            repository: async () => ({ id, name: repository }),
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

test('A run with the URL of an empty database starts no second ledger there.', async () => {
  const server = await postgresServer();
  const id = newRepositoryId();
  let hasUrl = false;
  const desk = await openDesk({
    ledgerOfRun: () =>
      hasUrl
        ? openPostgresLedger({
            ...options,
            server,
            repository: async () => ({ id, name: repository }),
          })
        : openLedger({ ...options, branch: branchOfRun(desk.github), repository }),
  });
  onTestFinished(desk.close);
  desk.people.sam.fileForm(sale, complete, { title: 'Example Ltd' });
  await desk.handle(1);
  hasUrl = true;
  desk.people.sam.fileForm(sale, complete, { title: 'Filed after the input was set' });
  const refusal = {
    code: 'ledger_missing',
    message: expect.stringMatching(/#1 is recorded on the data branch handoff-data.*baton migrate/),
  };
  await expect(desk.handle(2)).rejects.toMatchObject(refusal);
  await expect(desk.sweep()).rejects.toMatchObject(refusal);
  expect(desk.github.issue(2).comments).toEqual([]);
  await rebuild(desk.openPorts());
  await desk.sweep();
  expect(desk.github.issue(2).labels).toContain('initiated');
});

test('A run that starts a ledger on another branch names the former one.', async () => {
  const desk = await openDesk();
  onTestFinished(desk.close);
  desk.people.sam.fileForm(sale, complete, { title: 'Example Ltd' });
  await desk.handle(1);
  desk.people.sam.fileForm(sale, complete, { title: 'Filed after the branch was changed' });
  const warned: LedgerElsewhere[] = [];
  const run = (issueNumber: number) =>
    handleIssue(
      { ...desk.openPorts('other'), warnOfSecondLedger: (former) => warned.push(former) },
      { issueNumber, updatedAt: null },
    );
  await run(2);
  expect(warned).toEqual([{ issueNumber: 1, ledger: 'handoff-data', name: 'other' }]);
  await run(1);
  expect(warned).toHaveLength(1);
});
