import { expect, test } from 'vitest';
import { openGitHub, opsRepository, type Stage } from './open-github.ts';

const listFile = { ...opsRepository, path: 'list.json', branch: 'main' };

async function readList({
  as,
}: Stage): Promise<{ readonly sha: string; readonly entries: readonly number[] }> {
  const { data } = await as('actions').repos.getContent({
    ...opsRepository,
    path: listFile.path,
    ref: listFile.branch,
  });
  if (Array.isArray(data) || data.type !== 'file') {
    throw new Error('The list is no file');
  }
  return { sha: data.sha, entries: JSON.parse(Buffer.from(data.content, 'base64').toString()) };
}

/** Reads, adds, writes if no one else has, and otherwise starts again; gives the number of attempts. */
async function append(stage: Stage, entry: number): Promise<number> {
  for (let attempt = 1; ; attempt += 1) {
    const { sha, entries } = await readList(stage);
    const content = Buffer.from(JSON.stringify([...entries, entry])).toString('base64');
    const message = `Append ${entry}`;
    const status = await stage.status(
      stage.as('actions').repos.createOrUpdateFileContents({ ...listFile, message, content, sha }),
    );
    if (status === 200) {
      return attempt;
    }
    expect(status).toBe(409);
  }
}

test('of many who read, change and write at once no one overwrites another', async () => {
  const stage = await openGitHub({ files: { 'list.json': '[]' } });
  const writers = Array.from({ length: 20 }, (_, index) => index);
  const attempts = await Promise.all(writers.map((writer) => append(stage, writer)));
  const { entries } = await readList(stage);
  expect([...entries].sort((one, other) => one - other)).toEqual(writers);
  expect(Math.max(...attempts)).toBeGreaterThan(1);
  const { data: commits } = await stage
    .as('actions')
    .repos.listCommits({ ...opsRepository, path: 'list.json', per_page: 100 });
  expect(commits.map(({ commit }) => commit.message)).toEqual([
    ...[...entries].reverse().map((entry) => `Append ${entry}`),
    'Initial commit',
  ]);
});

test('issues opened at once have numbers of their own', async () => {
  const { as, github } = await openGitHub();
  const titles = Array.from({ length: 30 }, (_, index) => `Issue ${index}`);
  await Promise.all(titles.map((title) => as('carol').issues.create({ ...opsRepository, title })));
  expect(github.issues().map(({ number }) => number)).toEqual(titles.map((_, index) => index + 1));
});
