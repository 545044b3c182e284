// Companies run actions from copies only: one repository has the copies of many actions, each in a folder, or the copy is
// in the same repository. Since July 2026 `$/` names what is in the same repository at the commit that runs.
//
// Sources: tempoxyz/tempo-apps#1223 and tempoxyz/docs#861 (copies in folders), actions/runner#90 and rhysd/actionlint#514
// (no checkout),
// https://github.blog/changelog/2026-07-30-reference-same-repository-actions-with-self-repository-syntax/

import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { inspectAction } from '../../../src/cli/github/inspect-action.ts';
import { targetVersion } from '../../../src/cli/upgrade/target-version.ts';
import { workflowText } from '../../../src/cli/workflow/workflow-text.ts';
import { createClient } from '../../../src/github/http/octokit.ts';
import { baton } from '../../cli/captured.ts';
import { folderWith } from '../../cli/folder.ts';
import { openSite } from './setup/site.ts';

const workflow = '.github/workflows/handoffs.yml';
const configuration = {
  '.github/handoffs/config.yml': 'teams: { sales: {}, onboarding: { members: [alice] } }\n',
  '.github/handoffs/sales_to_onboarding.yml': 'required_fields: [client, goals]\n',
};

async function check(files: Readonly<Record<string, string>>): Promise<readonly string[]> {
  const cwd = folderWith({ ...configuration, ...files });
  await baton(['forms'], { cwd });
  const { stdout } = await baton(['check', '--json'], { cwd });
  return JSON.parse(stdout).findings.map(
    ({ level, message }: Readonly<Record<string, string>>) => `${level} ${message}`,
  );
}

test.each([
  'acme/actions/baton@v1',
  `acme/gh-actions/vendor/acme/baton@${'a'.repeat(40)}`,
  '$/.github/actions/baton',
  '$/baton',
  'acme/baton-action@v1',
])('check finds the step that uses %s, and checks it', async (uses) => {
  expect(await check({ [workflow]: workflowText(uses) })).toEqual([]);
  const wrong = `${workflowText(uses)}        with: { mood: good }\n`;
  expect(await check({ [workflow]: wrong })).toEqual(['error `mood` is not an input of Baton.']);
});

test('a copy in the same repository needs a checkout before it, except by $/', async () => {
  const local = workflowText('./.github/actions/baton');
  const missing =
    'error No step before `./.github/actions/baton` checks out the repository, so every run fails at its start.';
  expect(await check({ [workflow]: local })).toEqual([missing]);
  const after = (step: string) => local.replace('      - uses', `      - ${step}\n      - uses`);
  expect(await check({ [workflow]: after('uses: actions/setup-node@v6') })).toEqual([missing]);
  for (const step of [
    'uses: actions/checkout@v6',
    'uses: acme/prepare@v1',
    'run: gh repo clone acme/shop .',
  ]) {
    expect(await check({ [workflow]: after(step) })).toEqual([]);
  }
});

test('a step that is commented out, or of another name, runs no Baton', async () => {
  const off = workflowText('acme/baton@v1').replace(
    '      - uses',
    '      - run: "true"\n      # - uses',
  );
  for (const text of [
    off,
    workflowText('acme/baton-helper@v1'),
    workflowText('acme/handoffs@v1'),
  ]) {
    expect(await check({ [workflow]: text })).toEqual(['error No workflow runs Baton.']);
  }
});

test('a called workflow is found by $/ as by ./', async () => {
  const called = '.github/workflows/baton.yml';
  const reusable = `on: workflow_call
jobs:
  baton:
    runs-on: ubuntu-latest
    steps:
      - uses: acme/baton@v1
`;
  const calling = workflowText('acme/baton@v1').replace(
    / {4}runs-on[\s\S]*/,
    `    uses: $/${called}\n    permissions: { issues: write, contents: write }\n`,
  );
  expect(await check({ [workflow]: calling, [called]: reusable })).toEqual([]);
});

test('init takes a folder, and no name by which the other commands would not find the step', async () => {
  const cwd = folderWith({});
  const words = ['init', '--template', 'sales_to_onboarding', '--uses'];
  const refused = await baton([...words, 'acme/handoffs@v1'], { cwd });
  expect(refused).toMatchObject({ exitCode: 2 });
  expect(refused.stderr).toContain('`acme/handoffs@v1` has another name.');
  await baton([...words, 'acme/actions/baton@v3'], { cwd });
  expect(readFileSync(`${cwd}/${workflow}`, 'utf8')).toContain('- uses: acme/actions/baton@v3\n');
});

test('upgrade leaves the version of a repository with other actions, and takes another where it is named', () => {
  expect(targetVersion('acme/actions/baton@v3', null)).toEqual({
    uses: 'acme/actions/baton@v3',
    note: '`acme/actions/baton@v3` stays, because its versions are those of a repository with other actions. Choose one with `--to`.',
  });
  expect(targetVersion('acme/actions/baton@v3', 'v4').uses).toBe('acme/actions/baton@v4');
});

test('doctor looks for the action in its folder', async () => {
  const site = await openSite({ otherRepositories: ['acme/actions'] });
  const octokit = createClient({
    token: site.github.tokenFor('erin'),
    baseUrl: 'https://api.github.test',
    fetch: site.github.fetch,
    maxWait: 1,
  });
  const found = await inspectAction({ octokit }, 'acme/actions/vendor/baton@main');
  expect(found).toMatchObject({
    repository: 'acme/actions',
    name: 'acme/actions/vendor/baton',
    problem: 'no_action',
  });
  const asked = decodeURIComponent(site.github.requests.at(-1)?.path ?? '');
  expect(asked).toContain('/contents/vendor/baton/action.yml');
  site.close();
});
