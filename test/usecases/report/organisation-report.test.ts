// One report over all repositories of a PostgreSQL database, posted into the repository of the run.

import { beforeAll, describe, expect, onTestFinished, test } from 'vitest';
import { isoFromEpoch } from '../../../src/base/time/instant.ts';
import { openPgServer } from '../../../src/ledger/postgres/connection/pg-server.ts';
import { openOrganisation } from '../../../src/ledger/postgres/organisation.ts';
import { dispatch } from '../../../src/usecases/dispatch.ts';
import { runReport } from '../../../src/usecases/report/report.ts';
import { startedCluster } from '../../ledger/setup/postgres/cluster.ts';
import {
  ledgerIn,
  newDatabase,
  type TestDatabase,
} from '../../ledger/setup/postgres/new-database.ts';
import { hasSessions } from '../../ledger/setup/postgres/server.ts';
import { sampleRecord } from '../../ledger/setup/sample-handoff.ts';
import { complete, sale } from '../../scenarios/stage/sale.ts';
import { type Desk, openDesk } from '../setup/fake-github.ts';

const options = { mode: 'report', days: 30, asOf: null, isOfOrganisation: true } as const;
const retrying = { wait: async () => {}, random: () => 0.5 };

describe.skipIf(!hasSessions)('The report over all repositories', () => {
  let database: TestDatabase;
  let port: number;

  beforeAll(async () => {
    database = await newDatabase();
    for (const [id, issue] of [
      [1, 5],
      [2, 6],
      [3, 7],
    ] as const) {
      await ledgerIn(database, { id, name: `acme/shop-${id}` }).transact(async (changes) => ({
        result: await changes.record({
          ...sampleRecord(issue, 2),
          deadlines: { dueAt: '2026-01-03T00:00:00Z', remindAt: null, overdueSince: null },
        }),
        reason: `issue ${issue}`,
      }));
    }
    await database.query('CREATE ROLE shop_job LOGIN');
    await database.query('CREATE ROLE all_reports LOGIN');
    await database.query("SELECT baton.grant_repository('shop_job', 1)");
    await database.query("SELECT baton.grant_reports('all_reports')");
    ({ port } = await startedCluster());
  });

  const organisationOf = (user: string) => {
    const place = { host: '127.0.0.1', port, ssl: false as const, user, database: database.name };
    return openOrganisation({ ...retrying, server: openPgServer(place) });
  };

  async function openedDesk(): Promise<Desk> {
    const desk = await openDesk();
    onTestFinished(() => desk.close());
    return desk;
  }

  const report = (desk: Desk, user = 'all_reports') =>
    dispatch(
      { ...desk.openPorts(), organisation: organisationOf(user) },
      { kind: 'dispatch' },
      options,
    );

  const reportsOf = ({ github }: Desk) =>
    github.issues().filter(({ title }) => title.startsWith('Handoff report of all'));

  test('names each repository and each stalled handoff, and a second run updates it.', async () => {
    const desk = await openedDesk();
    const [first] = await report(desk);
    expect(first).toMatchObject({ kind: 'organisation_reported', repositories: 3, isNew: true });
    const [posted] = reportsOf(desk);
    expect(posted?.title).toMatch(/^Handoff report of all repositories: 2026-W/);
    for (const link of ['acme/shop-1#5', 'acme/shop-2#6', 'acme/shop-3#7']) {
      expect(posted?.body).toContain(link);
    }
    expect(posted?.body).toContain('**3 handoffs are overdue, in 3 of 3 repositories.**');
    expect(await report(desk)).toMatchObject([{ isNew: false }]);
    expect(reportsOf(desk)).toHaveLength(1);
  });

  test('names the repositories whose sweeps stopped: an archived one, or one whose workflow GitHub turned off.', async () => {
    const desk = await openedDesk();
    const now = desk.clock.now();
    const sweptAt = (days: number) => isoFromEpoch(now / 1000 - days * 24 * 60 * 60);
    for (const [id, days] of [
      [1, 0],
      [2, 100],
      [3, 7],
    ] as const) {
      await ledgerIn(database, { id, name: `acme/shop-${id}` }).transact(async (changes) => {
        await changes.setCursor(sweptAt(days));
        return { result: null, reason: 'swept' };
      });
    }
    await report(desk);
    expect(reportsOf(desk)[0]?.body).toContain(
      'No sweep has succeeded for over a week in acme/shop-2 (for 100 days). ' +
        'The figures of these repositories may be out of date: their workflow may fail or be off, or they may be archived.',
    );
  });

  test('is posted once, also if two jobs start at once.', async () => {
    const desk = await openedDesk();
    const results = (await Promise.all([report(desk), report(desk), report(desk)])).flat();
    const open = reportsOf(desk).filter(({ state }) => state === 'open');
    expect(open).toHaveLength(1);
    for (const result of results) {
      expect(result).toMatchObject({ issue: { number: open[0]?.number } });
    }
    expect(await report(desk)).toMatchObject([
      { isNew: false, issue: { number: open[0]?.number } },
    ]);
  });

  test('closes the one before it, and leaves the reports of its own repository alone.', async () => {
    const desk = await openedDesk();
    desk.people.sam.fileForm(sale, complete, { title: 'Example' });
    await desk.handle(1);
    const own = () => runReport(desk.openPorts(), { days: 30, asOf: null, isForced: true });
    await own();
    await report(desk);
    desk.clock.advance({ minutes: 7 * 24 * 60 });
    await report(desk);
    expect(reportsOf(desk).map(({ state }) => state)).toEqual(['closed', 'open']);
    expect(reportsOf(desk)[1]?.body).toMatch(/Previous report: #\d/);
    const [ownReport] = desk.github
      .issues()
      .filter(({ title }) => title.startsWith('Handoff report: '));
    expect(ownReport?.state).toBe('open');
    await own();
    expect(reportsOf(desk)[1]?.state).toBe('open');
  });

  test('A role of one repository is refused with what to grant, and nothing is posted.', async () => {
    const desk = await openedDesk();
    await expect(report(desk, 'shop_job')).rejects.toThrow(
      /role `shop_job` reads its own repository only.*baton\.grant_reports/,
    );
    expect(reportsOf(desk)).toEqual([]);
  });
});
