import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { migrations } from '../../src/ledger/schema.ts';
import { columnsOf } from '../../src/ledger/sqlite/check-tables.ts';
import { openLedgerDatabase } from '../../src/ledger/sqlite/ledger-database.ts';
import { memoryBranch } from './memory-branch.ts';
import { newLedger } from './new-ledger.ts';
import { query, tamper } from './query.ts';
import { sampleRecord } from './sample-handoff.ts';

test('The schema is the one people query; a change to it is a new version.', async () => {
  const ledger = newLedger();
  await ledger.record(sampleRecord(1));
  const bytes = ledger.branch.stored()?.bytes;
  const parts = await query(
    bytes,
    'SELECT sql FROM sqlite_schema WHERE sql IS NOT NULL AND name NOT LIKE "sqlite_%" ORDER BY rowid',
  );
  const [version] = await query(bytes, 'PRAGMA user_version');
  const text = [
    `PRAGMA user_version = ${version?.['user_version']}`,
    ...parts.map((row) => row['sql']),
  ];
  await expect(`${text.join(';\n\n')};\n`).toMatchFileSnapshot('schema.sql');
});

test('The columns whose absence is looked for are those that there are.', async () => {
  const database = await openLedgerDatabase({ bytes: null });
  const bytes = database.export();
  database.close();
  const rows = await query(
    bytes,
    `SELECT t.name || '.' || c.name AS name FROM sqlite_schema t, pragma_table_info(t.name) c
     WHERE t.type = 'table' AND t.name NOT LIKE 'sqlite_%'`,
  );
  const present = rows.map(({ name }) => String(name));
  expect(columnsOf(migrations).toSorted()).toEqual(present.toSorted());
});

/** What version 1 wrote of `sampleRecord` 1, 2 and 3, up to their steps 8, 4 and 1. Never written again. */
const firstVersion = () => readFileSync(new URL('fixtures/v1.db', import.meta.url));

test('A ledger of schema version 1 opens and keeps its rows.', async () => {
  const ledger = newLedger({ branch: memoryBranch({ file: firstVersion() }) });
  await ledger.record(sampleRecord(2));
  const issues = await ledger.read((view) =>
    Promise.all([1, 2, 3].map((issue) => view.issue(issue))),
  );
  expect(issues.map((issue) => issue.events)).toStrictEqual([
    sampleRecord(1, 8).events,
    sampleRecord(2, 8).events,
    sampleRecord(3, 1).events,
  ]);
  expect(issues.map((issue) => issue.handoffId)).toEqual([1, 2, null]);
});

test('An older ledger is brought forward by the steps it lacks, and keeps its rows.', async () => {
  const steps = [
    ...migrations,
    'ALTER TABLE feedback ADD COLUMN source TEXT;',
    "UPDATE meta SET value = value || '!';",
  ];
  const bytes = await tamper(
    firstVersion(),
    "INSERT INTO meta (key, value) VALUES ('marker', 'here')",
  );
  const database = await openLedgerDatabase({ bytes, steps });
  const forward = database.export();
  database.close();
  expect(await query(forward, 'PRAGMA user_version')).toEqual([{ user_version: steps.length }]);
  expect(await query(forward, 'SELECT source FROM feedback')).toEqual([]);
  expect(await query(forward, "SELECT value FROM meta WHERE key = 'marker'")).toEqual([
    { value: 'here!' },
  ]);
  expect(await query(forward, 'SELECT id FROM handoffs')).toHaveLength(2);
});

test('A database of the newest schema is left byte for byte as it was.', async () => {
  const ledger = newLedger();
  await ledger.record(sampleRecord(1));
  const bytes = ledger.branch.stored()?.bytes ?? null;
  const database = await openLedgerDatabase({ bytes });
  expect(Buffer.from(database.export()).equals(Buffer.from(bytes ?? []))).toBe(true);
  database.close();
});
