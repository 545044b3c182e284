import { randomBytes } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { openGitHub, opsRepository, type Stage } from './open-github.ts';

const ledgerFile = { ...opsRepository, path: 'handoffs.db', branch: 'main' };
const base64 = (text: string) => Buffer.from(text).toString('base64');

function put({ as }: Stage, content: string, more: object = {}) {
  return as('actions').repos.createOrUpdateFileContents({
    ...ledgerFile,
    message: 'Write',
    content: base64(content),
    ...more,
  });
}

async function shaAfter(stage: Stage, content: string): Promise<string> {
  const { data } = await put(stage, content);
  return data.content?.sha ?? '';
}

describe('the sha of a write', () => {
  test('must be there for a file that exists', async () => {
    const stage = await openGitHub();
    await put(stage, 'one');
    await expect(put(stage, 'two')).rejects.toMatchObject({
      status: 422,
      message: expect.stringContaining(`"sha" wasn't supplied.`),
    });
  });

  test.each([
    ['stale', (sha: string) => sha.replace(/./g, 'a')],
    ['garbage', () => 'garbage'],
  ])('must not be %s', async (_, make) => {
    const stage = await openGitHub();
    const sha = make(await shaAfter(stage, 'one'));
    await expect(put(stage, 'two', { sha })).rejects.toMatchObject({
      status: 409,
      response: { data: { message: `handoffs.db does not match ${sha}` } },
    });
  });

  test('that is right replaces the file', async () => {
    const stage = await openGitHub();
    const sha = await shaAfter(stage, 'one');
    const { status, data } = await put(stage, 'two', { sha });
    expect([status, data.commit.message, data.content?.size]).toEqual([200, 'Write', 3]);
  });

  test('is ignored for a file that does not exist, so that its deletion goes unseen', async () => {
    const stage = await openGitHub();
    const sha = await shaAfter(stage, 'one');
    await stage.as('actions').repos.deleteFile({ ...ledgerFile, message: 'Remove', sha });
    expect(await stage.status(put(stage, 'two', { sha }))).toBe(201);
  });

  test('does not help where there is no branch', async () => {
    const stage = await openGitHub();
    await expect(put(stage, 'one', { branch: 'handoff-data' })).rejects.toMatchObject({
      status: 404,
      response: { data: { message: 'Branch handoff-data not found' } },
    });
  });

  test('counts for a deletion as well', async () => {
    const stage = await openGitHub();
    await put(stage, 'one');
    const remove = (sha: string) =>
      stage.status(stage.as('actions').repos.deleteFile({ ...ledgerFile, message: 'Remove', sha }));
    expect(await remove('a'.repeat(40))).toBe(409);
    const { data } = await stage
      .as('actions')
      .repos.getContent({ ...ledgerFile, mediaType: { format: 'object' } });
    expect(await remove('sha' in data && typeof data.sha === 'string' ? data.sha : '')).toBe(200);
    expect(await stage.status(stage.as('actions').repos.getContent(ledgerFile))).toBe(404);
  });
});

test('of writes at the same moment one is done, and the others hear that the branch moved, though the files differ', async () => {
  const stage = await openGitHub();
  const writes = ['a', 'b', 'c'].map((path) => stage.status(put(stage, path, { path })));
  expect((await Promise.all(writes)).sort()).toEqual([201, 409, 409]);
});

test("a commit names the caller as author and GitHub as committer, at GitHub's time", async () => {
  const stage = await openGitHub();
  const { data } = await put(stage, 'one');
  expect(data.commit.author).toEqual({
    name: 'github-actions[bot]',
    email: '41898282+github-actions[bot]@users.noreply.github.com',
    date: '2026-11-16T09:00:00Z',
  });
  expect(data.commit.committer).toMatchObject({ name: 'GitHub', email: 'noreply@github.com' });
});

test('folders are made and, once empty, gone', async () => {
  const stage = await openGitHub();
  const path = 'a/b/c.txt';
  const { data } = await put(stage, 'deep', { path });
  const list = await stage.as('actions').repos.getContent({ ...opsRepository, path: 'a/b' });
  expect(list.data).toMatchObject([{ name: 'c.txt', path, type: 'file' }]);
  expect(await stage.status(put(stage, 'x', { path: 'a/b' }))).toBe(422);
  await stage
    .as('actions')
    .repos.deleteFile({ ...opsRepository, path, message: 'Remove', sha: data.content?.sha ?? '' });
  expect(
    await stage.status(stage.as('actions').repos.getContent({ ...opsRepository, path: 'a' })),
  ).toBe(404);
});

describe('reading', () => {
  const url = 'https://api.github.com/repos/acme/ops/contents/handoffs.db?ref=main';

  async function read({ github }: Stage, accept: string): Promise<Response> {
    return github.fetch(url, {
      headers: { authorization: `token ${github.actionsToken}`, accept },
    });
  }

  test('raw gives the very bytes, wrongly labelled as UTF-8', async () => {
    const stage = await openGitHub();
    const bytes = randomBytes(20_000);
    await stage.github.commitFiles({
      as: 'alice',
      files: { 'handoffs.db': bytes },
      message: 'Bytes',
    });
    for (const accept of [
      'application/vnd.github.raw+json',
      'application/vnd.github.v3.raw',
      'application/vnd.github.raw',
    ]) {
      const response = await read(stage, accept);
      expect(response.headers.get('content-type')).toBe(
        'application/vnd.github.raw+json; charset=utf-8',
      );
      expect(Buffer.from(await response.arrayBuffer()).equals(bytes)).toBe(true);
    }
  });

  test('JSON has base64 in lines of sixty', async () => {
    const stage = await openGitHub();
    await put(stage, 'x'.repeat(100));
    const { content, encoding } = JSON.parse(await (await read(stage, '*/*')).text());
    const lines: string[] = content.split('\n');
    expect([encoding, lines.map((line) => line.length)]).toEqual(['base64', [60, 60, 16, 0]]);
    expect(Buffer.from(content, 'base64').toString()).toBe('x'.repeat(100));
  });

  test('beyond one MB JSON has no content, raw has all', async () => {
    const stage = await openGitHub();
    const bytes = randomBytes(1024 * 1024 + 1);
    await stage.github.commitFiles({
      as: 'alice',
      files: { 'handoffs.db': bytes },
      message: 'Bytes',
    });
    expect(await (await read(stage, 'application/vnd.github.object+json')).json()).toMatchObject({
      size: bytes.length,
      content: '',
      encoding: 'none',
    });
    const raw = await read(stage, 'application/vnd.github.raw+json');
    expect((await raw.arrayBuffer()).byteLength).toBe(bytes.length);
  });

  test('goes by branch, by commit or by nothing', async () => {
    const stage = await openGitHub();
    const first = await put(stage, 'one');
    await put(stage, 'two', { sha: first.data.content?.sha });
    const at = async (ref?: string) => {
      const { data } = await stage.as('actions').repos.getContent({
        ...opsRepository,
        path: 'handoffs.db',
        ...(ref === undefined ? {} : { ref }),
      });
      return 'content' in data ? Buffer.from(data.content ?? '', 'base64').toString() : null;
    };
    expect([
      await at(),
      await at('main'),
      await at('refs/heads/main'),
      await at(first.data.commit.sha),
    ]).toEqual(['two', 'two', 'two', 'one']);
    await expect(at('nowhere')).rejects.toMatchObject({
      status: 404,
      message: expect.stringContaining('No commit found for the ref nowhere'),
    });
  });
});

test('twenty million bytes go in and come out', async () => {
  const { github } = await openGitHub();
  const bytes = randomBytes(20_000_000);
  const headers = {
    authorization: `token ${github.actionsToken}`,
    accept: 'application/vnd.github.raw+json',
  };
  const address = 'https://api.github.com/repos/acme/ops/contents/handoffs.db';
  const body = JSON.stringify({ message: 'Bytes', content: bytes.toString('base64') });
  expect((await github.fetch(address, { method: 'PUT', headers, body })).status).toBe(201);
  const response = await github.fetch(address, { headers });
  expect(Buffer.from(await response.arrayBuffer()).equals(bytes)).toBe(true);
});
