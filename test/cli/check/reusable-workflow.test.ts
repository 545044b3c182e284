// `baton check` and `baton init` where a workflow calls another, which runs Baton.

import { existsSync } from 'node:fs';
import { expect, test } from 'vitest';
import { workflowText } from '../../../src/cli/workflow/workflow-text.ts';
import { baton } from '../captured.ts';
import { folderWith } from '../folder.ts';

const whole = workflowText('acme/baton@v1');
const caller = '.github/workflows/handoffs.yml';
const called = '.github/workflows/baton.yml';
const permissions = '    permissions: { issues: write, contents: write }\n';
const calling = (uses: string, rest = permissions) =>
  whole.replace(/ {4}runs-on[\s\S]*/, `    uses: ${uses}\n${rest}`);
const reusable = `on: workflow_call
jobs:
  baton:
    runs-on: ubuntu-latest
    steps:
      - uses: acme/baton@v1
`;
const configuration = {
  '.github/handoffs/config.yml': 'teams: { sales: {}, onboarding: { members: [alice] } }\n',
  '.github/handoffs/sales_to_onboarding.yml': 'required_fields: [client, goals]\n',
};

async function folder(files: Readonly<Record<string, string>>): Promise<string> {
  const cwd = folderWith({ ...configuration, ...files });
  await baton(['forms'], { cwd });
  return cwd;
}

async function check(files: Readonly<Record<string, string>>): Promise<readonly string[]> {
  const { stdout } = await baton(['check', '--json'], { cwd: await folder(files) });
  return JSON.parse(stdout).findings.map(
    ({ level, path, line, message, fix }: Readonly<Record<string, string>>) =>
      `${level} ${path}:${line} ${message} ${fix}`,
  );
}

test('the triggers, the condition and the permissions are those of the caller', async () => {
  const call = calling(`./${called}`);
  expect(await check({ [caller]: call, [called]: reusable })).toEqual([]);
  const without = { [caller]: calling(`./${called}`, ''), [called]: reusable };
  expect(await check(without)).toEqual([
    `error ${caller}:17 The job does not have \`issues: write\` and \`contents: write\`, so Baton cannot record anything. Add \`issues: write\` and \`contents: write\` to \`permissions\`.`,
  ]);
  const less = reusable.replace('    steps:', '    permissions: { issues: write }\n    steps:');
  expect(await check({ [caller]: call, [called]: less })).toEqual([
    `error ${called}:5 The job does not have \`contents: write\`, so Baton cannot record anything. Add \`contents: write\` to \`permissions\`.`,
  ]);
  const deaf = call.replace(/ {2}schedule:\n.*\n/, '');
  expect(await check({ [caller]: deaf, [called]: reusable })).toEqual([
    expect.stringContaining(`error ${caller}:3 The workflow has no schedule`),
  ]);
});

test('a workflow that nothing calls, as for other repositories, does not run here', async () => {
  expect(await check({ [called]: reusable })).toEqual([
    `warning ${called}:1 No workflow of this repository calls this one, so Baton does not run here. Call it with \`uses: ./${called}\` in a job whose workflow has the triggers, or ignore this if only other repositories use it.`,
  ]);
});

const elsewhere = 'acme/.github/.github/workflows/handoffs.yml@main';

test('a called workflow of another repository is not read, and its triggers are checked', async () => {
  expect(await check({ [caller]: calling(elsewhere) })).toEqual([
    `warning ${caller}:25 The job calls \`${elsewhere}\`, which this command does not read. Its steps and inputs were not checked. Run \`baton check\` in that repository too.`,
  ]);
});

test('init adds no second workflow beside a called one', async () => {
  const cwd = await folder({ '.github/workflows/team.yml': calling(elsewhere) });
  const words = ['init', '--template', 'sales_to_onboarding', '--uses', 'acme'];
  const { stdout } = await baton(words, { cwd });
  expect(stdout).toContain(`A workflow already runs \`${elsewhere}\`, so Baton did not change it`);
  expect(existsSync(`${cwd}/${caller}`)).toBe(false);
});
