// A real PostgreSQL server fails in every way that it can: at each statement, before and after it took effect.

import { beforeAll, describe, expect, test } from 'vitest';
import { openPgServer } from '../../../src/ledger/postgres/connection/pg-server.ts';
import type { Ledger } from '../../../src/ports/ledger.ts';
import { startedCluster } from '../../ledger/setup/postgres/cluster.ts';
import {
  ledgerIn,
  newDatabase,
  type TestDatabase,
} from '../../ledger/setup/postgres/new-database.ts';
import { hasSessions } from '../../ledger/setup/postgres/server.ts';
import { sampleRecord } from '../../ledger/setup/sample-handoff.ts';
import { isCampaign, note } from '../figures.ts';
import { type Cut, cuttingProxy } from './cutting-proxy.ts';

describe.skipIf(!hasSessions)('A PostgreSQL server that fails', () => {
  let database: TestDatabase;
  let repositories = 100;

  beforeAll(async () => {
    database = await newDatabase();
    await record(ledgerIn(database), 1);
  });

  const record = (ledger: Ledger, issue: number) =>
    ledger.transact(async (changes) => {
      await changes.issue(issue);
      await changes.rota('onboarding');
      return { result: await changes.record(sampleRecord(issue, 2)), reason: `issue ${issue}` };
    });
  const receipt = { kind: 'sent', id: 'a', attempts: 1, at: '2026-12-01T00:00:00Z' } as const;
  /** What a run asks of its ledger, in several transactions. */
  const acts: readonly ((ledger: Ledger) => Promise<unknown>)[] = [
    (ledger) => record(ledger, 34),
    (ledger) => ledger.addReceipts([receipt], 'sent'),
    (ledger) => ledger.read((view) => view.openIssues()),
    (ledger) =>
      ledger.rebuild(async (changes) => {
        await changes.record(sampleRecord(34, 2));
        return { result: null, reason: 'rebuilt' };
      }, '2026-12-02T00:00:00Z'),
  ];
  const nextRepository = () => {
    repositories += 1;
    return { id: repositories, name: 'acme/ops' };
  };
  const stateOf = async ({ id }: { readonly id: number }) =>
    database.query(`SELECT
  (SELECT jsonb_agg(to_jsonb(one) - 'repository_id' ORDER BY id) FROM baton.handoffs one WHERE repository_id = ${id}) AS handoffs,
  (SELECT jsonb_agg(to_jsonb(one) - 'repository_id' ORDER BY id) FROM baton.events one WHERE repository_id = ${id}) AS events,
  (SELECT count(*)::integer FROM baton.handoffs WHERE repository_id = ${id}) AS rows`);

  test('loses and doubles nothing, wherever its connection is cut.', {
    timeout: 600_000,
  }, async () => {
    const { port } = await startedCluster();
    const proxy = await cuttingProxy(port);
    const through = () =>
      openPgServer({
        ...{ host: '127.0.0.1', port: proxy.port, user: 'baton' },
        ...{ database: database.name, ssl: false },
      });
    const play = async (cut: Cut) => {
      const repository = nextRepository();
      proxy.cutAt(cut);
      for (const act of acts) {
        const server = through();
        await act(ledgerIn({ server }, repository));
        await server.close();
      }
      return stateOf(repository);
    };
    const whole = await play({ at: Number.POSITIVE_INFINITY, when: 'before' });
    const statements = proxy.statements();
    expect(whole).toMatchObject([{ rows: 1 }]);
    expect(statements).toBeGreaterThan(60);
    let tried = 0;
    const sides = ['before', 'after'] as const;
    for (let at = 1; at <= statements; at += isCampaign() ? 1 : 29) {
      // One after the other, unless all are tried.
      for (const when of isCampaign() ? sides : sides.slice(tried % 2, (tried % 2) + 1)) {
        expect(await play({ at, when }), `cut ${when} statement ${at}`).toEqual(whole);
        tried += 1;
      }
    }
    note('cuts', { count: tried, losses: 0 });
  });

  const refusing = async (sqlstate: string, times: number) => {
    await database.query(`
      DROP SEQUENCE IF EXISTS public.refusals CASCADE;
      CREATE SEQUENCE public.refusals;
      CREATE OR REPLACE FUNCTION public.refuse() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        IF nextval('public.refusals') <= ${times} THEN
          RAISE EXCEPTION 'as the server says' USING ERRCODE = '${sqlstate}';
        END IF;
        RETURN NEW;
      END $$;
      CREATE OR REPLACE TRIGGER refuse BEFORE INSERT ON baton.events
        FOR EACH ROW EXECUTE FUNCTION public.refuse()`);
  };

  const passing = [
    ['25006', 'a failover'],
    ['40P01', 'a deadlock'],
    ['57P01', 'a shutdown'],
    ['40001', 'a serialization failure'],
    ['53200', 'no memory'],
    ['55P03', 'a lock'],
    ['57014', 'a statement time-out'],
  ] as const;

  // In the middle of a transaction, and only for a while. The campaign plays all.
  test.each(isCampaign() ? passing : passing.slice(0, 3))(
    '%s once, %s: the run tries again and records once.',
    async (sqlstate) => {
      const repository = nextRepository();
      await refusing(sqlstate, 2);
      expect(await record(ledgerIn(database, repository), 5)).toBe(1);
      expect(await stateOf(repository)).toMatchObject([{ rows: 1 }]);
    },
  );

  test.each([
    ['53100', 'no room left'],
    ['25006', 'read-only'],
    ['57014', 'took too long'],
  ])(
    '%s for long: the run fails with the reason, and has recorded nothing.',
    async (sqlstate, said) => {
      const repository = nextRepository();
      await refusing(sqlstate, 1_000);
      await expect(record(ledgerIn(database, repository), 5)).rejects.toThrow(said);
      expect(await stateOf(repository)).toMatchObject([{ rows: 0 }]);
      await refusing(sqlstate, 0);
      expect(await record(ledgerIn(database, repository), 5)).toBe(1);
    },
  );

  test('Its sessions are ended in the middle: the run tries again and records once.', async () => {
    const repository = nextRepository();
    await refusing('00000', 0);
    let isFirst = true;
    const id = await ledgerIn(database, repository).transact(async (changes) => {
      const recorded = await changes.record(sampleRecord(5, 2));
      if (isFirst) {
        isFirst = false;
        await database.query(`SELECT pg_terminate_backend(pid) FROM pg_stat_activity
          WHERE datname = '${database.name}' AND pid <> pg_backend_pid()`);
      }
      return { result: recorded, reason: 'issue 5' };
    });
    expect(id).toBe(1);
    expect(await stateOf(repository)).toMatchObject([{ rows: 1 }]);
  });

  test('A long statement is ended by its time-out, which only holds within the transaction.', async () => {
    const repository = nextRepository();
    let tries = 0;
    const waiting = ledgerIn(database, repository).transact(async () => {
      tries += 1;
      const session = await database.server.connect();
      try {
        await session.query("SET statement_timeout = '20ms'");
        await session.query('SELECT pg_sleep(5)');
      } finally {
        session.release(true);
      }
      return { result: null, reason: null };
    });
    await expect(waiting).rejects.toThrow('took too long');
    expect(tries).toBe(8);
  });
});
