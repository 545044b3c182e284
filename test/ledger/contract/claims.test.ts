import { describe, expect, test } from 'vitest';
import type { Ledger } from '../../../src/ports/ledger.ts';
import type { DueMessage, OutboxMessage, Receipt } from '../../../src/ports/notifier.ts';
import { ledgers } from '../setup/ledgers.ts';
import { hasSessions } from '../setup/postgres/server.ts';
import { sampleRecord } from '../setup/sample-handoff.ts';

const now = '2027-01-20T00:00:00Z';
const afterwards = '2027-01-20T00:30:00Z';

const message = (id: string): OutboxMessage => ({
  id,
  issueNumber: 34,
  channel: 'slack',
  target: '#sales',
  message: {
    kind: 'initiated',
    at: now,
    repository: 'acme/ops',
    headline: 'A handoff waits.',
    called: [],
    facts: [],
    lists: [],
    next: null,
    link: { text: 'issue', url: 'https://github.com/acme/ops/issues/34' },
    data: {},
  },
  eventSource: 'issue:34#2',
  createdAt: '2027-01-19T00:00:00Z',
  attempts: 1,
  nextAt: '2027-01-19T00:05:00Z',
});

const tried = ({ id, attempts }: DueMessage): Receipt => ({
  kind: 'tried',
  id,
  attempts: attempts + 1,
  at: now,
  nextAt: afterwards,
});

/** Claims at most so many, and gives their ids. */
const claim = (ledger: Ledger, most: number) =>
  ledger.claimMessages(now, (due) => {
    const mine = due.slice(0, most);
    return { result: mine.map(({ id }) => id), receipts: mine.map(tried), reason: 'tried' };
  });

describe.each(ledgers)('$name', ({ name, newLedger }) => {
  const filled = async () => {
    const run = await newLedger();
    await run().record(sampleRecord(34, 2));
    await run().transact(async (changes) => {
      await changes.queueMessages(['a', 'b', 'c', 'd'].map(message));
      return { result: null, reason: 'queued' };
    });
    return run;
  };

  test('No message is claimed by two runs at once.', {
    skip: name === 'PostgreSQL' && !hasSessions,
  }, async () => {
    const run = await filled();
    const claimed = await Promise.all([claim(run(), 2), claim(run(), 2), claim(run(), 2)]);
    expect(claimed.flat().toSorted()).toEqual(['a', 'b', 'c', 'd']);
    expect(await run().read((view) => view.dueMessages(now))).toEqual([]);
  });

  test('What is claimed is due again once its time is over, with the attempt counted.', async () => {
    const run = await filled();
    await claim(run(), 1);
    const attempts = async (at: string) =>
      (await run().read((view) => view.dueMessages(at))).map((one) => [one.id, one.attempts]);
    const left = [
      ['b', 1],
      ['c', 1],
      ['d', 1],
    ];
    expect(await attempts(now)).toEqual(left);
    expect(await attempts(afterwards)).toEqual([['a', 2], ...left]);
  });

  test('A run that claims nothing writes nothing, and a claim that fails claims nothing.', async () => {
    const run = await filled();
    expect(await claim(run(), 0)).toEqual([]);
    const failing = run().claimMessages(now, () => {
      throw new Error('no');
    });
    await expect(failing).rejects.toThrow('no');
    expect(await claim(run(), 4)).toHaveLength(4);
  });

  test('What a run sent before its claim is recorded elsewhere is not due again.', async () => {
    const run = await filled();
    const [id = ''] = await claim(run(), 1);
    await run().transact(async (changes) => {
      await changes.foldReceipts(now);
      await changes.setCursor(now);
      return { result: null, reason: 'an event' };
    });
    await run().addReceipts([{ kind: 'sent', id, attempts: 2, at: now }], 'sent');
    const due = await run().read((view) => view.dueMessages(afterwards));
    expect(due.map((one) => one.id)).toEqual(['b', 'c', 'd']);
  });
});
