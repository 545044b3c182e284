import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { openDataBranch } from '../../../src/github/data-branch/data-branch.ts';
import { createClient } from '../../../src/github/http/octokit.ts';
import { createManualClock } from '../../../src/sandbox/github/clock.ts';
import { createGitHub } from '../../../src/sandbox/github/local-github.ts';

const directory = mkdtempSync(join(tmpdir(), 'baton-replace-'));
afterAll(() => rmSync(directory, { recursive: true }));
let repositories = 0;

const bytes = (text: string) => new TextEncoder().encode(text);

/** A data branch on which `one` and then `two` was written. */
async function started() {
  repositories += 1;
  const clock = createManualClock('2026-11-16T09:00:00Z');
  const github = await createGitHub({
    clock: clock.now,
    directory: join(directory, String(repositories)),
    repository: 'acme/ops',
    people: [{ login: 'alice', role: 'write' }],
  });
  const data = openDataBranch({
    octokit: createClient({
      token: github.actionsToken,
      baseUrl: 'https://api.github.com',
      fetch: github.fetch,
    }),
    owner: 'acme',
    repo: 'ops',
    branch: 'handoff-data',
    path: 'handoffs.db',
    readme: 'The ledger.',
  });
  const git = (...args: readonly string[]) =>
    execFileSync('git', ['-C', github.gitDirectory, ...args], { encoding: 'utf8' }).trim();
  const first = await data.write({ bytes: bytes('one'), expected: null, message: 'one' });
  clock.advance({ hours: 1 });
  const expected = first.kind === 'written' ? first.version : '';
  await data.write({ bytes: bytes('two'), expected, message: 'two' });
  clock.advance({ hours: 1 });
  const previous = await data.readRaw();
  const supersede = () =>
    data.replaceWithFiles({
      bytes: bytes('new'),
      previous,
      files: [{ path: 'former.db', content: previous.file?.version ?? null }],
      message: 'rebuilt',
    });
  return { github, data, git, supersede, previous };
}

test('A branch is read by its latest commit, with any content of its file.', async () => {
  const { data, github, git, previous } = await started();
  expect(previous.commit).toBe(git('rev-parse', 'handoff-data'));
  expect(previous.file?.bytes).toEqual(bytes('two'));
  await github.commitFiles({
    as: 'alice',
    branch: 'handoff-data',
    files: { 'handoffs.db': null },
    message: 'oops',
  });
  expect(await data.readRaw()).toEqual({ commit: git('rev-parse', 'handoff-data'), file: null });
  git('update-ref', '-d', 'refs/heads/handoff-data');
  expect(await data.readRaw()).toEqual({ commit: null, file: null });
});

test('A file is replaced and archived in one commit.', async () => {
  const { git, supersede } = await started();
  expect(await supersede()).toEqual({
    kind: 'written',
    version: git('rev-parse', 'handoff-data:handoffs.db'),
    commit: git('rev-parse', 'handoff-data'),
  });
  expect(git('log', '--format=%s', 'handoff-data').split('\n')).toEqual(['rebuilt', 'two', 'one']);
  expect(git('show', 'handoff-data:handoffs.db')).toBe('new');
  expect(git('show', 'handoff-data:former.db')).toBe('two');
  expect(git('show', 'handoff-data:README.md')).toBe('The ledger.');
});

test('A branch that has moved on is a conflict, and keeps what it holds.', async () => {
  const { data, git, previous, supersede } = await started();
  const version = previous.file?.version ?? '';
  await data.write({ bytes: bytes('three'), expected: version, message: 'three' });
  expect(await supersede()).toEqual({ kind: 'conflict' });
  expect(git('show', 'handoff-data:handoffs.db')).toBe('three');
});

test('A branch that is gone meanwhile is a conflict.', async () => {
  const { git, supersede } = await started();
  git('update-ref', '-d', 'refs/heads/handoff-data');
  expect(await supersede()).toEqual({ kind: 'conflict' });
});

test('An answer that was lost after the write took effect is found to have been written.', async () => {
  const { github, git, supersede } = await started();
  github.intercept({ after: ({ method }) => (method === 'PATCH' ? 'drop' : null) });
  expect(await supersede()).toMatchObject({ kind: 'written' });
  expect(git('rev-list', '--count', 'handoff-data')).toBe('3');
});

test('A branch that may not be written is reported.', async () => {
  const { github, git, supersede } = await started();
  github.intercept({
    before: ({ method }) =>
      method === 'PATCH'
        ? Response.json({ message: 'Repository rule violations found' }, { status: 422 })
        : null,
  });
  await expect(supersede()).rejects.toMatchObject({ code: 'ledger_not_writable' });
  expect(git('show', 'handoff-data:handoffs.db')).toBe('two');
});

test('The first commit shows when a branch was created.', async () => {
  const { data, git } = await started();
  expect(await data.branchCreatedAt()).toBe('2026-11-16T09:00:00Z');
  git('update-ref', '-d', 'refs/heads/handoff-data');
  expect(await data.branchCreatedAt()).toBeNull();
});
