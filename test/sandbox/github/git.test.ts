import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { describe, expect, test } from 'vitest';
import { openGitHub, opsRepository, type Stage } from './open-github.ts';

const run = promisify(execFile);

async function git({ github }: Stage, ...args: readonly string[]): Promise<string> {
  const { stdout, stderr } = await run('git', ['-C', github.gitDirectory, ...args]);
  return `${stdout}${stderr}`.trim();
}

/** A commit that holds one file; without a parent it starts a history of its own. */
async function commit(
  { as }: Stage,
  content: string,
  parents: readonly string[] = [],
): Promise<string> {
  const octokit = as('actions').git;
  const entry = { path: 'handoffs.db', mode: '100644', type: 'blob', content } as const;
  const { data: tree } = await octokit.createTree({ ...opsRepository, tree: [entry] });
  const { data } = await octokit.createCommit({
    ...opsRepository,
    message: `Hold ${content}`,
    tree: tree.sha,
    parents: [...parents],
  });
  return data.sha;
}

const dataBranch = { ...opsRepository, ref: 'heads/handoff-data' };

function create({ as }: Stage, sha: string) {
  return as('actions').git.createRef({ ...opsRepository, ref: 'refs/heads/handoff-data', sha });
}

describe('a ref', () => {
  test('starts an orphan branch, once', async () => {
    const stage = await openGitHub();
    const sha = await commit(stage, 'one');
    const { data } = await create(stage, sha);
    expect(data).toMatchObject({ ref: 'refs/heads/handoff-data', object: { type: 'commit', sha } });
    await expect(create(stage, sha)).rejects.toMatchObject({
      status: 422,
      response: { data: { message: 'Reference already exists' } },
    });
  });

  test('is made by one of many who try at the same moment', async () => {
    const stage = await openGitHub();
    const shas = await Promise.all(['a', 'b', 'c', 'd'].map((content) => commit(stage, content)));
    const statuses = await Promise.all(shas.map((sha) => stage.status(create(stage, sha))));
    expect(statuses.sort()).toEqual([201, 422, 422, 422]);
  });

  test('moves forwards only, unless forced', async () => {
    const stage = await openGitHub();
    const first = await commit(stage, 'one');
    await create(stage, first);
    const second = await commit(stage, 'two', [first]);
    const aside = await commit(stage, 'aside', [first]);
    const update = (sha: string, force = false) =>
      stage.as('actions').git.updateRef({ ...dataBranch, sha, force });
    expect((await update(second)).data.object.sha).toBe(second);
    await expect(update(aside)).rejects.toMatchObject({
      status: 422,
      response: { data: { message: 'Update is not a fast forward' } },
    });
    expect((await update(aside, true)).data.object.sha).toBe(aside);
  });

  test('that is not there, or leads to nothing, is refused', async () => {
    const stage = await openGitHub();
    const sha = await commit(stage, 'one');
    const octokit = stage.as('actions').git;
    const nothing = '0'.repeat(40);
    expect(await stage.status(octokit.getRef(dataBranch))).toBe(404);
    expect(await stage.status(octokit.updateRef({ ...dataBranch, sha }))).toBe(422);
    expect(await stage.status(octokit.deleteRef(dataBranch))).toBe(422);
    expect(
      await stage.status(
        octokit.createRef({ ...opsRepository, ref: 'refs/heads/x', sha: nothing }),
      ),
    ).toBe(422);
    expect(
      await stage.status(octokit.createRef({ ...opsRepository, ref: 'refs/heads/../../x', sha })),
    ).toBe(422);
    expect(await stage.status(octokit.createRef({ ...opsRepository, ref: 'main', sha }))).toBe(422);
  });
});

describe('a tree', () => {
  test('takes up another one, puts files in and takes files out', async () => {
    const stage = await openGitHub({ files: { 'a/one.txt': '1', 'a/two.txt': '2', 'b.txt': 'b' } });
    const { data: head } = await stage
      .as('actions')
      .git.getRef({ ...opsRepository, ref: 'heads/main' });
    const { data: tree } = await stage.as('actions').git.createTree({
      ...opsRepository,
      base_tree: (
        await stage.as('actions').git.getCommit({ ...opsRepository, commit_sha: head.object.sha })
      ).data.tree.sha,
      tree: [
        { path: 'a/two.txt', mode: '100644', type: 'blob', sha: null },
        { path: 'c/three.txt', mode: '100755', type: 'blob', content: '3' },
      ],
    });
    const { data } = await stage
      .as('actions')
      .git.getTree({ ...opsRepository, tree_sha: tree.sha, recursive: '1' });
    expect(data.tree.map(({ path, mode }) => `${mode} ${path}`)).toEqual([
      '040000 a',
      '100644 a/one.txt',
      '100644 b.txt',
      '040000 c',
      '100755 c/three.txt',
    ]);
  });

  test('must hold something, and only what exists', async () => {
    const stage = await openGitHub();
    const octokit = stage.as('actions').git;
    const missing = { path: 'a', mode: '100644', type: 'blob', sha: '0'.repeat(40) } as const;
    expect(await stage.status(octokit.createTree({ ...opsRepository, tree: [] }))).toBe(422);
    expect(await stage.status(octokit.createTree({ ...opsRepository, tree: [missing] }))).toBe(422);
    expect(
      await stage.status(
        octokit.createCommit({ ...opsRepository, message: 'x', tree: '0'.repeat(40), parents: [] }),
      ),
    ).toBe(422);
  });
});

describe('the repository on disk', () => {
  test('is one that git reads and finds in order', async () => {
    const stage = await openGitHub({
      files: { 'a.txt': 'a', 'a/b.txt': 'b', 'a-b.txt': 'c', '.github/x/ü.yml': 'd' },
    });
    const sha = await commit(stage, 'one');
    await create(stage, sha);
    const content = Buffer.from('two').toString('base64');
    const file = { ...opsRepository, path: 'handoffs.db', branch: 'handoff-data' };
    const { data } = await stage.as('actions').repos.getContent({ ...file, ref: 'handoff-data' });
    const blob = 'sha' in data && typeof data.sha === 'string' ? data.sha : '';
    const message = 'handoff 12: accepted by alice\n\nMore.';
    await stage
      .as('actions')
      .repos.createOrUpdateFileContents({ ...file, message, content, sha: blob });
    expect(await git(stage, 'fsck', '--strict', '--no-dangling')).toBe('');
    expect(await git(stage, 'log', '--format=%s %an %ct', 'handoff-data')).toBe(
      'handoff 12: accepted by alice github-actions[bot] 1794819600\n' +
        'Hold one github-actions[bot] 1794819600',
    );
    expect(await git(stage, 'show', 'handoff-data:handoffs.db')).toBe('two');
    expect(await git(stage, 'ls-tree', '-r', '--name-only', '-z', 'main')).toBe(
      '.github/x/ü.yml\0a-b.txt\0a.txt\0a/b.txt\0',
    );
  });

  test('is still read when git has packed it', async () => {
    const stage = await openGitHub();
    await create(stage, await commit(stage, 'one'));
    await git(stage, 'gc', '--quiet', '--prune=now');
    const again = await stage
      .as('actions')
      .repos.getContent({ ...opsRepository, path: 'handoffs.db', ref: 'handoff-data' });
    expect(again.data).toMatchObject({ size: 3 });
    expect(
      (await stage.as('actions').repos.listBranches(opsRepository)).data.map(({ name }) => name),
    ).toEqual(['handoff-data', 'main']);
    await stage.as('actions').git.deleteRef(dataBranch);
    expect(await git(stage, 'branch', '--format=%(refname:short)')).toBe('main');
  });

  test('is what a person pushes to as well', async () => {
    const stage = await openGitHub();
    const { sha } = (await stage.as('actions').repos.getCommit({ ...opsRepository, ref: 'main' }))
      .data;
    await git(stage, 'branch', 'feature', sha);
    expect(
      await stage.status(
        stage.as('actions').repos.getBranch({ ...opsRepository, branch: 'feature' }),
      ),
    ).toBe(200);
  });
});
