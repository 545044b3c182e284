// The page `.github/docs/first-handoff.md`, typed line by line, with a stopwatch.

import { execFile } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
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
import { copyOfBaton, releaseCopy } from '../cli/copy-of-baton.ts';
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
    otherRepositories: [copyOfBaton],
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
  const environment = {
    ...{ GITHUB_API_URL: url, GITHUB_SERVER_URL: url, GITHUB_REPOSITORY: repository },
    PATH: '/nowhere',
  };
  const told: string[] = [];
  return {
    github,
    clock,
    cwd,
    git,
    told,
    /** What erin types in her clone. */
    async types(
      words: readonly string[],
      { as = 'erin', sleep }: { readonly as?: string; readonly sleep: () => Promise<void> },
    ) {
      const captured = await baton(words, {
        ...{
          cwd: join(cwd, 'docs'),
          width: 80,
          sleep,
          now: () => new Date(clock.now()).toISOString(),
        },
        environment: { ...environment, GITHUB_TOKEN: github.tokenFor(as) },
      });
      const shown = transcriptOf(words, captured);
      told.push(
        shown
          .replaceAll(/commit [0-9a-f]{7}/g, 'commit 1234567')
          .replaceAll(/issuecomment-\d+/g, 'issuecomment-1'),
      );
      return captured;
    },
  };
}

/** What a person types after the page, in order, without the comments. */
function linesOfPage(): readonly string[] {
  const page = readFileSync(join(top, '.github/docs/first-handoff.md'), 'utf8');
  return [...page.matchAll(/```sh\n([\s\S]*?)```/g)].flatMap(([, block = '']) =>
    block.trim().split('\n'),
  );
}

/** The words of a line in a shell, which may be quoted. */
function wordsOf(line: string): readonly string[] {
  return [...line.matchAll(/"([^"]*)"|(\S+)/g)].map(([, quoted, bare]) => quoted ?? bare ?? '');
}

test('each line of the page works, from an empty repository to an accepted handoff, in ten minutes', async () => {
  const startedAt = performance.now();
  const { github, clock, cwd, git, types, told } = await emptyRepository();
  mkdirSync(join(cwd, 'docs'));

  const people = createPerson(github, repository, 'alice');
  const under: { runs?: ReturnType<typeof startRuns> } = {};
  const file = async () => {
    const workflow = readFileSync(join(cwd, '.github/workflows/handoffs.yml'), 'utf8');
    const runs = startRuns({ github, repository, action: top, workflow: readWorkflow(workflow) });
    // A foreign issue first: it must cost nothing.
    github.browser.createIssueAsForm({
      as: 'alice',
      title: 'A bug',
      body: 'It fails.',
      labels: [],
    });
    under.runs = runs;
    const number = people.fileForm(sale, complete, { title: 'Sales → Onboarding: Acme Ltd' });
    await runs.settle();
    expect(runs.finished.map(({ issueNumber }) => issueNumber)).not.toContain(1);
    told.push(`(alice files the form: issue #${number})\n`);
    return number;
  };

  let seconds = 0;
  for (const line of linesOfPage()) {
    const [program = '', ...words] = wordsOf(line);
    // Reading and typing: a word a second, and ten seconds to understand the step.
    seconds += 10 + line.split(' ').length;
    clock.advance({ minutes: 0.5 });
    if (line.startsWith('gh release create')) {
      await releaseCopy(github, { as: 'erin', version: 'v1' });
    } else if (program === 'git' && words[0] !== 'clone') {
      await git(...words);
    } else if (program === 'baton') {
      const isAct = words[0] === 'accept';
      const number = isAct ? await file() : null;
      // Filling in the form.
      seconds += isAct ? 120 : 0;
      const given = words.map((word, at) => (isAct && at === 1 ? String(number) : word));
      const { exitCode } = await types(given, {
        ...(isAct ? { as: 'bob' } : {}),
        sleep: async () => {
          seconds += 3;
          await under.runs?.settle();
        },
      });
      expect(exitCode, told.at(-1)).toBe(0);
    } else {
      // Only what this machine cannot do.
      expect(line).toMatch(/^(gh api -X PUT repos\/acme\/baton|git clone https|alias baton=)/);
    }
  }
  await under.runs?.stop();
  const [listed] = told.slice(-1);
  expect(listed).toMatch(/accepted .*bob/);
  const waited = (performance.now() - startedAt) / 1000;
  expect(seconds + waited).toBeLessThan(600);
  await expect(told.join('\n')).toMatchFileSnapshot(
    'from-an-empty-repository-to-a-running-handoff.txt',
  );
});
