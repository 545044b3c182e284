import { describe, expect, test } from 'vitest';
import { ledgers } from '../setup/ledgers.ts';
import { hasSessions } from '../setup/postgres/server.ts';
import { sampleRecord } from '../setup/sample-handoff.ts';

describe.each(ledgers)('$name', ({ name, newLedger }) => {
  const isAlone = name === 'PostgreSQL' && !hasSessions;

  test('A ledger that was never written has nothing in it.', async () => {
    const run = await newLedger();
    const answers = await run().read(async (view) => [
      await view.createdAt(),
      await view.repositoryId(),
      await view.issue(1),
      await view.issues(),
      await view.reports(),
      await view.commentAccounts(),
    ]);
    const issue = { handoffId: null, template: null, events: [] };
    expect(answers).toEqual([null, null, issue, [], [], []]);
    expect(await run().firstWrittenAt()).toBeNull();
  });

  test('The next run reads what one has recorded.', async () => {
    const run = await newLedger();
    expect(await run().record(sampleRecord(34))).toBe(1);
    expect(await run().record(sampleRecord(35, 2))).toBe(2);
    const next = run();
    next.prefetch();
    const found = await next.read((view) => view.issue(34));
    expect(found).toMatchObject({ handoffId: 1, events: sampleRecord(34).events });
  });

  test('A change without a reason records nothing.', async () => {
    const run = await newLedger();
    const id = await run().transact(async (changes) => ({
      result: await changes.record(sampleRecord(34)),
      reason: null,
    }));
    expect(id).toBe(1);
    expect((await run().read((view) => view.issue(34))).events).toEqual([]);
  });

  test('A change that throws records nothing, and the next one does.', async () => {
    const run = await newLedger();
    const ledger = run();
    const failing = ledger.transact(async (changes) => {
      await changes.record(sampleRecord(33));
      throw new Error('no');
    });
    await expect(failing).rejects.toThrow('no');
    await ledger.record(sampleRecord(34));
    expect(await run().read((view) => view.issues())).toEqual([34]);
  });

  test('An issue that cannot be recorded leaves nothing, and the others of the transaction are.', async () => {
    const run = await newLedger();
    const { events, ...rest } = sampleRecord(34);
    const bad = events.map((event, at) => (at === 7 ? { ...event, at: undefined } : event));
    await run().transact(async (changes) => {
      await changes.record(sampleRecord(33));
      // As a mistake of ours would: an event without its time.
      const record = { ...rest, events: bad as typeof events };
      await expect(changes.record(record)).rejects.toThrow(/events\.at|"at"/);
      await changes.record(sampleRecord(35));
      return { result: null, reason: 'two of three' };
    });
    expect(await run().read((view) => view.issues())).toEqual([33, 35]);
  });

  test('Recording the same again adds nothing.', async () => {
    const run = await newLedger();
    await run().record(sampleRecord(34, 4));
    expect(await run().record(sampleRecord(34))).toBe(1);
    expect(await run().record(sampleRecord(34))).toBe(1);
    expect((await run().read((view) => view.issue(34))).events).toEqual(sampleRecord(34).events);
  });

  test('Runs at once are all recorded, each once, and each decides on what those before it recorded.', {
    skip: isAlone,
  }, async () => {
    const run = await newLedger();
    const seen = await Promise.all(
      Array.from({ length: 12 }, (_, at) =>
        run().transact(async (changes) => {
          const before = await changes.issues();
          await changes.record(sampleRecord(at + 1, 2));
          return { result: before.length, reason: `issue #${at + 1}` };
        }),
      ),
    );
    expect(seen.toSorted((one, other) => one - other)).toEqual([...seen.keys()]);
    expect(await run().read((view) => view.issues())).toHaveLength(12);
  });

  test('A question sees one moment, also while others record.', {
    skip: isAlone,
  }, async () => {
    const run = await newLedger();
    await run().record(sampleRecord(1));
    const numbers = await run().read(async (view) => {
      const before = await view.issues();
      await run().record(sampleRecord(2));
      return [before, await view.issues()];
    });
    expect(numbers).toEqual([[1], [1]]);
    expect(await run().read((view) => view.issues())).toEqual([1, 2]);
  });

  test('Names follow the accounts that GitHub shows, at once and for later runs.', async () => {
    const run = await newLedger();
    const ledger = run();
    ledger.recordAccounts([{ id: 7, login: 'bob' }]);
    await ledger.record(sampleRecord(4, 2));
    const renamed = run();
    renamed.recordAccounts([{ id: 7, login: 'robert' }]);
    const rota = await renamed.read((view) => view.rota('onboarding'));
    expect(rota.recent).toEqual(['robert']);
    await renamed.record(sampleRecord(5, 2));
    expect(await run().read((view) => view.accountIds())).toEqual(new Map([['robert', 7]]));
  });
});
