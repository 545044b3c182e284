import { execFileSync } from 'node:child_process';
import { chmodSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { resolveRepository } from '../../../src/cli/github/resolve-repository.ts';
import { folderWith } from '../folder.ts';

/** A clone whose person has an alias for GitHub, as people with two accounts have. */
function cloneWith(remotes: Readonly<Record<string, string>>) {
  const cwd = folderWith({
    'bin/ssh': `#!/bin/sh
case "$2" in
  *-work) echo 'hostname github.com';;
  git.example.com) echo 'hostname 10.0.0.5';;
  *) echo "hostname $2";;
esac
`,
  });
  chmodSync(join(cwd, 'bin', 'ssh'), 0o755);
  const environment = {
    PATH: `${join(cwd, 'bin')}:${process.env['PATH']}`,
    GIT_CONFIG_GLOBAL: '/dev/null',
  };
  const git = (...words: string[]) =>
    execFileSync('git', words, { cwd, stdio: 'pipe', env: environment });
  git('init', '--quiet');
  for (const [name, url] of Object.entries(remotes)) {
    git('remote', 'add', name, url);
  }
  const resolve = async (variables: object = {}) => {
    const { host, owner, repo, isTrusted } = await resolveRepository(
      { cwd, environment: { ...environment, ...variables } },
      {},
    );
    return { address: `${host}/${owner}/${repo}`, isTrusted };
  };
  return { cwd, git, resolve };
}

describe('the repository of a clone', () => {
  test.each([
    'git@github-work:acme/ops.git',
    'git@github.com-work:acme/ops.git',
    'ssh://git@github-work/acme/ops.git',
    'github-work:acme/ops',
    'git@github.com:/acme/ops.git',
    'git+ssh://git@github.com/acme/ops.git',
  ])('is found behind %s', async (origin) => {
    const { resolve } = cloneWith({ origin });
    expect(await resolve()).toEqual({ address: 'github.com/acme/ops', isTrusted: true });
  });

  test('keeps the name of a server that SSH reaches by its number', async () => {
    const { resolve } = cloneWith({ origin: 'git@git.example.com:acme/ops.git' });
    expect(await resolve()).toEqual({ address: 'git.example.com/acme/ops', isTrusted: false });
  });

  test.each([
    '/srv/git/ops.git',
    '../shop/ops',
    'https://dev.azure.com/acme/all/_git/ops',
    'https://gitlab.com/acme/ops.git',
    'git@bitbucket.org:acme/ops.git',
  ])('is that of another remote, where origin is %s', async (origin) => {
    const { resolve } = cloneWith({ origin, upstream: 'git@github.com:acme/ops.git' });
    expect(await resolve()).toMatchObject({ address: 'github.com/acme/ops' });
  });

  test('of a fork is the one chosen with `gh repo set-default`', async () => {
    const { git, resolve } = cloneWith({
      origin: 'git@github.com:sam/ops.git',
      upstream: 'git@github.com:acme/ops.git',
    });
    expect(await resolve()).toMatchObject({ address: 'github.com/sam/ops' });
    git('config', 'remote.upstream.gh-resolved', 'base');
    expect(await resolve()).toMatchObject({ address: 'github.com/acme/ops' });
    git('config', '--unset', 'remote.upstream.gh-resolved');
    git('config', 'remote.origin.gh-resolved', 'acme/shop');
    expect(await resolve()).toMatchObject({ address: 'github.com/acme/shop' });
  });

  test('gives way to GH_REPO, and that to nothing', async () => {
    const { resolve } = cloneWith({ origin: 'git@github.com:acme/ops.git' });
    const job = { GITHUB_REPOSITORY: 'acme/job' };
    expect(await resolve({ ...job, GH_REPO: 'acme/other' })).toMatchObject({
      address: 'github.com/acme/other',
    });
    expect(await resolve({ ...job, GH_REPO: '' })).toMatchObject({
      address: 'github.com/acme/job',
    });
    expect(await resolve({ GH_REPO: '', GITHUB_REPOSITORY: '' })).toMatchObject({
      address: 'github.com/acme/ops',
    });
  });
});

describe('why there is no repository', () => {
  test('Git is not installed', async () => {
    const { resolve } = cloneWith({ origin: 'git@github.com:acme/ops.git' });
    await expect(resolve({ PATH: '/nowhere' })).rejects.toThrow(
      'Cannot find the repository: there is no `git` in the PATH to read the remote of this folder.',
    );
  });

  test('Git refuses the folder, such as one of another user', async () => {
    const { cwd, resolve } = cloneWith({});
    writeFileSync(join(cwd, '.git', 'config'), '[core\n');
    await expect(resolve()).rejects.toThrow(
      /^Cannot find the repository: Git cannot read this folder \(bad config line 1 in file /,
    );
  });
});
