import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pauseFor } from 'node:timers/promises';
import { afterAll, expect, test } from 'vitest';
import { openDataBranch } from '../../../src/github/data-branch/data-branch.ts';
import { dataBranchReadme } from '../../../src/github/data-branch/readme.ts';
import { createClient } from '../../../src/github/http/octokit.ts';
import { openLedger } from '../../../src/ledger/open-ledger.ts';
import type { StoredFile } from '../../../src/ports/ledger-store.ts';
import { createGitHub, type GitHubOptions } from '../../../src/sandbox/github/local-github.ts';
import { sampleRecord } from '../../ledger/setup/sample-handoff.ts';
import { quickTime } from '../../quick-time.ts';

const directory = mkdtempSync(join(tmpdir(), 'baton-data-branch-'));
afterAll(() => rmSync(directory, { recursive: true }));
let repositories = 0;

const branch = 'handoff-data';

async function open(options: Partial<GitHubOptions> = {}) {
  repositories += 1;
  const github = await createGitHub({
    clock: () => Date.UTC(2026, 10, 22, 9),
    directory: join(directory, String(repositories)),
    repository: 'acme/ops',
    people: [
      { login: 'alice', role: 'write' },
      { login: 'mallory', role: 'read' },
    ],
    ...options,
  });
  const as = (login?: string) =>
    openDataBranch({
      octokit: createClient({
        token: login === undefined ? github.actionsToken : github.tokenFor(login),
        baseUrl: 'https://api.github.com',
        fetch: github.fetch,
        time: quickTime(),
      }),
      owner: 'acme',
      repo: 'ops',
      branch,
      path: 'handoffs.db',
      readme: dataBranchReadme({ repository: 'acme/ops', branch }),
    });
  const git = (...args: readonly string[]) =>
    execFileSync('git', ['-C', github.gitDirectory, ...args], { encoding: 'utf8' });
  const requests = () => github.requests.map(({ method, status }) => `${method} ${status}`);
  return { github, data: as(), as, git, requests };
}

const bytes = (text: string) => new TextEncoder().encode(text);
/** Not UTF-8, like an SQLite file. */
const binary = Uint8Array.from({ length: 3000 }, (_, at) => at % 256);

/** Much faster than an assertion on each of millions of bytes. */
const same = (file: StoredFile | null, expected: Uint8Array) =>
  file !== null && Buffer.compare(file.bytes, expected) === 0;

async function begun(first = binary) {
  const place = await open();
  const outcome = await place.data.write({ bytes: first, expected: null, message: 'begun' });
  place.github.forgetRequests();
  return { ...place, version: outcome.kind === 'written' ? outcome.version : '' };
}

test('Where there is no data branch, there is no file, and the code’s branch is not looked at.', async () => {
  const { data, requests } = await open();
  expect(await data.read()).toBeNull();
  expect(requests()).toEqual(['GET 404', 'GET 404']);
});

test('The first write starts a branch of its own, with a README for people who find it.', async () => {
  const { data, git } = await open();
  const outcome = await data.write({ bytes: binary, expected: null, message: 'handoff 1: begun' });
  expect(outcome).toEqual({
    kind: 'written',
    version: git('rev-parse', `${branch}:handoffs.db`).trim(),
    commit: git('rev-parse', branch).trim(),
  });
  expect(git('rev-list', '--count', branch).trim()).toBe('1');
  expect(git('ls-tree', '--name-only', branch).trim().split('\n')).toEqual([
    'README.md',
    'handoffs.db',
  ]);
  expect(git('show', `${branch}:README.md`)).toContain('git fetch origin handoff-data');
});

test('What was written is read back byte for byte, in one request, with the version Git gives it.', async () => {
  const { data, git, requests } = await begun();
  const file = await data.read();
  expect(file?.bytes).toEqual(binary);
  expect(file?.version).toBe(git('rev-parse', `${branch}:handoffs.db`).trim());
  expect(requests()).toEqual(['GET 200']);
});

test('A file past what GitHub puts into JSON is read and written the same way.', async () => {
  const large = new Uint8Array(3_000_000).map((_, at) => (at * 31) % 256);
  const { data, git, version } = await begun(large);
  expect(same(await data.read(), large)).toBe(true);
  const larger = large.slice().fill(7, 0, 1000);
  expect(await data.write({ bytes: larger, expected: version, message: 'more' })).toMatchObject({
    kind: 'written',
  });
  expect(git('cat-file', '-s', `${branch}:handoffs.db`).trim()).toBe('3000000');
  expect(same(await data.read(), larger)).toBe(true);
});

test('A write against the version that was read is one commit more, with its audit line.', async () => {
  const { data, git, requests, version } = await begun();
  const message = 'handoff 12: accepted by alice ("quoted", issue #34)';
  const outcome = await data.write({ bytes: bytes('two'), expected: version, message });
  expect(outcome).toEqual({
    kind: 'written',
    version: git('rev-parse', `${branch}:handoffs.db`).trim(),
    commit: git('rev-parse', branch).trim(),
  });
  expect(git('log', '--format=%s', branch).trim().split('\n')).toEqual([message, 'begun']);
  expect(git('ls-tree', '--name-only', branch)).toContain('README.md');
  expect(requests()).toEqual(['PUT 200']);
});

test('A write against an older version is a conflict, asked once, and changes nothing.', async () => {
  const { data, git, github, requests, version } = await begun();
  await data.write({ bytes: bytes('two'), expected: version, message: 'two' });
  github.forgetRequests();
  expect(await data.write({ bytes: bytes('three'), expected: version, message: 'three' })).toEqual({
    kind: 'conflict',
  });
  expect(requests()).toEqual(['PUT 409']);
  expect(git('show', `${branch}:handoffs.db`)).toBe('two');
});

test('After a conflict a run looks before it sends the file, and sends nothing when it would lose again', async () => {
  const { data, as, github, requests, version } = await begun();
  const change = (expected: string) => ({ bytes: bytes('mine'), expected, message: 'mine' });
  await as().write({ bytes: bytes('two'), expected: version, message: 'two' });
  await data.write(change(version));
  const second = (await data.read())?.version ?? '';
  await as().write({ bytes: bytes('three'), expected: second, message: 'three' });
  github.forgetRequests();
  expect(await data.write(change(second))).toEqual({ kind: 'conflict' });
  expect(requests()).toEqual(['GET 200', 'GET 200']);
  const third = (await data.read())?.version ?? '';
  github.forgetRequests();
  expect(await data.write(change(third))).toMatchObject({ kind: 'written' });
  expect(requests(), 'a look that costs nothing').toEqual(['GET 304', 'PUT 200']);
});

test('Of two who start the branch at once, one comes too late.', async () => {
  const { data } = await open();
  const outcomes = await Promise.all(
    ['one', 'two'].map((text) => data.write({ bytes: bytes(text), expected: null, message: text })),
  );
  expect(outcomes.map((outcome) => outcome.kind).sort()).toEqual(['conflict', 'written']);
});

test('A branch that lost its file is a fault, not a new ledger.', async () => {
  const { data, github } = await begun();
  await github.commitFiles({
    as: 'alice',
    branch,
    files: { 'handoffs.db': null },
    message: 'oops',
  });
  await expect(data.read()).rejects.toMatchObject({ code: 'ledger_missing' });
  await expect(data.read()).rejects.toThrow(/earlier commit/);
});

test('A branch just created is read by its commit while its name is not known everywhere yet.', async () => {
  const { data, github } = await begun();
  github.intercept({
    before: ({ path, query }) =>
      path.endsWith('/contents/handoffs.db') && query.includes(branch)
        ? Response.json({ message: 'Not Found' }, { status: 404 })
        : null,
  });
  expect((await data.read())?.bytes).toEqual(binary);
});

test('A branch deleted between reading and writing is a conflict: the run creates it again.', async () => {
  const { data, git, version } = await begun();
  git('update-ref', '-d', `refs/heads/${branch}`);
  expect(await data.write({ bytes: bytes('two'), expected: version, message: 'two' })).toEqual({
    kind: 'conflict',
  });
  expect(await data.read()).toBeNull();
});

test.each([
  { status: 409, message: 'Could not update file: Required status check "build" is expected.' },
  { status: 409, message: 'Repository rule violations found\n\nCannot update this protected ref.' },
  { status: 422, message: 'Changes must be made through a pull request.' },
  { status: 403, message: 'Resource not accessible by integration' },
  { status: 404, message: 'Not Found' },
])(
  'A branch that may not be written is reported: $status $message',
  async ({ status, message }) => {
    const { data, github, version } = await begun();
    github.intercept({
      before: ({ method }) => (method === 'PUT' ? Response.json({ message }, { status }) : null),
    });
    const write = data.write({ bytes: bytes('two'), expected: version, message: 'two' });
    await expect(write).rejects.toMatchObject({ code: 'ledger_not_writable' });
    await expect(write).rejects.toThrow(/contents: write.*branch protection/);
  },
);

test('A branch of an archived repository is reported with the fix, not as a missing permission.', async () => {
  const { data, github, version } = await begun();
  const message = 'Repository was archived so is read-only.';
  github.intercept({
    before: ({ method }) => (method === 'GET' ? null : Response.json({ message }, { status: 403 })),
  });
  const change = { bytes: bytes('two'), expected: version, message: 'two' };
  await expect(data.write(change)).rejects.toThrow(/^The repository is archived.*Unarchive/);
  await expect(data.storeFile(bytes('two'))).rejects.toThrow(/is archived.*Unarchive/);
});

test('A branch that a token without the permission would start is reported.', async () => {
  const { data } = await open({ actionsPermissions: { contents: 'read' } });
  await expect(
    data.write({ bytes: binary, expected: null, message: 'begun' }),
  ).rejects.toMatchObject({ code: 'ledger_not_writable' });
});

test.each([
  { status: 422, message: 'Repository rule violations found', path: '/git/refs' },
  { status: 404, message: 'Not Found', path: '/git/blobs' },
])(
  'A branch that may not be created is reported: $status $message',
  async ({ path, status, message }) => {
    const { data, github } = await open();
    github.intercept({
      before: (request) =>
        request.path.endsWith(path) ? Response.json({ message }, { status }) : null,
    });
    await expect(
      data.write({ bytes: binary, expected: null, message: 'begun' }),
    ).rejects.toMatchObject({ code: 'ledger_not_writable' });
  },
);

test.each([
  { status: 409, message: 'is at 5f2c but expected 9a1b' },
  { status: 422, message: 'refs/heads/handoff-data expected to be at 5f2c' },
  { status: 502, message: 'Server Error' },
])(
  'An answer that leaves open who wrote is a conflict: $status $message',
  async ({ status, message }) => {
    const { data, github, version } = await begun();
    github.intercept({
      before: ({ method }) => (method === 'PUT' ? Response.json({ message }, { status }) : null),
    });
    expect(await data.write({ bytes: bytes('two'), expected: version, message: 'two' })).toEqual({
      kind: 'conflict',
    });
  },
);

test('A dropped connection is a conflict: no one knows whether it was written.', async () => {
  const { data, github, version } = await begun();
  github.intercept({ after: ({ method }) => (method === 'PUT' ? 'drop' : null) });
  expect(await data.write({ bytes: bytes('two'), expected: version, message: 'two' })).toEqual({
    kind: 'conflict',
  });
});

test('A rejection that is neither conflict nor rule is reported as it is.', async () => {
  const { data, github, version } = await begun();
  github.intercept({
    before: ({ method }) =>
      method === 'PUT' ? Response.json({ message: 'Validation Failed' }, { status: 422 }) : null,
  });
  await expect(
    data.write({ bytes: bytes('two'), expected: version, message: 'two' }),
  ).rejects.toMatchObject({ code: 'github_refused' });
});

test('A ledger too large for GitHub is not sent.', async () => {
  const { data, requests, version } = await begun();
  const write = data.write({ bytes: new Uint8Array(38_000_000), expected: version, message: 'x' });
  await expect(write).rejects.toMatchObject({ code: 'ledger_too_large' });
  await expect(write).rejects.toThrow('38 MB');
  expect(requests()).toEqual([]);
});

test('Twenty runs at once on one ledger are all recorded, also if the branch does not exist yet.', async () => {
  const { as, data, git } = await open();
  const runs = Array.from({ length: 20 }, (_, at) =>
    openLedger({
      branch: as(),
      repository: 'acme/ops',
      wait: (ms) => pauseFor(ms / 4),
      random: Math.random,
    }).transact(async (changes) => ({
      result: await changes.record(sampleRecord(at + 1)),
      reason: `issue #${at + 1}`,
    })),
  );
  await Promise.all(runs);
  expect(git('rev-list', '--count', branch).trim()).toBe('20');
  const ledger = openLedger({
    branch: data,
    repository: 'acme/ops',
    wait: pauseFor,
    random: Math.random,
  });
  const rows = await ledger.read((view) =>
    view.handoffs({ from: '2026-01-01T00:00:00Z', to: '2027-01-01T00:00:00Z' }, new Set()),
  );
  expect(rows.map((row) => row.issueNumber).sort((one, other) => one - other)).toEqual(
    Array.from({ length: 20 }, (_, at) => at + 1),
  );
});
