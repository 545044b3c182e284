// `baton migrate` between a branch on the sandbox's GitHub and a PostgreSQL server.

import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { openDataBranch } from '../../../src/github/data-branch/data-branch.ts';
import { createClient } from '../../../src/github/http/octokit.ts';
import { openLedger } from '../../../src/ledger/open-ledger.ts';
import { createManualClock } from '../../../src/sandbox/github/clock.ts';
import { createGitHub } from '../../../src/sandbox/github/local-github.ts';
import { startedCluster } from '../../ledger/setup/postgres/cluster.ts';
import { newDatabase } from '../../ledger/setup/postgres/new-database.ts';
import { hasSessions } from '../../ledger/setup/postgres/server.ts';
import { sampleRecord } from '../../ledger/setup/sample-handoff.ts';
import { quickTime } from '../../quick-time.ts';
import { baton, transcriptOf } from '../captured.ts';

const now = '2026-03-01T00:00:00.000Z';

async function openGround() {
  const directory = mkdtempSync(join(tmpdir(), 'baton-migrate-'));
  const github = await createGitHub({
    clock: createManualClock(now).now,
    directory,
    repository: 'acme/ops',
    people: [{ login: 'erin', role: 'admin' }],
  });
  const { url, close } = await github.listen();
  onTestFinished(async () => {
    await close();
    rmSync(directory, { recursive: true });
  });
  const branch = openDataBranch({
    octokit: createClient({
      token: github.actionsToken,
      baseUrl: 'https://api.github.com',
      fetch: github.fetch,
      time: quickTime(),
    }),
    ...{ owner: 'acme', repo: 'ops', branch: 'handoff-data', path: 'handoffs.db' },
    readme: 'The ledger.',
  });
  const record = (issue: number, owner: number | null = null) =>
    openLedger({
      branch,
      repository: 'acme/ops',
      wait: async () => {},
      random: () => 0,
    }).transact(async (changes) => {
      if (owner !== null) {
        await changes.setRepositoryId(owner);
      }
      return { result: await changes.record(sampleRecord(issue)), reason: `issue ${issue}` };
    });
  const database = await newDatabase();
  const environment = {
    GITHUB_TOKEN: github.tokenFor('erin'),
    GITHUB_API_URL: url,
    DATABASE_URL: (await startedCluster()).url(database.name),
    PATH: '/nowhere',
  };
  const lines: string[] = [];
  const run = async (...words: readonly string[]) => {
    const all = ['migrate', ...words, '--repo', 'acme/ops'];
    const captured = await baton(all, { environment, now: () => now, width: 80 });
    lines.push(transcriptOf(all, captured));
    return captured;
  };
  return { record, run, transcript: () => lines.join('\n') };
}

const there = ['--from', 'branch', '--to', 'postgres'] as const;
const back = ['--from', 'postgres', '--to', 'branch'] as const;

test.skipIf(!hasSessions)(
  'A ledger moves to PostgreSQL and back, and each step shows what comes next.',
  async () => {
    const { record, run, transcript } = await openGround();
    await run(...there);
    await record(1);
    await run(...there);
    await record(2);
    await run(...there, '--cutover');
    await expect(record(3)).rejects.toThrow('moved from the data branch to PostgreSQL');
    await run(...there);
    await run(...there, '--cancel');
    await run(...back);
    await run(...back, '--cutover');
    await record(3);
    await expect(transcript()).toMatchFileSnapshot('migrate.txt');
  },
);

test.skipIf(!hasSessions)(
  'Each command that is shown is about the branch and repository that were named.',
  async () => {
    const { record, run } = await openGround();
    await record(1);
    const shown = [
      await run(...there),
      await run(...there, '--cutover'),
      await run(...there, '--cutover'),
      await run(...there, '--cancel'),
      await run(...back, '--data-branch', 'other'),
      await run(...back, '--data-branch', 'other', '--cutover'),
    ].flatMap(({ stdout, stderr }) => `${stdout}${stderr}`.replaceAll(/\s+/g, ' ').match(commands));
    const [first, ...rest] = shown.map((command) => command?.replace('baton migrate --from ', ''));
    expect(first).toBe('branch --to postgres --cutover --repo acme/ops');
    expect(rest).toEqual([
      'postgres --to branch --cutover --repo acme/ops',
      'postgres --to branch --cutover --repo acme/ops',
      'postgres --to branch --cutover --repo acme/ops',
      'postgres --to branch --cutover --repo acme/ops --data-branch other',
      'branch --to postgres --cutover --repo acme/ops --data-branch other',
    ]);
  },
);

test.skipIf(!hasSessions)(
  'The ledger of another repository, as a fork has it, is neither copied, closed nor opened.',
  async () => {
    const { record, run } = await openGround();
    await record(1, 4711);
    for (const words of [there, [...there, '--cutover'], [...there, '--cancel'], back] as const) {
      const { exitCode, stderr } = await run(...words);
      expect(exitCode).toBe(1);
      expect(stderr.replaceAll(/\s+/g, ' ')).toContain(
        'The ledger on handoff-data belongs to another repository: acme/ops is probably a copy, such as a fork. Nothing was changed.',
      );
    }
    await record(2);
  },
);

/** Between code ticks. */
const commands = /(?<=`)baton migrate [^`]+/g;

test('Wrong options are refused before anything is read.', async () => {
  const environment = { PATH: '/nowhere' };
  const refused = async (...words: readonly string[]) => {
    const { exitCode, stderr } = await baton(['migrate', ...words], { environment });
    expect(exitCode).toBe(2);
    return stderr;
  };
  expect(await refused('--from', 'branch')).toContain('`--to <ledger>` is missing');
  expect(await refused('--from', 'branch', '--to', 'branch')).toContain('name the same ledger');
  expect(await refused(...there)).toContain('set DATABASE_URL');
  expect(await refused(...there, '--cutover', '--cancel')).toContain('Choose one of');
});
