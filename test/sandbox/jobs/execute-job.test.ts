import { existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, test } from 'vitest';
import { executeJob, type JobSpec } from '../../../src/sandbox/jobs/execute-job.ts';
import { readAction } from '../../../src/sandbox/jobs/workflow/read-action.ts';
import { readWorkflow } from '../../../src/sandbox/jobs/workflow/read-workflow.ts';

const base = mkdtempSync(join(tmpdir(), 'runs-'));
afterAll(() => rmSync(base, { recursive: true, force: true }));

const action = readAction(fileURLToPath(new URL('fixtures/obedient', import.meta.url)));
const workflow = readWorkflow(`
name: Handoffs
on: { issues: }
jobs:
  handoffs:
    runs-on: ubuntu-latest
    steps: [{ uses: acme/baton@v1, with: { Days: 7, slack: "\${{ secrets.slack }}" } }]
`);

let lastId = 0;
function perform(orders: Readonly<Record<string, unknown>>, more: Partial<JobSpec> = {}) {
  lastId += 1;
  return executeJob({
    facts: {
      id: lastId,
      number: 3,
      event: 'issues',
      actor: 'alice',
      repository: 'acme/handoffs',
      defaultBranch: 'main',
      workflow: 'Handoffs',
      job: 'handoffs',
    },
    place: { sha: 'a'.repeat(40), url: 'http://127.0.0.1:1' },
    payload: { action: 'opened', orders },
    action,
    workflow,
    token: 'ghs_token',
    secrets: { slack: 'hook-secret' },
    folder: join(base, String(lastId)),
    timeLimitMs: 20_000,
    graceMs: 200,
    signal: new AbortController().signal,
    ...more,
  });
}

describe('what a step finds', () => {
  test('the environment is what the runner promises, and of this machine PATH and where compiled code is kept', async () => {
    const { outputs } = await perform({ showEnvironment: true });
    const environment: Record<string, string> = JSON.parse(outputs['environment'] ?? '');
    const folder = join(base, String(lastId));
    expect(environment).toMatchObject({
      CI: 'true',
      GITHUB_ACTIONS: 'true',
      GITHUB_ACTOR: 'alice',
      GITHUB_API_URL: 'http://127.0.0.1:1',
      GITHUB_EVENT_NAME: 'issues',
      GITHUB_EVENT_PATH: join(folder, '_temp/_github_workflow/event.json'),
      GITHUB_GRAPHQL_URL: 'http://127.0.0.1:1/graphql',
      GITHUB_REF: 'refs/heads/main',
      GITHUB_REPOSITORY: 'acme/handoffs',
      GITHUB_REPOSITORY_OWNER: 'acme',
      GITHUB_RUN_ATTEMPT: '1',
      GITHUB_RUN_ID: String(lastId),
      GITHUB_RUN_NUMBER: '3',
      GITHUB_SERVER_URL: 'http://127.0.0.1:1',
      GITHUB_SHA: 'a'.repeat(40),
      GITHUB_WORKFLOW: 'Handoffs',
      RUNNER_OS: 'Linux',
      RUNNER_TEMP: join(folder, '_temp'),
      PATH: process.env['PATH'],
    });
    const others = Object.keys(environment).filter((name) => !/^(GITHUB|RUNNER|INPUT)_/.test(name));
    expect(others.sort()).toEqual(['CI', 'NODE_COMPILE_CACHE', 'PATH']);
  });

  test('inputs keep their hyphens, take what is passed before the default, and know the token', async () => {
    const { outputs, annotations } = await perform({ showEnvironment: true });
    const environment: Record<string, string> = JSON.parse(outputs['environment'] ?? '');
    const inputs = Object.entries(environment).filter(([name]) => name.startsWith('INPUT_'));
    expect(Object.fromEntries(inputs)).toEqual({
      INPUT_TOKEN: 'ghs_token',
      'INPUT_DATA-BRANCH': 'handoff-data',
      INPUT_TWO_WORDS: 'both',
      INPUT_DAYS: '7',
      INPUT_NOTHING: '',
      INPUT_SLACK: 'hook-secret',
    });
    expect(annotations.map(({ level, message }) => [level, message])).toEqual([
      ['warning', expect.stringContaining('slack')],
    ]);
  });

  test('it works in an empty folder, on Node 24', async () => {
    const { outputs } = await perform({ showPlace: true });
    const place: unknown = JSON.parse(outputs['place'] ?? '');
    expect(place).toEqual({
      node: expect.stringMatching(/^v24\./),
      workspace: [],
      folder: expect.stringContaining('workspace'),
    });
  });
});

describe('what a step leaves', () => {
  test('outputs, summary and log, with every secret masked', async () => {
    const result = await perform({
      print: ['hello ghs_token', '::add-mask::own-secret', 'own-secret and hook-secret'],
      complain: 'no line end',
      output: 'status=accepted\ncontext<<X\n{\n}\nX\n',
      summary: '# Done with hook-secret\n',
    });
    expect(result.conclusion).toBe('success');
    expect(result.exitCode).toBe(0);
    expect(result.outputs).toEqual({ status: 'accepted', context: '{\n}' });
    expect(result.summary).toBe('# Done with ***\n');
    expect(result.log.split('\n').slice(1)).toEqual(
      expect.arrayContaining(['hello ***', '*** and ***', 'no line end']),
    );
    expect(result.log).not.toMatch(/ghs_token|own-secret|hook-secret/);
  });

  test('a carriage return starts a new line, and with it perhaps a command', async () => {
    const { annotations } = await perform({ print: ['harmless\r::error::smuggled'] });
    expect(annotations.map(({ message }) => message)).toContain('smuggled');
  });

  test('an exit code other than 0 is a failure', async () => {
    expect(await perform({ exit: 3 })).toMatchObject({ conclusion: 'failure', exitCode: 3 });
  });

  test('an output file that cannot be read fails the step with any exit code', async () => {
    const result = await perform({ output: 'not a pair\n' });
    expect(result).toMatchObject({ conclusion: 'failure', exitCode: 0 });
    expect(result.annotations.at(-1)).toMatchObject({ level: 'error' });
  });

  test('an output file that is gone is an empty one', async () => {
    const result = await perform({ removeOutputFile: true });
    expect(result).toMatchObject({ conclusion: 'success', outputs: {} });
  });

  test('a summary over 1 MiB is not shown, and fails nothing', async () => {
    const result = await perform({ summary: 'x'.repeat(1024 * 1024 + 1) });
    expect(result).toMatchObject({ conclusion: 'success', summary: '' });
    expect(result.annotations.at(-1)?.level).toBe('error');
  });

  test('the files of a run are removed with it', async () => {
    await perform({});
    expect(existsSync(base)).toBe(true);
    expect(readdirSync(base)).toEqual([]);
  });
});

/** With a longer limit until the run starts within it: how long Node takes depends on the machine. */
async function performAndEnd(
  orders: Readonly<Record<string, unknown>>,
  timeLimitMs = 500,
): ReturnType<typeof perform> {
  const everlasting = { print: ['begun'], sleepMs: 60_000, ...orders };
  const result = await perform(everlasting, { timeLimitMs });
  return result.log.includes('begun\n') ? result : performAndEnd(orders, timeLimitMs * 2);
}

describe('a run that has to be ended', () => {
  test('at the time limit it is asked to end', async () => {
    const result = await performAndEnd({});
    expect(result).toMatchObject({ conclusion: 'timed_out', exitCode: null });
  });

  test('one that does not listen is ended all the same', async () => {
    const result = await performAndEnd({ ignoreSignals: true });
    expect(result).toMatchObject({ conclusion: 'timed_out', exitCode: null });
    expect(result.durationMs).toBeGreaterThan(850);
  });

  test('what it printed before is kept', async () => {
    const result = await performAndEnd({ print: ['Slow', 'begun'] });
    expect(result.log).toContain('Slow\n');
  });

  test('one that is called off is cancelled', async () => {
    const calledOff = new AbortController();
    const running = perform({ sleepMs: 60_000 }, { signal: calledOff.signal });
    setTimeout(() => calledOff.abort(), 200);
    expect(await running).toMatchObject({ conclusion: 'cancelled', exitCode: null });
  });

  test('one that the machine will not start fails, with the reason', async () => {
    const huge = { ...workflow, with: { days: 'x'.repeat(200_000) } };
    const result = await perform({}, { workflow: huge });
    expect(result).toMatchObject({ conclusion: 'failure', exitCode: null });
    expect(result.log).toContain('E2BIG');
  });
});
