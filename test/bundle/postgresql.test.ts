// The ledger in a PostgreSQL database, chosen by an input of the bundle.

import { afterAll, beforeAll, describe, expect, onTestFinished, test } from 'vitest';
import { startedCluster } from '../ledger/setup/postgres/cluster.ts';
import { countedServer } from '../ledger/setup/postgres/counted-server.ts';
import { hasSessions } from '../ledger/setup/postgres/server.ts';
import { complete, sale } from '../scenarios/stage/sale.ts';
import { type DatabaseScene, openDatabaseScene, password } from './database-scene.ts';

describe.skipIf(!hasSessions)('With `database-url`', () => {
  let scene: DatabaseScene;
  beforeAll(async () => {
    scene = await openDatabaseScene();
  });
  afterAll(() => scene?.close());

  test('a dry run in an empty database lists what it would record, and creates no table', async () => {
    const { exitCode, printed } = await scene.file({ 'INPUT_DRY-RUN': 'true' });
    expect(printed).toContain('Baton changed nothing on GitHub or in the ledger');
    expect(printed).toContain('commit to PostgreSQL: handoff 1: initiated by sam');
    expect(exitCode).toBe(0);
    expect(await scene.query(`SELECT FROM pg_namespace WHERE nspname ~ '^baton'`)).toEqual([]);
  });

  test('a filed handoff is recorded in the database, and nothing on a branch', async () => {
    const { exitCode, printed, written } = await scene.file();
    expect([exitCode, printed]).toEqual([0, expect.stringContaining('handoff 1: initiated')]);
    expect(
      await scene.query(
        'SELECT ledgers.repository, issue_number, status FROM baton.handoffs JOIN baton.ledgers USING (repository_id)',
      ),
    ).toEqual([{ repository: 'acme/handoffs', issue_number: 2, status: 'initiated' }]);
    expect(scene.stage.issue(2).comments).toHaveLength(1);
    expect(await scene.stage.audit()).toEqual([]);
    expect(printed + written).not.toContain(password);
  });

  test('a database far away is asked at most 38 times for a filed handoff, over one connection', async () => {
    const counted = await countedServer((await startedCluster()).port);
    onTestFinished(() => counted.close());
    const { exitCode, printed } = await scene.file({
      'INPUT_DATABASE-URL': scene.urlWith({ port: counted.port }),
    });
    expect([exitCode, printed]).toEqual([0, expect.stringContaining('handoff 2: initiated')]);
    const { roundTrips, sessions } = counted.take();
    expect(sessions).toBe(1);
    expect(roundTrips).toBeLessThanOrEqual(38);
    expect(roundTrips).toBeGreaterThan(20);
  });

  test('a dry run on a database with handoffs changes no row', async () => {
    const rows = () =>
      scene.query(
        'SELECT (SELECT count(*) FROM baton.events) AS events, revision FROM baton.ledgers',
      );
    const before = await rows();
    const { exitCode, printed } = await scene.file({ 'INPUT_DRY-RUN': 'true' });
    expect(printed).toContain('commit to PostgreSQL: handoff 3: initiated by sam');
    expect([exitCode, await rows()]).toEqual([0, before]);
  });

  test('with `organisation`, a role that only reads posts one report over all repositories', async () => {
    await scene.query('CREATE ROLE bundle_reports LOGIN');
    await scene.query("SELECT baton.grant_reports('bundle_reports')");
    const organisation = { INPUT_MODE: 'report', INPUT_ORGANISATION: 'true' };
    const { exitCode, printed } = await scene.file({
      ...organisation,
      'INPUT_DATABASE-URL': scene.urlWith({ user: 'bundle_reports' }),
    });
    expect([exitCode, printed]).toEqual([0, expect.stringContaining('over 1 repository: posted')]);
    const [report] = scene.stage.github
      .issues()
      .filter((one) => one.title.startsWith('Handoff report of all repositories'));
    expect(report?.body).toContain('acme/handoffs');
    const onBranch = await scene.file({ ...organisation, 'INPUT_DATABASE-URL': '' });
    expect([onBranch.exitCode, onBranch.printed]).toEqual([
      1,
      expect.stringContaining('`organisation` needs a ledger in PostgreSQL'),
    ]);
  });

  test('a database far away is asked at most 20 times for each form that a sweep finds, and at most 12 times by the next', async () => {
    const counted = await countedServer((await startedCluster()).port);
    onTestFinished(() => counted.close());
    const sweep = async (filed: number) => {
      for (let at = 1; at < filed; at += 1) {
        scene.stage.sam.fileForm(sale, complete, { title: `Handoff ${at}` });
      }
      const { exitCode, printed } = await scene.file({
        INPUT_MODE: 'sweep',
        'INPUT_DATABASE-URL': scene.urlWith({ port: counted.port }),
      });
      expect([exitCode, printed]).toEqual([0, expect.any(String)]);
      return counted.take().roundTrips;
    };
    await sweep(1);
    const few = await sweep(1);
    const many = await sweep(5);
    const next = await sweep(1);
    expect((many - few) / 4).toBeLessThanOrEqual(20);
    expect((next - few) / 4).toBeLessThanOrEqual(12);
  });
});
