import { execFileSync } from 'node:child_process';
import { chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { findToken, howToGiveToken } from '../../src/cli/github/find-token.ts';
import { resolveHost, resolveRepository } from '../../src/cli/github/resolve-repository.ts';

const cwd = mkdtempSync(join(tmpdir(), 'baton-remote-'));
afterAll(() => rmSync(cwd, { recursive: true }));
const git = (...words: string[]) => execFileSync('git', words, { cwd, stdio: 'pipe' });
git('init', '--quiet');
git('remote', 'add', 'origin', 'unknown');

/** Logged in at two hosts. */
const bin = join(cwd, 'bin');
mkdirSync(bin);
writeFileSync(join(bin, 'gh'), '#!/bin/sh\necho "token of $4"\n');
chmodSync(join(bin, 'gh'), 0o755);
const environment = { PATH: `${bin}:${process.env['PATH']}` };

const github = { host: 'github.com', apiUrl: 'https://api.github.com', isTrusted: true };
const acme = { owner: 'acme', repo: 'ops' };

describe('the repository of a folder', () => {
  test.each([
    ['https://github.com/acme/ops.git', github],
    ['https://github.com/acme/ops/', github],
    ['git@github.com:acme/ops.git', github],
    ['ssh://git@github.com/acme/ops', github],
    ['ssh://git@github.com:22/acme/ops.git', github],
    [
      'git@git.example.com:acme/ops.git',
      { host: 'git.example.com', apiUrl: 'https://git.example.com/api/v3', isTrusted: false },
    ],
    ['git@GitHub.com:acme/ops.git', github],
    ['ssh://git@ssh.github.com:443/acme/ops.git', github],
    [
      'acme@acme.ghe.com:acme/ops.git',
      { host: 'acme.ghe.com', apiUrl: 'https://api.acme.ghe.com', isTrusted: false },
    ],
  ])('is read from its remote %s', async (url, expected) => {
    git('remote', 'set-url', 'origin', url);
    expect(await resolveRepository({ environment, cwd }, {})).toEqual({
      ...acme,
      ...expected,
    });
  });

  test.each(['/srv/git/ops.git', '../ops', 'unknown', 'git@gitlab.com:acme/ops.git'])(
    'is not to be read from %s',
    async (url) => {
      git('remote', 'set-url', 'origin', url);
      await expect(resolveRepository({ environment, cwd }, {})).rejects.toThrow(
        /^Cannot find the repository:/,
      );
    },
  );

  test('is another where one is named', async () => {
    git('remote', 'set-url', 'origin', 'git@git.example.com:acme/ops.git');
    expect(await resolveRepository({ environment, cwd }, { repo: 'acme/other' })).toMatchObject(
      github,
    );
    const api = { ...environment, GITHUB_API_URL: 'https://git.example.com/api/v3/' };
    expect(
      await resolveRepository({ environment: api, cwd }, { repo: 'acme/other' }),
    ).toMatchObject({
      apiUrl: 'https://git.example.com/api/v3',
      isTrusted: true,
    });
  });
});

describe('the server', () => {
  const onServer = (environment: Readonly<Record<string, string>>, host?: string) =>
    resolveRepository(
      { environment: { PATH: '/nowhere', ...environment }, cwd },
      { repo: 'acme/ops', host },
    );

  test.each([
    ['git.example.com', 'https://git.example.com/api/v3'],
    ['https://git.example.com/', 'https://git.example.com/api/v3'],
    ['acme.ghe.com', 'https://api.acme.ghe.com'],
    ['github.com', 'https://api.github.com'],
  ])('is the one that --host names: %s', async (host, apiUrl) => {
    expect(await onServer({}, host)).toMatchObject({ apiUrl, isTrusted: true });
    const inJob = {
      GITHUB_API_URL: 'https://api.github.com',
      GITHUB_SERVER_URL: 'https://github.com',
    };
    expect(await onServer(inJob, host)).toMatchObject({ apiUrl, isTrusted: true });
  });

  test.each([
    ['git.example.com/acme/ops', 'https://git.example.com/api/v3'],
    ['https://acme.ghe.com/acme/ops', 'https://api.acme.ghe.com'],
  ])('is the one that --repo names, also in a job on github.com: %s', async (repo, apiUrl) => {
    const inJob = {
      PATH: '/nowhere',
      GITHUB_API_URL: 'https://api.github.com',
      GITHUB_SERVER_URL: 'https://github.com',
      GITHUB_REPOSITORY: 'acme/job',
    };
    const found = await resolveRepository({ environment: inJob, cwd }, { repo });
    expect(found).toMatchObject({ ...acme, apiUrl, isTrusted: false });
  });

  test('of the repository of a job is not that of a folder the job works in', async () => {
    git('remote', 'set-url', 'origin', 'git@git.example.com:acme/elsewhere.git');
    const inJob = {
      ...environment,
      GITHUB_API_URL: 'https://api.acme.ghe.com',
      GITHUB_SERVER_URL: 'https://acme.ghe.com',
      GITHUB_REPOSITORY: 'acme/ops',
    };
    expect(await resolveRepository({ environment: inJob, cwd }, {})).toMatchObject({
      ...acme,
      host: 'acme.ghe.com',
      apiUrl: 'https://api.acme.ghe.com',
      isTrusted: true,
    });
  });

  test('keeps the port that an address names', async () => {
    git('remote', 'set-url', 'origin', 'https://git.example.com:8443/acme/ops.git');
    expect(await resolveRepository({ environment, cwd }, {})).toMatchObject({
      host: 'git.example.com:8443',
      apiUrl: 'https://git.example.com:8443/api/v3',
    });
  });

  test('is the one of the job, or of the gh CLI', async () => {
    const githubServerUrl = 'https://git.example.com';
    expect(await onServer({ GITHUB_SERVER_URL: githubServerUrl })).toMatchObject({
      host: 'git.example.com',
      apiUrl: 'https://git.example.com/api/v3',
      isTrusted: true,
    });
    expect(
      await onServer({ GH_HOST: 'acme.ghe.com', GITHUB_SERVER_URL: githubServerUrl }),
    ).toMatchObject({
      apiUrl: 'https://api.acme.ghe.com',
    });
  });

  test('of a folder needs no repository', async () => {
    git('remote', 'set-url', 'origin', 'git@git.example.com:acme/ops.git');
    expect(await resolveHost({ environment, cwd }, undefined)).toBe('git.example.com');
    expect(await resolveHost({ environment, cwd: tmpdir() }, undefined)).toBe('github.com');
    expect(await resolveHost({ environment, cwd }, 'acme.ghe.com')).toBe('acme.ghe.com');
  });
});

test('a token from the environment goes to no host that only a remote names', async () => {
  const withToken = { environment: { ...environment, GITHUB_TOKEN: 'secret' } };
  expect(await findToken(withToken, { host: 'github.com', isTrusted: true })).toEqual({
    token: 'secret',
    from: 'GITHUB_TOKEN',
  });
  expect(await findToken(withToken, { host: 'git.example.com', isTrusted: false })).toEqual({
    token: 'token of git.example.com',
    from: '`gh auth token`',
  });
  const nowhere = { environment: { PATH: '/nowhere' } };
  expect(await findToken(nowhere, { host: 'github.com', isTrusted: true })).toBeNull();
});

test('a server of its own takes its own token before those of github.com', async () => {
  const server = { host: 'git.example.com', isTrusted: true };
  const both = { ...environment, GH_TOKEN: 'ghp_github', GH_ENTERPRISE_TOKEN: 'ghp_server' };
  expect(await findToken({ environment: both }, server)).toEqual({
    token: 'ghp_server',
    from: 'GH_ENTERPRISE_TOKEN',
  });
  const github = { host: 'github.com', isTrusted: true };
  expect(await findToken({ environment: both }, github)).toMatchObject({ from: 'GH_TOKEN' });
});

test('gh does not hand the token of a server to a host that only a remote names', async () => {
  const like = join(cwd, 'like-gh');
  mkdirSync(like);
  writeFileSync(join(like, 'gh'), '#!/bin/sh\necho "$GH_ENTERPRISE_TOKEN"\n');
  chmodSync(join(like, 'gh'), 0o755);
  const variables = { PATH: `${like}:${process.env['PATH']}`, GH_ENTERPRISE_TOKEN: 'secret' };
  const remote = { host: 'git.example.net', isTrusted: false };
  expect(await findToken({ environment: variables }, remote)).toBeNull();
});

test('someone with a token that the host does not get hears why, not to set it again', () => {
  const remote = { host: 'git.example.com', isTrusted: false };
  expect(howToGiveToken({ environment: { GITHUB_TOKEN: 'secret' } }, remote)).toBe(
    'The token in GITHUB_TOKEN goes only to a server that you name: add `--host git.example.com` or set GH_HOST, or log in with `gh auth login --hostname git.example.com`.',
  );
  expect(howToGiveToken({ environment: {} }, { host: 'github.com', isTrusted: true })).toBe(
    'Set GITHUB_TOKEN, or log in with `gh auth login`.',
  );
});

test.each(['gh token', 'ghp_1\nghp_2', '“ghp_1”'])(
  'a token that no request can carry is named, not the network: %j',
  async (token) => {
    const found = findToken(
      { environment: { ...environment, GH_TOKEN: token } },
      { host: 'github.com', isTrusted: true },
    );
    await expect(found).rejects.toThrow(/^The token in GH_TOKEN has a space, a line break or/);
  },
);

test.each([
  [{ GH_HOST: 'git example' }, '“git example” is not a host.'],
  [{ GITHUB_API_URL: 'git.example.com' }, 'GITHUB_API_URL is “git.example.com”, which is not'],
  [{ GITHUB_API_URL: 'ftp://git.example.com' }, 'GITHUB_API_URL is “ftp://git.example.com”'],
])('a server that is no address is named: %j', async (variables, said) => {
  const surroundings = { environment: { ...environment, ...variables }, cwd };
  await expect(resolveRepository(surroundings, { repo: 'acme/ops' })).rejects.toThrow(said);
});
