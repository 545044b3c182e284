// Commands in a clone whose workflow names another ledger branch and configuration folder.

import { execFileSync } from 'node:child_process';
import { expect, onTestFinished, test } from 'vitest';
import { openDesk, repository } from '../../usecases/setup/fake-github.ts';
import { answers, template } from '../../usecases/setup/histories.ts';
import { baton } from '../captured.ts';
import { folderWith } from '../folder.ts';
import { environment as gitEnvironment } from '../repository.ts';

const workflow = (inputs: string) =>
  `on: issues\njobs:\n  handoffs:\n    runs-on: ubuntu-latest\n    steps:\n      - uses: acme/baton@v1\n        with: { ${inputs} }\n`;

/** A handoff on the branch `ledger`, and a clone with this workflow. */
async function clone(inputs: string, remotes: Readonly<Record<string, string>>) {
  const desk = await openDesk();
  onTestFinished(desk.close);
  const { url, close } = await desk.github.listen();
  onTestFinished(close);
  desk.people.sam.fileForm(template, answers, { title: 'Portal' });
  await desk.sweep('ledger');
  const cwd = folderWith({ '.github/workflows/handoffs.yml': workflow(inputs) });
  const git = (...words: readonly string[]) =>
    execFileSync('git', [...words], { cwd, env: gitEnvironment });
  git('init', '--quiet');
  for (const [name, address] of Object.entries(remotes)) {
    git('remote', 'add', name, address);
  }
  const environment = {
    ...gitEnvironment,
    GITHUB_API_URL: url,
    GITHUB_TOKEN: desk.github.tokenFor('erin'),
  };
  return (...words: readonly string[]) => baton(words, { environment, cwd });
}

const origin = { origin: `git@github.com:${repository.replace('acme', 'Acme')}.git` };
const said = 'Ledger branch: ledger, from the workflow in this folder.\n';

test.each([
  [['list'], 'Portal'],
  [['show', '1'], 'Portal'],
  [['sql', 'SELECT title FROM handoffs', '--csv'], 'Portal'],
  [['reassign', '--from', 'alice', '--to', 'bob'], '#1 Portal: alice → bob'],
  [['compact', '--yes'], 'branch ledger'],
] as const)(
  '`baton %s` reads the branch that the workflow names, and prints which.',
  async (words, shown) => {
    const run = await clone('data-branch: ledger', origin);
    const { stdout, stderr, exitCode } = await run(...words);
    expect([exitCode, stderr]).toEqual([0, said]);
    expect(stdout).toContain(shown);
  },
);

test('A repository that is named is the one of the folder, if any remote names it.', async () => {
  const upstream = `https://github.com/${repository}`;
  const run = await clone('data-branch: ledger', {
    origin: 'https://github.com/sam/ops',
    upstream,
  });
  expect(await run('list', '--repo', repository)).toMatchObject({ exitCode: 0, stderr: said });
});

test('An option wins over the workflow.', async () => {
  const run = await clone('data-branch: other', origin);
  const found = await run('list', '--data-branch', 'ledger');
  expect(found).toMatchObject({ exitCode: 0, stderr: '' });
});

test('The workflow of another repository does not count.', async () => {
  const run = await clone('data-branch: ledger', { origin: 'https://github.com/acme/other' });
  const { exitCode, stderr } = await run('list', '--repo', repository);
  expect(exitCode).toBe(3);
  expect(stderr).toContain('has no branch handoff-data');
});

test('Where the workflow keeps the ledger in PostgreSQL, the missing branch is explained.', async () => {
  const run = await clone('database-url: "${{ secrets.DATABASE_URL }}"', origin);
  const { exitCode, stderr } = await run('list');
  expect(exitCode).toBe(3);
  expect(stderr).toBe(
    `baton: Acme/ops has no branch handoff-data: its workflow keeps the ledger in PostgreSQL. Set DATABASE_URL, or pass \`--database-url\`.\n`,
  );
});

test('`baton simulate` reads the ledger and the folder that the workflow names.', async () => {
  const run = await clone('data-branch: ledger, config-path: .github/handoffs/', origin);
  const event = folderWith({
    'event.json': '{"issue":{"number":1,"labels":[{"name":"handoff"}]}}',
  });
  const { stdout, stderr } = await run('simulate', `${event}/event.json`);
  expect([stderr, stdout]).toEqual([said, expect.not.stringContaining('initiated')]);
});

test('`baton file` reads the configuration folder that the workflow names.', async () => {
  const run = await clone('config-path: .github/other', origin);
  const { stderr } = await run('file', 'sales_to_onboarding', '--field', 'goals=Go', '--dry-run');
  expect(stderr).toContain(
    'Configuration folder: .github/other, from the workflow in this folder.',
  );
});
