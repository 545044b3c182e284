import { expect, test } from 'vitest';
import { openLedger } from '../../src/ledger/open-ledger.ts';
import { memoryBranch } from './setup/memory-branch.ts';
import { newLedger } from './setup/new-ledger.ts';
import { query, tamper } from './setup/query.ts';
import { sampleRecord } from './setup/sample-handoff.ts';

const ledger = newLedger();
for (const issue of [1, 2, 3]) {
  await ledger.record(sampleRecord(issue));
}
const whole = ledger.branch.stored()?.bytes ?? new Uint8Array();

const [size] = await query(whole, 'PRAGMA page_size');
/** Bytes. */
const pageSize = Number(size?.['page_size']);

/** The page that holds the index of the events' sources. */
const [root] = await query(
  whole,
  "SELECT rootpage FROM sqlite_schema WHERE name = 'sqlite_autoindex_events_1'",
);
const endOfSources = Number(root?.['rootpage']) * pageSize;

function overwritten(from: number, to: number): Uint8Array {
  return whole.slice().fill(0x5a, from, to);
}

test.each([
  { what: 'empty', bytes: new Uint8Array() },
  { what: 'shorter than a header', bytes: whole.slice(0, 60) },
  { what: 'cut in the middle', bytes: whole.slice(0, whole.length / 2) },
  { what: 'short of its last byte', bytes: whole.slice(0, -1) },
  { what: 'a page of HTML', bytes: new TextEncoder().encode('<!doctype html>'.repeat(1000)) },
  {
    what: 'decoded as text on its way',
    bytes: new TextEncoder().encode(new TextDecoder().decode(whole)),
  },
  { what: 'garbled in its header', bytes: overwritten(16, 100) },
  { what: 'garbled in its schema', bytes: overwritten(2000, 4096) },
  { what: 'garbled in an index', bytes: overwritten(endOfSources - 100, endOfSources) },
  { what: 'without a table of its own', bytes: await tamper(whole, 'DROP TABLE meta') },
  {
    what: 'robbed of the name of a column',
    bytes: await tamper(whole, 'ALTER TABLE handoffs RENAME COLUMN issue_number TO number'),
  },
  { what: 'somebody else’s database', bytes: await tamper(whole, 'PRAGMA application_id = 1') },
])('A ledger that is $what stops the run and is left as it is', async ({ bytes }) => {
  const branch = memoryBranch({ file: bytes });
  const broken = openLedger({
    branch,
    repository: 'acme/ops',
    wait: async () => {},
    random: () => 0,
  });
  const write = broken.transact(async (changes) => {
    await changes.record(sampleRecord(4));
    return { result: null, reason: 'issue #4' };
  });
  await expect(write).rejects.toMatchObject({ code: 'ledger_damaged' });
  await expect(write).rejects.toThrow(/earlier commit/);
  await expect(broken.read((view) => view.openIssues())).rejects.toMatchObject({
    code: 'ledger_damaged',
  });
  expect(branch.stored()?.bytes).toBe(bytes);
});

test('A ledger of a newer schema is refused, with the release that is needed.', async () => {
  const branch = memoryBranch({ file: await tamper(whole, 'PRAGMA user_version = 99') });
  const read = newLedger({ branch }).read((view) => view.openIssues());
  await expect(read).rejects.toMatchObject({ code: 'ledger_newer' });
  await expect(read).rejects.toThrow(/schema version 99.*newer release/);
});

test.each([
  {
    what: 'an event',
    change: "DROP TRIGGER events_no_update; UPDATE events SET data_json = '{' WHERE id = 3",
  },
  { what: 'a context', change: 'UPDATE handoffs SET context_json = \'{"goals":null}\'' },
  { what: 'a template', change: "UPDATE templates SET template_json = '{}'" },
])('A row in which someone garbled $what by hand stops the run', async ({ change }) => {
  const branch = memoryBranch({ file: await tamper(whole, change) });
  const read = newLedger({ branch }).read((view) => view.issue(1));
  await expect(read).rejects.toMatchObject({ code: 'ledger_damaged' });
});

test('A kind of event that only a newer release knows, or that someone garbled by hand, is named as both', async () => {
  const change = "DROP TRIGGER events_no_update; UPDATE events SET type = 'eaten' WHERE id = 3";
  const branch = memoryBranch({ file: await tamper(whole, change) });
  const read = newLedger({ branch }).read((view) => view.issue(1));
  await expect(read).rejects.toMatchObject({
    code: 'ledger_newer',
    message: expect.stringMatching(/Use the newest release.*by hand: restore an earlier version/s),
  });
});

test.each([
  { what: 'date', change: "UPDATE handoffs SET status_changed_at = 'soon'" },
  { what: 'time', change: "UPDATE handoffs SET waiting_seconds = 'long'" },
  { what: 'time of filing', change: "UPDATE handoffs SET initiated_at = 'soon'" },
  { what: 'time of completion', change: "UPDATE handoffs SET completed_at = ''" },
  { what: 'time of a submission', change: "UPDATE submissions SET submitted_at = 'soon'" },
  { what: 'assignees', change: "UPDATE handoffs SET assignees_json = '{'" },
  { what: 'submission', change: "UPDATE submissions SET missing_json = '{', complete = 0" },
])('Figures leave out the handoff whose $what someone garbled, and name it', async ({ change }) => {
  const file = await tamper(whole, `${change} WHERE issue_number = 2`);
  const view = newLedger({ branch: memoryBranch({ file }) });
  const window = { from: '2026-01-01T00:00:00Z', to: '2026-02-01T00:00:00Z' };
  const rows = await view.read((asked) => asked.measured(window));
  expect(rows.damagedIssues).toEqual([2]);
  for (const list of [rows.handoffs, rows.listed, rows.submissions]) {
    expect(list.map(({ issueNumber }) => issueNumber)).toEqual([1, 3]);
  }
});

test('Figures of a whole ledger leave out nothing.', async () => {
  const window = { from: '2026-01-01T00:00:00Z', to: '2026-02-01T00:00:00Z' };
  const rows = await newLedger({ branch: memoryBranch({ file: whole }) }).read((view) =>
    view.measured(window),
  );
  expect(rows).not.toHaveProperty('damagedIssues');
  expect(rows.handoffs).toHaveLength(3);
});

test.each(['{', '[[1]]', '{"1":2}', ''])(
  'a damaged note of what a group commit recorded for other runs stops no run: %s',
  async (value) => {
    const bytes = await tamper(
      whole,
      `INSERT INTO meta (key, value) VALUES ('recorded_for_others', '${value}')`,
    );
    const damaged = newLedger({ branch: memoryBranch({ file: bytes }) });
    expect(await damaged.read((view) => view.recordedForOthers())).toEqual(new Map());
  },
);

test('Figures of the past say which handoff a newer release wrote, and which is damaged', async () => {
  const known = `DROP TRIGGER events_no_update;
    UPDATE events SET data_json = json_set(data_json, '$.limit', 'answering')
      WHERE type = 'reminded' AND issue_number = 1;
    INSERT INTO events (issue_number, type, at, data_json, idempotency_key) VALUES
      (1, 'reverted', '2026-01-09T00:00:00Z', '{"to":"eaten"}', 'x:1'),
      (2, 'reverted', '2026-01-09T00:00:00Z', '{"to":5}', 'x:2');
    UPDATE handoffs SET clock_started_at = '2026-01-09T00:00:00Z'`;
  const file = await tamper(whole, known);
  const rows = await newLedger({ branch: memoryBranch({ file }) }).read((view) =>
    view.measured({ from: '2026-01-01T00:00:00Z', to: '2026-01-08T00:00:00Z' }),
  );
  expect(rows).toMatchObject({ damagedIssues: [2], newerIssues: [1] });
});
