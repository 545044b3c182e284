import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { newLedger } from '../../ledger/setup/new-ledger.ts';
import { tamper } from '../../ledger/setup/query.ts';
import { sampleRecord } from '../../ledger/setup/sample-handoff.ts';
import { baton } from '../captured.ts';

const cwd = mkdtempSync(join(tmpdir(), 'baton-damaged-row-'));
afterAll(() => rmSync(cwd, { recursive: true }));

test('a list names a handoff whose row is damaged, and lists the others', async () => {
  const { branch, ...ledger } = newLedger();
  await ledger.transact(async (changes) => {
    for (const number of [4, 5, 6]) {
      await changes.record(sampleRecord(number, 4));
    }
    return { result: null, reason: 'three handoffs' };
  });
  const bytes = branch.stored()?.bytes ?? new Uint8Array();
  const damaged = await tamper(
    bytes,
    "UPDATE handoffs SET status_changed_at = 'soon' WHERE issue_number = 5",
  );
  writeFileSync(join(cwd, 'handoffs.db'), damaged);
  const { stdout, stderr } = await baton(['list', '--all', '--json', '--file', 'handoffs.db'], {
    cwd,
  });
  const listed: unknown = JSON.parse(stdout);
  expect(listed).toMatchObject([{ issue_number: 4 }, { issue_number: 6 }]);
  expect(listed).toHaveLength(2);
  expect(stderr).toContain('rows of it are invalid: #5.');
});
