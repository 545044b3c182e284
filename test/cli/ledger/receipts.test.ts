import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { newLedger } from '../../ledger/setup/new-ledger.ts';
import { outboxMessage } from '../../notify/message.ts';
import { baton } from '../captured.ts';

const cwd = mkdtempSync(join(tmpdir(), 'baton-receipts-'));
afterAll(() => rmSync(cwd, { recursive: true }));

test('a person sees a message as sent, also before the ledger itself records it', async () => {
  const { branch, ...ledger } = newLedger();
  const queued = ['one', 'other'].map((id) => ({ ...outboxMessage('webhook'), id }));
  await ledger.transact(async (changes) => {
    await changes.queueMessages(queued);
    return { result: null, reason: 'two messages' };
  });
  const at = '2026-11-16T09:00:30Z';
  const receipts = [{ kind: 'sent', id: 'one', attempts: 1, at } as const];
  await ledger.addReceipts(receipts, 'outbox: 1 message sent');
  const [path = '', version = ''] = [...branch.paths][0] ?? [];
  writeFileSync(join(cwd, 'handoffs.db'), branch.stored()?.bytes ?? '');
  writeFileSync(join(cwd, path), branch.versions.get(version) ?? '');
  const question = 'SELECT id, sent_at FROM outbox ORDER BY id';
  const { stdout } = await baton(['sql', question, '--csv', '--file', 'handoffs.db'], { cwd });
  expect(stdout).toBe(`id,sent_at\none,${at}\nother,\n`);
});
