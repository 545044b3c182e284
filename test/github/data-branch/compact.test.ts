import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { compactBranch } from '../../../src/github/data-branch/compact.ts';
import { openDataBranch } from '../../../src/github/data-branch/data-branch.ts';
import { readHistory } from '../../../src/github/data-branch/history.ts';
import { createClient } from '../../../src/github/http/octokit.ts';
import { createManualClock } from '../../../src/sandbox/github/clock.ts';
import { createGitHub } from '../../../src/sandbox/github/local-github.ts';

const directory = mkdtempSync(join(tmpdir(), 'baton-compact-'));
afterAll(() => rmSync(directory, { recursive: true }));
let repositories = 0;

/** A data branch with three commits, an hour apart. */
async function started() {
  repositories += 1;
  const clock = createManualClock('2026-11-16T09:00:00Z');
  const github = await createGitHub({
    clock: clock.now,
    directory: join(directory, String(repositories)),
    repository: 'acme/ops',
    people: [{ login: 'alice', role: 'write' }],
  });
  const octokit = createClient({
    token: github.actionsToken,
    baseUrl: 'https://api.github.com',
    fetch: github.fetch,
  });
  const file = { octokit, owner: 'acme', repo: 'ops', branch: 'handoff-data', path: 'handoffs.db' };
  const data = openDataBranch({ ...file, readme: 'The ledger.' });
  const git = (...args: readonly string[]) =>
    execFileSync('git', ['-C', github.gitDirectory, ...args], { encoding: 'utf8' }).trim();
  let expected: string | null = null;
  const write = async (text: string) => {
    const bytes = new TextEncoder().encode(text);
    const outcome = await data.write({ bytes, expected, message: text });
    expected = outcome.kind === 'written' ? outcome.version : expected;
    clock.advance({ hours: 1 });
    return outcome.kind;
  };
  for (const text of ['one', 'two', 'three']) {
    await write(text);
  }
  return { github, file, git, write, compact: () => compactBranch(file, 'compacted') };
}

test('The history becomes one commit with the same files, and the branch stays as old as it was.', async () => {
  const { file, git, compact } = await started();
  const tree = git('rev-parse', 'handoff-data^{tree}');
  expect(await compact()).toBe('written');
  expect(git('log', '--format=%s %cI', 'handoff-data')).toBe('compacted 2026-11-16T09:00:00+00:00');
  expect(git('rev-parse', 'handoff-data^{tree}')).toBe(tree);
  expect(git('fsck', '--strict', '--no-dangling')).toBe('');
  expect(await readHistory(file)).toMatchObject({ commits: 1, firstAt: '2026-11-16T09:00:00Z' });
});

test('A run that writes before and after it finds its file as it was.', async () => {
  const { git, write, compact } = await started();
  await compact();
  expect(await write('four')).toBe('written');
  expect(git('log', '--format=%s', 'handoff-data')).toBe('four\ncompacted');
  expect(git('show', 'handoff-data:handoffs.db')).toBe('four');
});

test('A commit in between is kept, and nothing is changed.', async () => {
  const { github, git, write, compact } = await started();
  let isWritten = false;
  github.intercept({
    before: async ({ path }) => {
      if (path === '/graphql' && !isWritten) {
        isWritten = true;
        await write('of a run');
      }
      return null;
    },
  });
  expect(await compact()).toBe('conflict');
  expect(git('log', '--format=%s', 'handoff-data').split('\n')).toEqual([
    'of a run',
    'three',
    'two',
    'one',
  ]);
});

test('An answer that was lost after the branch moved is found to have been written.', async () => {
  const { github, git, compact } = await started();
  github.intercept({ after: ({ path }) => (path === '/graphql' ? 'drop' : null) });
  expect(await compact()).toBe('written');
  expect(git('rev-list', '--count', 'handoff-data')).toBe('1');
});

test('A protected branch is refused in words, and stays.', async () => {
  const { github, git, compact } = await started();
  github.intercept({
    before: ({ path }) =>
      path === '/graphql'
        ? Response.json({ errors: [{ type: 'UNPROCESSABLE', message: 'Cannot force-push' }] })
        : null,
  });
  await expect(compact()).rejects.toMatchObject({
    code: 'ledger_not_writable',
    message: expect.stringContaining('(Cannot force-push). Nothing was changed.'),
  });
  expect(git('rev-list', '--count', 'handoff-data')).toBe('3');
});

test('Without a branch there is nothing to compact.', async () => {
  const { git, file, compact } = await started();
  git('update-ref', '-d', 'refs/heads/handoff-data');
  expect(await compact()).toBe('missing');
  expect(await readHistory(file)).toBeNull();
});
