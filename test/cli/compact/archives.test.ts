// A data branch with archives: what doctor reports about them, and that compacting keeps them.

import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { openDataBranch } from '../../../src/github/data-branch/data-branch.ts';
import { createClient } from '../../../src/github/http/octokit.ts';
import { openLedger } from '../../../src/ledger/open-ledger.ts';
import { createManualClock } from '../../../src/sandbox/github/clock.ts';
import { createGitHub } from '../../../src/sandbox/github/local-github.ts';
import { sampleRecord } from '../../ledger/setup/sample-handoff.ts';
import { tinyLimits } from '../../ledger/setup/tiny-limits.ts';
import { quickTime } from '../../quick-time.ts';
import { baton } from '../captured.ts';

const now = '2026-03-01T00:00:00Z';
const archive = 'archive/0001.db';

/** Issues 1 and 2 are in an archive; 3 is open. */
async function archived() {
  const directory = mkdtempSync(join(tmpdir(), 'baton-archives-'));
  const clock = createManualClock(now);
  const github = await createGitHub({
    clock: clock.now,
    directory,
    repository: 'acme/ops',
    people: [
      { login: 'alice', role: 'write' },
      { login: 'erin', role: 'admin' },
    ],
  });
  const { url, close } = await github.listen();
  onTestFinished(async () => {
    await close();
    rmSync(directory, { recursive: true });
  });
  const octokit = createClient({
    token: github.actionsToken,
    baseUrl: 'https://api.github.com',
    fetch: github.fetch,
    time: quickTime(),
  });
  const at = { octokit, owner: 'acme', repo: 'ops', branch: 'handoff-data', path: 'handoffs.db' };
  const branch = openDataBranch({ ...at, readme: 'The ledger.' });
  const limits = { ...tinyLimits, archive: 8_000_000 };
  const wait = async () => {};
  const ledger = openLedger({ branch, repository: 'acme/ops', wait, random: () => 0, limits });
  await ledger.transact(async (changes) => {
    for (const issue of [1, 2, 3]) {
      await changes.record(sampleRecord(issue, issue === 3 ? 4 : 8));
    }
    return { result: null, reason: 'three handoffs' };
  });
  expect(await ledger.archiveEnded(now)).toMatchObject({ archive });
  const git = (...words: readonly string[]) =>
    execFileSync('git', ['-C', github.gitDirectory, ...words], { encoding: 'utf8' }).trim();
  const environment = {
    GITHUB_TOKEN: github.tokenFor('erin'),
    GITHUB_API_URL: url,
    PATH: '/nowhere',
  };
  const run = (...words: readonly string[]) =>
    baton([...words, '--repo', 'acme/ops'], { environment, now: () => now });
  const put = async (path: string, text: string | null) => {
    const { data } = await octokit.repos.getContent({ ...at, path, ref: 'handoff-data' });
    const sha = 'sha' in data ? data.sha : '';
    const change = { ...at, path, sha, message: 'by hand' };
    await (text === null
      ? octokit.repos.deleteFile(change)
      : octokit.repos.createOrUpdateFileContents({
          ...change,
          content: Buffer.from(text).toString('base64'),
        }));
  };
  const archivesFound = async () => {
    const { stdout } = await run('doctor', '--json');
    const {
      findings,
    }: { findings: { id: string; state: string; message: string; fix: string }[] } =
      JSON.parse(stdout);
    return findings.filter(({ id }) => id === 'archives');
  };
  return {
    github,
    ledger,
    git,
    run,
    put,
    archivesFound,
    version: git('rev-parse', `handoff-data:${archive}`),
  };
}

test('Compacting keeps every archive, and all is read as before.', async () => {
  const { git, run, archivesFound, version } = await archived();
  const listed = await run('list', '--all', '--json');
  expect(listed).toMatchObject({ exitCode: 0, stderr: '' });
  expect(await archivesFound()).toMatchObject([
    { state: 'ok', message: 'The archive is as the ledger recorded.' },
  ]);
  expect(await run('compact', '--yes')).toMatchObject({ exitCode: 0 });
  expect(git('log', '--format=%s', 'handoff-data')).toBe('compacted 2 commits');
  git('reflog', 'expire', '--expire=now', '--all');
  git('gc', '--prune=now', '--quiet');
  expect(git('rev-parse', `handoff-data:${archive}`)).toBe(version);
  expect(await run('list', '--all', '--json')).toEqual(listed);
});

const faults = [
  ['removed', null, 'is missing on handoff-data.'],
  ['replaced', 'garbage', 'on handoff-data is not the file Baton wrote.'],
] as const;

test.each(faults)(
  'A %s archive is named, and its content is not compacted away.',
  async (_, text, said) => {
    const { git, run, put, archivesFound, version } = await archived();
    await put(archive, text);
    const message = `${archive} ${said} Baton still reads it from the history of the branch.`;
    const fix = `Restore it before you run \`baton compact\`: check out handoff-data, run \`git cat-file blob ${version} > ${archive}\`, commit and push.`;
    expect(await archivesFound()).toEqual([
      expect.objectContaining({ state: 'warning', message, fix }),
    ]);
    const before = git('rev-parse', 'handoff-data');
    expect(await run('compact', '--yes')).toMatchObject({
      exitCode: 1,
      stderr: `baton: ${message} Nothing was changed. ${fix}\n`,
    });
    expect(git('rev-parse', 'handoff-data')).toBe(before);
  },
);

test('An archive that GitHub no longer has is a problem, with what it holds.', async () => {
  const { github, put, archivesFound, version } = await archived();
  await put(archive, null);
  github.intercept({
    before: ({ path }) =>
      path.endsWith(`/git/blobs/${version}`)
        ? Response.json({ message: 'Not Found' }, { status: 404 })
        : null,
  });
  expect(await archivesFound()).toMatchObject([
    {
      state: 'problem',
      message: `${archive} is missing on handoff-data. GitHub no longer has the right one: 2 issues in it cannot be read. All others can.`,
      fix: expect.stringContaining('mode: rebuild'),
    },
  ]);
});

test.each([
  ['valid', null],
  ['damaged', 'garbage'],
])('Compacting keeps the archives of a %s ledger that a rebuild kept.', async (state, text) => {
  const { github, ledger, git, run, put, version } = await archived();
  if (text !== null) {
    await put('handoffs.db', text);
    ledger.invalidate();
  }
  const { former, keptAs } = await ledger.rebuild(async (changes) => {
    for (const issue of [1, 2, 3]) {
      await changes.record({ ...sampleRecord(issue, issue === 3 ? 4 : 7), handoffId: issue });
    }
    return { result: null, reason: 'rebuilt' };
  }, now);
  expect(former).toBe(state);
  if (text !== null) {
    // A rebuild that cannot read the ledger leaves its archives. Later ones have the same paths.
    await run('compact', '--yes');
    await put(archive, 'a later archive');
  }
  expect(git('ls-tree', '-r', 'handoff-data')).not.toContain(version);
  const { stdout } = await run('compact', '--yes');
  expect(stdout).toContain('in the folder `handoffs-<time>`');
  git('reflog', 'expire', '--expire=now', '--all');
  git('gc', '--prune=now', '--quiet');
  const kept = keptAs?.replace('.db', '') ?? '';
  expect(git('rev-parse', `handoff-data:${kept}/${archive}`)).toBe(version);

  const cwd = mkdtempSync(join(tmpdir(), 'baton-kept-'));
  onTestFinished(() => rmSync(cwd, { recursive: true }));
  execFileSync('tar', ['-x'], {
    cwd,
    input: execFileSync('git', ['-C', github.gitDirectory, 'archive', 'handoff-data']),
  });
  const all = await baton(['list', '--all', '--file', `${kept}.db`], { cwd });
  expect(all).toMatchObject(
    text === null ? { exitCode: 0, stderr: '' } : { exitCode: 3, stdout: '' },
  );
  expect((await run('compact', '--yes')).stdout).toContain('one commit');
});

test('A damaged ledger is not compacted: an earlier commit may have the last valid one.', async () => {
  const { git, run, put } = await archived();
  await put('handoffs.db', 'garbage');
  const before = git('rev-parse', 'handoff-data');
  const { exitCode, stderr } = await run('compact', '--yes');
  expect(exitCode).toBe(1);
  expect(stderr).toContain('is damaged');
  expect(stderr).toContain('may have the last valid ledger');
  expect(git('rev-parse', 'handoff-data')).toBe(before);
});
