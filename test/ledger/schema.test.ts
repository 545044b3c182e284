import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import {
  columnsAt,
  nullableText,
  requiredInteger,
  table,
  textKey,
} from '../../src/ledger/declare-table.ts';
import { openLedgerDatabase } from '../../src/ledger/sqlite/ledger-database.ts';
import { tables } from '../../src/ledger/tables.ts';
import { memoryBranch } from './setup/memory-branch.ts';
import { newLedger } from './setup/new-ledger.ts';
import { query, tamper } from './setup/query.ts';
import { sampleRecord } from './setup/sample-handoff.ts';

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
  expect(columnsAt(1, tables).toSorted()).toEqual(present.toSorted());
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

/** What the next two releases might declare. */
const later = {
  ...tables,
  feedback: table({
    ...tables.feedback.columns,
    source: nullableText({ since: 2, note: 'Where the rating was given.' }),
    weight: requiredInteger({ rest: 'DEFAULT 1', since: 3 }),
  }),
  moods: table({ name: textKey() }, { since: 3, withoutRowId: true }),
};

/** A ledger of this release with one handoff and its rating. */
async function recorded(): Promise<Uint8Array> {
  const ledger = newLedger();
  await ledger.record(sampleRecord(1));
  return tamper(
    ledger.branch.stored()?.bytes ?? new Uint8Array(),
    "INSERT INTO feedback (handoff_id, rating, given_at) VALUES (1, 5, '2026-01-05T10:00:00Z')",
  );
}

test('An older ledger is brought forward by the steps it does not have, and keeps its rows.', async () => {
  const bytes = await recorded();
  const ratings = await query(bytes, 'SELECT * FROM feedback');
  const database = await openLedgerDatabase({ bytes, declarations: later });
  const forward = database.export();
  database.close();
  expect(await query(forward, 'PRAGMA user_version')).toEqual([{ user_version: 3 }]);
  expect(ratings).toHaveLength(1);
  expect(await query(forward, 'SELECT * FROM feedback')).toEqual(
    ratings.map((row) => ({ ...row, source: null, weight: 1 })),
  );
  expect(await query(forward, 'SELECT * FROM moods')).toEqual([]);
  expect(await query(forward, 'PRAGMA integrity_check')).toEqual([{ integrity_check: 'ok' }]);
});

test('A new ledger has what every version added, as one brought forward does.', async () => {
  const openedAs = async (bytes: Uint8Array | null) => {
    const database = await openLedgerDatabase({ bytes, declarations: later });
    const exported = database.export();
    database.close();
    return query(exported, 'PRAGMA table_info(feedback)');
  };
  expect(await openedAs(null)).toEqual(await openedAs(await recorded()));
});

test('A ledger without a column of its own version is refused, not one without a column of a later version.', async () => {
  const opened = await openLedgerDatabase({ bytes: await recorded(), declarations: later });
  const bytes = opened.export();
  opened.close();
  const robbed = await tamper(bytes, 'ALTER TABLE feedback DROP COLUMN weight');
  await expect(openLedgerDatabase({ bytes: robbed, declarations: later })).rejects.toThrow(
    /feedback\.weight/,
  );
  const older = await tamper(robbed, 'DROP TABLE moods; PRAGMA user_version = 2');
  const database = await openLedgerDatabase({ bytes: older, declarations: later });
  database.close();
});

test('A database of the newest schema is left byte for byte as it was.', async () => {
  const ledger = newLedger();
  await ledger.record(sampleRecord(1));
  const bytes = ledger.branch.stored()?.bytes ?? null;
  const database = await openLedgerDatabase({ bytes });
  expect(Buffer.from(database.export()).equals(Buffer.from(bytes ?? []))).toBe(true);
  database.close();
});
