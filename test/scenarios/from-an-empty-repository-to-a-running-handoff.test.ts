// The set-up of `.github/docs/cli.md`, done step by step.

import { execFile } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { expect, onTestFinished, test } from 'vitest';
import { createManualClock } from '../../src/sandbox/github/clock.ts';
import { createGitHub } from '../../src/sandbox/github/local-github.ts';
import { startRuns } from '../../src/sandbox/jobs/start-runs.ts';
import { readWorkflow } from '../../src/sandbox/jobs/workflow/read-workflow.ts';
import { createPerson } from '../../src/sandbox/people/person.ts';
import { baton, transcriptOf } from '../cli/captured.ts';
import { watchContract } from '../contract/validate-exchange.ts';
import { complete, sale } from './stage/sale.ts';

const repository = 'acme/shop';
const top = fileURLToPath(new URL('../..', import.meta.url));

/** A repository that holds nothing of Baton, and erin's clone of it. */
async function emptyRepository() {
  const folder = mkdtempSync(join(tmpdir(), 'set-up-'));
  const clock = createManualClock('2026-11-16T09:00:00Z');
  const github = await createGitHub({
    clock: clock.now,
    directory: join(folder, 'github'),
    repository,
    isPrivate: true,
    people: [
      { login: 'alice', role: 'triage' },
      { login: 'bob', role: 'write' },
      { login: 'carol', role: 'write' },
      { login: 'erin', role: 'admin' },
    ],
  });
  const contract = watchContract(github);
  const { url, close } = await github.listen();
  onTestFinished(async () => {
    await close();
    rmSync(folder, { recursive: true });
    expect(contract.problems).toEqual([]);
  });
  const cwd = join(folder, 'shop');
  const git = async (...args: readonly string[]) => {
    const identity = ['-c', 'user.name=erin', '-c', 'user.email=erin@example.com'];
    await promisify(execFile)('git', [...identity, ...args], { cwd });
  };
  await promisify(execFile)('git', ['clone', '--quiet', github.gitDirectory, cwd]);
  const environment = { GITHUB_API_URL: url, GITHUB_TOKEN: github.tokenFor('erin') };
  const told: string[] = [];
  return {
    github,
    clock,
    cwd,
    git,
    told,
    /** What erin types in her clone. */
    async types(line: string) {
      const words = line.split(' ').slice(1);
      const captured = await baton(words, { cwd, environment });
      told.push(transcriptOf(words, captured));
      return captured;
    },
  };
}

test('from an empty repository to a running handoff', async () => {
  const { github, clock, cwd, git, types, told } = await emptyRepository();

  const words =
    'baton init --template sales_to_onboarding --team sales=alice --team onboarding=bob,carol --uses acme';
  expect(await types(words)).toMatchObject({ exitCode: 0 });
  expect(await types('baton check')).toMatchObject({ exitCode: 0 });

  await git('add', '.github');
  await git('commit', '--quiet', '-m', 'Hand over with Baton');
  await git('push', '--quiet');

  expect(await types(`baton doctor --fix --repo ${repository}`)).toMatchObject({ exitCode: 0 });

  const workflow = readFileSync(join(cwd, '.github/workflows/handoffs.yml'), 'utf8');
  const runs = startRuns({ github, repository, action: top, workflow: readWorkflow(workflow) });
  onTestFinished(() => runs.stop());
  clock.advance({ minutes: 5 });
  const number = createPerson(github, repository, 'alice').fileForm(sale, complete, {
    title: 'Acme Ltd',
  });
  await runs.settle();
  expect(github.issue(number)).toMatchObject({
    labels: ['handoff/sales_to_onboarding', 'handoff', 'team/onboarding', 'initiated'],
    assignees: ['bob'],
  });

  clock.advance({ minutes: 5 });
  await createPerson(github, repository, 'bob').label(number, 'accepted');
  await runs.settle();
  const listed = await types(`baton list --repo ${repository}`);
  expect(listed.stdout).toMatch(/accepted .*bob/);
  await expect(told.join('\n')).toMatchFileSnapshot(
    'from-an-empty-repository-to-a-running-handoff.txt',
  );
});
