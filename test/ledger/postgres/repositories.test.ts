import { expect, test } from 'vitest';
import type { Ledger } from '../../../src/ports/ledger.ts';
import { ledgerIn, newDatabase } from '../setup/postgres/new-database.ts';
import { hasSessions } from '../setup/postgres/server.ts';
import { sampleRecord } from '../setup/sample-handoff.ts';

const record = (ledger: Ledger, issue: number, steps = 8) =>
  ledger.transact(async (changes) => ({
    result: await changes.record(sampleRecord(issue, steps)),
    reason: `issue ${issue}`,
  }));

test('Repositories in one database have the same issue numbers, and handoffs that count from 1.', async () => {
  const database = await newDatabase();
  const [one, other] = [
    ledgerIn(database, { id: 1, name: 'acme/ops' }),
    ledgerIn(database, { id: 2, name: 'acme/shop' }),
  ];
  expect(await record(one, 5)).toBe(1);
  expect(await record(other, 5, 2)).toBe(1);
  expect(await record(other, 6, 2)).toBe(2);
  expect(await one.read((view) => view.openIssues())).toEqual([]);
  expect(await other.read((view) => view.openIssues())).toEqual([5, 6]);
  expect(
    await database.query('SELECT repository_id, id FROM baton.handoffs ORDER BY 1, 2'),
  ).toEqual([
    { repository_id: 1, id: 1 },
    { repository_id: 2, id: 1 },
    { repository_id: 2, id: 2 },
  ]);
});

test('A rebuild of one leaves the other as it was.', async () => {
  const database = await newDatabase();
  const [one, other] = [
    ledgerIn(database, { id: 1, name: 'acme/ops' }),
    ledgerIn(database, { id: 2, name: 'acme/shop' }),
  ];
  await record(one, 5);
  await record(other, 5);
  await one.rebuild(async () => ({ result: null, reason: 'rebuilt' }), '2026-03-01T00:00:00Z');
  expect(await one.read((view) => view.issues())).toEqual([]);
  expect(await other.read((view) => view.issues())).toEqual([5]);
});

test('A repository that was renamed continues with its ledger.', async () => {
  const database = await newDatabase();
  await record(ledgerIn(database, { id: 1, name: 'acme/ops' }), 5);
  const renamed = ledgerIn(database, { id: 1, name: 'acme/operations' });
  expect(await renamed.read((view) => view.issues())).toEqual([5]);
  await record(renamed, 6);
  expect(await database.query('SELECT repository FROM baton.ledgers')).toEqual([
    { repository: 'acme/operations' },
  ]);
});

test('Each transaction leaves its line in the audit log.', async () => {
  const database = await newDatabase();
  const ledger = ledgerIn(database);
  await record(ledger, 5);
  await ledger.transact(async () => ({ result: null, reason: null }));
  await record(ledger, 6);
  expect(await database.query('SELECT revision, reason FROM baton.changes ORDER BY 1')).toEqual([
    { revision: 1, reason: 'issue 5' },
    { revision: 2, reason: 'issue 6' },
  ]);
});

test('Two hundred runs at once over twenty repositories lose nothing, and none starts again.', {
  skip: !hasSessions,
}, async () => {
  const database = await newDatabase();
  await record(ledgerIn(database), 1);
  let started = 0;
  const runs = Array.from({ length: 200 }, (_, at) =>
    ledgerIn(database, { id: 100 + (at % 20), name: `acme/${at % 20}` }).transact(
      async (changes) => {
        started += 1;
        const { recent } = await changes.rota('onboarding');
        await changes.record(sampleRecord(at + 1, 2));
        return { result: recent.length, reason: `issue ${at + 1}` };
      },
    ),
  );
  await Promise.all(runs);
  expect(started).toBe(200);
  const counts = await database.query(
    `SELECT count(*)::integer AS handoffs, max(id)::integer AS newest, count(DISTINCT id)::integer AS numbers
     FROM baton.handoffs WHERE repository_id >= 100`,
  );
  expect(counts).toEqual([{ handoffs: 200, newest: 10, numbers: 10 }]);
});

test('A repository that someone left out of reports, and that works again, shows how it gets its ledger back.', async () => {
  const database = await newDatabase();
  const ledger = ledgerIn(database, { id: 1, name: 'acme/old' });
  await record(ledger, 5, 2);
  await database.query("UPDATE baton.ledgers SET closed = 'moved' WHERE repository = 'acme/old'");
  await expect(ledger.read((view) => view.openIssues())).rejects.toThrow(
    'If someone only left it out of reports, run `UPDATE baton.ledgers SET closed = NULL` for this repository.',
  );
  await database.query("UPDATE baton.ledgers SET closed = NULL WHERE repository = 'acme/old'");
  expect(await ledger.read((view) => view.openIssues())).toEqual([5]);
});
