import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { createManualClock } from '../../../src/sandbox/github/clock.ts';
import { createGitHub, type LocalGitHub } from '../../../src/sandbox/github/local-github.ts';
import { type Runs, startRuns } from '../../../src/sandbox/jobs/start-runs.ts';
import type { RunsOptions } from '../../../src/sandbox/jobs/workflow/job.ts';
import { readWorkflow } from '../../../src/sandbox/jobs/workflow/read-workflow.ts';

const repository = 'acme/ops';
const workflow = `
name: Handoffs
on:
  issues: { types: [opened, edited, labeled] }
  schedule: [{ cron: '17 * * * *' }]
  workflow_dispatch: { inputs: { mode: { type: string } } }
concurrency: { group: handoffs, queue: max }
jobs:
  handoffs:
    runs-on: ubuntu-latest
    steps: [{ uses: acme/baton@v1 }]
`;

let directory: string;
let github: LocalGitHub;
let runs: Runs;

beforeEach(async () => {
  directory = mkdtempSync(join(tmpdir(), 'start-runs-'));
  github = await createGitHub({
    clock: createManualClock('2026-01-05T09:00:00Z').now,
    directory,
    repository,
    people: [
      { login: 'alice', role: 'write' },
      { login: 'bob', role: 'read' },
    ],
    labels: ['handoff', 'urgent'],
    files: { '.github/workflows/handoffs.yml': workflow },
  });
});

afterEach(async () => {
  await runs.stop();
  rmSync(directory, { recursive: true, force: true });
});

function start(more: Partial<RunsOptions> = {}): Runs {
  const action = fileURLToPath(new URL('fixtures/echo', import.meta.url));
  runs = startRuns({ github, repository, workflow: readWorkflow(workflow), action, ...more });
  return runs;
}

/** What is in the body is what the step does. */
function file(body: Readonly<Record<string, unknown>> = {}, labels: readonly string[] = []) {
  return github.browser.createIssueAsForm({
    as: 'bob',
    title: 'A handoff',
    body: JSON.stringify(body),
    labels,
  });
}

const causes = () => runs.finished.map(({ event, action, actor }) => [event, action, actor]);

describe('what starts a run', () => {
  test('each event that the workflow lists, in its order', async () => {
    start();
    file({}, ['handoff']);
    await runs.settle();
    expect(causes()).toEqual([
      ['issues', 'opened', 'bob'],
      ['issues', 'labeled', 'bob'],
    ]);
    expect(
      runs.finished.map(({ number, issueNumber, conclusion }) => [number, issueNumber, conclusion]),
    ).toEqual([
      [1, 1, 'success'],
      [2, 1, 'success'],
    ]);
  });

  test('no event that it does not list', async () => {
    start();
    await github.fetch(`http://127.0.0.1/repos/${repository}/issues/${file()}`, {
      method: 'PATCH',
      headers: { authorization: `token ${github.tokenFor('alice')}` },
      body: JSON.stringify({ state: 'closed' }),
    });
    await runs.settle();
    expect(causes()).toEqual([['issues', 'opened', 'bob']]);
  });

  test("nothing that a run's own token caused", async () => {
    start();
    file({ label: 'urgent' });
    await runs.settle();
    expect(github.issue(1).labels).toEqual(['urgent']);
    expect(causes()).toEqual([['issues', 'opened', 'bob']]);
  });

  test('the schedule, and a person who asks for it', async () => {
    start();
    await runs.schedule();
    await runs.dispatch({ as: 'alice', inputs: { mode: 'sweep' } });
    await runs.settle();
    expect(causes()).toEqual([
      ['schedule', null, 'acme'],
      ['workflow_dispatch', null, 'alice'],
    ]);
    expect(runs.finished.map(({ outputs }) => [outputs['schedule'], outputs['mode']])).toEqual([
      ['17 * * * *', ''],
      ['', 'sweep'],
    ]);
  });

  test('someone without write access may not ask for it', async () => {
    start();
    await expect(runs.dispatch({ as: 'bob' })).rejects.toThrow('refused');
    expect(runs.finished).toEqual([]);
  });

  test('nothing any more once it is stopped', async () => {
    start();
    await runs.stop();
    file();
    await runs.settle();
    expect(runs.finished).toEqual([]);
  });
});

describe('the environment of a run', () => {
  test('the last commit of the default branch', async () => {
    start();
    const sha = await github.commitFiles({ as: 'alice', message: 'More', files: { a: 'b' } });
    file();
    await runs.settle();
    expect(runs.finished[0]?.outputs['sha']).toBe(sha);
  });

  test('the payload as it was when the event happened', async () => {
    start();
    const number = file({ first: true });
    github.browser.editBody({ as: 'bob', number, body: '{}' });
    await runs.settle();
    expect(runs.finished.map(({ outputs }) => outputs['body'])).toEqual(['{"first":true}', '{}']);
  });
});

describe('the requests of a run', () => {
  test('are its own, with their bytes, also while others run beside it', async () => {
    start();
    runs.together(2);
    file({ get: ['/rate_limit', '/rate_limit'] });
    file({ get: ['/repos/acme/ops', '/nowhere', '/rate_limit'] });
    await runs.settle();
    const paths = runs.finished
      .toSorted((one, other) => one.number - other.number)
      .map(({ requests }) => requests.map(({ path, status }) => `${path} ${status}`));
    expect(paths).toEqual([
      ['/rate_limit 200', '/rate_limit 200'],
      ['/repos/acme/ops 200', '/nowhere 404', '/rate_limit 200'],
    ]);
    const all = runs.finished.flatMap(({ requests }) => requests);
    expect(
      all.every(({ bytesDown, owner }) => bytesDown > 0 && owner === 'github-actions[bot]'),
    ).toBe(true);
    expect(all).toHaveLength(github.requests.length);
  });

  test('a connection that is dropped fails the run, and nothing else', async () => {
    start();
    github.intercept({ before: ({ path }) => (path === '/rate_limit' ? 'drop' : null) });
    file({ get: ['/rate_limit'] });
    file({ get: ['/repos/acme/ops'] });
    await runs.settle();
    expect(runs.finished.map(({ conclusion }) => conclusion)).toEqual(['failure', 'success']);
    expect(runs.finished[0]?.requests.map(({ status }) => status)).toEqual([0]);
  });
});

describe('runs of one concurrency group', () => {
  test('run one after the other', async () => {
    start();
    for (const _ of [1, 2, 3]) {
      file({ sleepMs: 50 });
    }
    await runs.settle();
    const times = runs.finished.map(({ outputs }) => [
      Number(outputs['begun']),
      Number(outputs['ended']),
    ]);
    for (const [at, [begun = 0]] of times.entries()) {
      expect(begun).toBeGreaterThanOrEqual(times[at - 1]?.[1] ?? 0);
    }
  });

  test('that keeps only the newest waiting cancel the one before', async () => {
    const single = workflow.replace(', queue: max', '');
    start({ workflow: readWorkflow(single) });
    for (const _ of [1, 2, 3]) {
      file({ sleepMs: 50 });
    }
    await runs.settle();
    const ends = runs.finished.map(({ number, conclusion }) => `${number} ${conclusion}`);
    expect(ends).toEqual(['2 cancelled', '1 success', '3 success']);
  });

  test('start at once where they are to collide', async () => {
    start();
    runs.together(2);
    const both = Promise.withResolvers<null>();
    let asked = 0;
    github.intercept({
      before: () => {
        asked += 1;
        if (asked === 2) {
          both.resolve(null);
        }
        return both.promise;
      },
    });
    for (const _ of [1, 2]) {
      file({ get: ['/rate_limit'] });
    }
    await runs.settle();
    expect(runs.finished.map(({ conclusion }) => conclusion)).toEqual(['success', 'success']);
  });
});

describe('deliveries that go astray', () => {
  test('one that is lost starts nothing', async () => {
    start();
    runs.loseNext();
    file();
    file();
    await runs.settle();
    expect(runs.finished.map(({ issueNumber }) => issueNumber)).toEqual([2]);
  });

  test('some come twice, late, in another order', async () => {
    start();
    runs.hold();
    for (const _ of [1, 2, 3]) {
      file();
    }
    await runs.settle();
    expect(runs.finished).toEqual([]);
    runs.release((held) => [...held.toReversed(), ...held.slice(0, 1)]);
    await runs.settle();
    expect(runs.finished.map(({ issueNumber }) => issueNumber)).toEqual([3, 2, 1, 1]);
  });
});

test('a run that does not end is ended at the time limit, and the next one starts', async () => {
  // The second ends long before, however long Node takes to start it.
  start({ timeLimitMs: 3000, graceMs: 100 });
  file({ sleepMs: 60_000 });
  file();
  await runs.settle();
  expect(runs.finished.map(({ conclusion }) => conclusion)).toEqual(['timed_out', 'success']);
});

test('stopping ends what runs', async () => {
  start();
  file({ sleepMs: 60_000 });
  await runs.stop();
  expect(runs.finished.map(({ conclusion }) => conclusion)).toEqual(['cancelled']);
});

test('a listener is called for each run as it ends, until it stops', async () => {
  start();
  const heard: number[] = [];
  const stop = runs.onRun(({ number }) => void heard.push(number));
  file();
  await runs.settle();
  stop();
  file();
  await runs.settle();
  expect(heard).toEqual([1]);
});
