import { expect, test } from 'vitest';
import { largeLedger } from './setup/large-ledger.ts';
import { memoryBranch } from './setup/memory-branch.ts';
import { newLedger } from './setup/new-ledger.ts';
import { query } from './setup/query.ts';
import { sampleRecord } from './setup/sample-handoff.ts';

test('A handoff of eight events, with its context, takes less than two and three quarter kilobytes.', async () => {
  const bytes = await largeLedger(1000);
  expect(bytes.length / 1000).toBeLessThan(2750);
});

test('A new ledger takes less than fifty kilobytes.', async () => {
  const bytes = await largeLedger(0);
  expect(bytes.length).toBeLessThan(50_000);
});

test('What is asked of a ledger on every event is found by an index, not by reading it through.', async () => {
  const bytes = await largeLedger(20);
  const plans = await Promise.all(
    [
      'SELECT * FROM handoffs WHERE issue_number = 1',
      'SELECT * FROM events WHERE issue_number = 1 ORDER BY id',
      "SELECT issue_number FROM handoffs WHERE status IN ('initiated', 'accepted', 'returned')",
      "SELECT * FROM handoffs WHERE lower(to_team) = 'onboarding' ORDER BY initiated_at DESC",
      "SELECT * FROM events WHERE idempotency_key = 'issue:1'",
    ].map((text) => query(bytes, `EXPLAIN QUERY PLAN ${text}`)),
  );
  for (const [step] of plans) {
    expect(step?.['detail']).toMatch(/USING (COVERING )?INDEX/);
  }
});

test('A ledger past the size of a full check is still found damaged where a page is garbled.', async () => {
  const bytes = await largeLedger(2000);
  expect(bytes.length).toBeGreaterThan(4 * 2 ** 20);
  const whole = newLedger({ branch: memoryBranch({ file: bytes }) });
  expect(await whole.record(sampleRecord(5000))).toBe(2001);
  const garbled = bytes.slice().fill(0x5a, 2 ** 21, 2 ** 21 + 4096);
  const ledger = newLedger({ branch: memoryBranch({ file: garbled }) });
  await expect(ledger.record(sampleRecord(5000))).rejects.toMatchObject({ code: 'ledger_damaged' });
});
