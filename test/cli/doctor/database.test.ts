// `baton doctor` on a ledger in PostgreSQL.

import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import * as v from 'valibot';
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from 'vitest';
import { workflowText } from '../../../src/cli/workflow/workflow-text.ts';
import { createManualClock } from '../../../src/sandbox/github/clock.ts';
import { createGitHub } from '../../../src/sandbox/github/local-github.ts';
import { startedCluster } from '../../ledger/setup/postgres/cluster.ts';
import { countedServer } from '../../ledger/setup/postgres/counted-server.ts';
import {
  ledgerIn,
  newDatabase,
  type TestDatabase,
} from '../../ledger/setup/postgres/new-database.ts';
import { hasSessions } from '../../ledger/setup/postgres/server.ts';
import { sampleRecord } from '../../ledger/setup/sample-handoff.ts';
import { baton } from '../captured.ts';
import { copyOfBaton, releaseCopy } from '../copy-of-baton.ts';

const repository = 'acme/handoffs';
const output = v.object({
  findings: v.array(
    v.object({
      id: v.string(),
      state: v.string(),
      message: v.string(),
      fix: v.nullable(v.string()),
    }),
  ),
});

/** Of a repository whose workflow has `database-url`. */
async function findingsWith(environment: NodeJS.ProcessEnv) {
  const directory = mkdtempSync(join(tmpdir(), 'baton-doctor-'));
  const github = await createGitHub({
    clock: createManualClock('2026-11-16T09:00:00Z').now,
    directory,
    repository,
    otherRepositories: [copyOfBaton],
    isPrivate: true,
    labels: [],
    people: [{ login: 'erin', role: 'admin' }],
    files: {
      '.github/workflows/handoffs.yml': workflowText('acme/baton@v1').replace(
        /^( +)- uses: acme\/baton@v1$/m,
        '$1- uses: acme/baton@v1\n$1  with:\n$1    database-url: $${{ secrets.LEDGER }}',
      ),
    },
  });
  await releaseCopy(github, { as: 'erin', version: 'v1' });
  const { url, close } = await github.listen();
  onTestFinished(async () => {
    await close();
    rmSync(directory, { recursive: true });
  });
  const { stdout } = await baton(['doctor', '--repo', repository, '--json'], {
    environment: {
      ...{ GITHUB_API_URL: url, GITHUB_TOKEN: github.tokenFor('erin'), PATH: '/nowhere' },
      ...environment,
    },
  });
  const { findings } = v.parse(output, JSON.parse(stdout));
  return findings.filter(({ id }) => ['data-branch', 'database', 'ledger'].includes(id));
}

test('without the URL, the doctor reports that it did not check the database', async () => {
  expect(await findingsWith({})).toEqual([
    {
      id: 'database',
      state: 'warning',
      message: expect.stringContaining('which was not checked'),
      fix: expect.stringContaining('DATABASE_URL'),
    },
  ]);
});

describe.skipIf(!hasSessions)('With DATABASE_URL, the doctor', () => {
  let database: TestDatabase;
  let port: number;
  beforeAll(async () => {
    database = await newDatabase();
    ({ port } = await startedCluster());
  });
  afterAll(async () => {
    await database?.query('DROP OWNED BY doctor_job, doctor_reports');
    await database?.query('DROP ROLE doctor_job, doctor_reports, doctor_stranger');
  });

  const as = (user: string, more = '', at = port) =>
    findingsWith({
      DATABASE_URL: `postgresql://${user}:planted@127.0.0.1:${at}/${database.name}${more}`,
    });
  const record = (id: number, name: string) =>
    ledgerIn(database, { id, name }).transact(async (changes) => {
      await changes.setCreatedAt('2026-11-16T09:00:00Z');
      return { result: await changes.record(sampleRecord(1)), reason: 'first' };
    });

  test('reports that there is no ledger yet', async () => {
    expect(await as('baton')).toMatchObject([
      { id: 'database', state: 'warning', message: expect.stringContaining('no ledger yet') },
    ]);
  });

  test('warns of a role that owns the tables of several repositories', async () => {
    await record(1, repository);
    await record(2, 'acme/shop');
    for (const statement of [
      'CREATE ROLE doctor_job LOGIN',
      'CREATE ROLE doctor_reports LOGIN',
      'CREATE ROLE doctor_stranger LOGIN',
      "SELECT baton.grant_repository('doctor_job', 1)",
      "SELECT baton.grant_reports('doctor_reports')",
    ]) {
      await database.query(statement);
    }
    expect(await as('baton')).toMatchObject([
      {
        id: 'database',
        state: 'warning',
        message:
          'The role baton owns the tables, so it can change the handoffs of all 2 repositories.',
      },
      { id: 'ledger', state: 'ok', message: expect.stringMatching(/^Valid: 1 handoff, /) },
    ]);
  });

  test('is content with a role of this repository alone', async () => {
    expect(await as('doctor_job')).toMatchObject([
      {
        id: 'database',
        state: 'ok',
        message: expect.stringMatching(
          /^PostgreSQL \d+ answers the role doctor_job in \d+ ms(?: through a pooler)?\. The ledger of 1 repository has schema version \d+ and \d+ kB\.$/,
        ),
      },
      { id: 'ledger', state: 'ok' },
    ]);
  });

  test('shows how much longer a run takes on a database far away', async () => {
    const far = await countedServer(port, 30);
    onTestFinished(() => far.close());
    const [finding] = await as('doctor_job', '', far.port);
    expect(finding).toMatchObject({ id: 'database', state: 'warning' });
    const [, round = '', seconds = ''] =
      /^An answer takes (\d+) ms from here, and a run waits for about 40 in turn, (\d+) s in all\./.exec(
        finding?.message ?? '',
      ) ?? [];
    expect(Number(round)).toBeGreaterThanOrEqual(55);
    expect(Number(seconds)).toBe(Math.round((40 * Number(round)) / 1000));
  });

  test('is content with a role that reads all', async () => {
    expect(await as('doctor_reports')).toMatchObject([
      { state: 'ok', message: expect.stringContaining('The ledger of 2 repositories') },
      { id: 'ledger', state: 'ok' },
    ]);
  });

  test('names the rights that a role does not have', async () => {
    expect(await as('doctor_stranger')).toMatchObject([
      {
        state: 'problem',
        message: 'The role doctor_stranger may not read the tables of the ledger.',
        fix: expect.stringContaining("baton.grant_repository('doctor_stranger'"),
      },
    ]);
  });

  test('explains why the server cannot be reached, without the password', async () => {
    const [finding, ...others] = await as('doctor_job', '?sslmode=require');
    expect(others).toEqual([]);
    expect(finding).toMatchObject({
      state: 'problem',
      message: expect.stringContaining('does not offer TLS'),
    });
    expect(JSON.stringify(finding)).not.toContain('planted');
  });

  test.each([
    ['moved', 'moved from PostgreSQL to the data branch'],
    ['copy', '`baton migrate --from branch --to postgres --cutover`'],
  ])('reports a ledger that a migration closed as %s, and what to do', async (closed, said) => {
    const set = (value: string) =>
      database.query(`UPDATE baton.ledgers SET closed = ${value} WHERE repository_id = 1`);
    await set(`'${closed}'`);
    const findings = await as('doctor_job');
    await set('NULL');
    expect(findings).toMatchObject([
      { id: 'database', state: 'ok' },
      { id: 'ledger', state: 'problem', message: expect.stringContaining(said) },
    ]);
  });

  test('names an older and a newer schema', async () => {
    const version = async () =>
      Number(
        Object.assign(
          { version: 0 },
          (await database.query('SELECT version FROM baton.schema_version'))[0],
        ).version,
      );
    const newest = await version();
    await database.query('UPDATE baton.schema_version SET version = 999');
    const [newer] = await as('doctor_job');
    await database.query(`UPDATE baton.schema_version SET version = ${newest - 1}`);
    const [older] = await as('doctor_job');
    await database.query(`UPDATE baton.schema_version SET version = ${newest}`);
    expect(newer).toMatchObject({
      state: 'problem',
      message: expect.stringContaining('schema version 999'),
    });
    expect(older?.message).toContain(`(the next run updates it to ${newest})`);
  });
});
