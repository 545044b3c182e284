import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeEach, expect, test } from 'vitest';
import { completeSale } from '../../../src/sandbox/demo/answers.ts';
import { readProgress } from '../../../src/sandbox/page/server/steps.ts';
import { type SandboxStart, startSandbox } from '../../../src/sandbox/page/start-sandbox.ts';
import { createPerson } from '../../../src/sandbox/people/person.ts';
import { openSandboxPages, startsAt } from './browser.ts';

let keep: string;
beforeEach(async () => {
  keep = await mkdtemp(join(tmpdir(), 'baton-keep-'));
  return () => rm(keep, { recursive: true, force: true });
});

const open = (more: SandboxStart = {}) =>
  startSandbox({ port: 0, startsAt, withHistory: false, keep, ...more });

test('what is kept in a folder is resumed from there', async () => {
  const first = await open();
  const { sandbox } = first;
  const { templates = [] } = sandbox.setup().configuration ?? {};
  const sale = templates.find(({ type }) => type === 'sales_to_onboarding');
  if (sale === undefined) {
    throw new Error('There is no template');
  }
  createPerson(sandbox.github, sandbox.repository, 'alice').fileForm(sale, completeSale, {
    title: 'A',
  });
  await createPerson(sandbox.github, sandbox.repository, 'mallory').comment(1, 'Hello');
  await sandbox.runs.settle();
  sandbox.clock.moveTo(startsAt + 3_600_000);
  const before = {
    issues: sandbox.github.issues(),
    memory: sandbox.github.remember(),
    runs: sandbox.runs.finished.length,
    commits: await sandbox.ledger.changes(),
  };
  await first.close();

  const second = await open();
  const { github, runs, clock, repository, ledger } = second.sandbox;
  expect(github.issues()).toEqual(before.issues);
  expect({ ...github.remember(), lastId: 0 }).toEqual({ ...before.memory, lastId: 0 });
  expect(runs.finished).toHaveLength(before.runs);
  expect(clock.now()).toBeGreaterThanOrEqual(startsAt + 3_600_000);
  await createPerson(github, repository, 'bob').label(1, 'accepted');
  await runs.settle();
  expect(github.issue(1).labels).toContain('accepted');
  expect((await readProgress(second.sandbox))?.done).toEqual(['file', 'correct', 'accept']);
  expect(runs.finished.at(-1)?.number).toBe(before.runs + 1);
  const commits = await ledger.changes();
  expect(commits.slice(0, before.commits.length)).toEqual(before.commits);
  expect(commits.at(-1)?.message).toContain('accepted by bob');
  expect(createPerson(github, repository, 'alice').fileBlank('B', '')).toBe(2);
  await second.close();
});

test('a folder that holds something else is left as it is', async () => {
  await writeFile(join(keep, 'sandbox.json'), '{}');
  await expect(open()).rejects.toThrow(/is not the state of a sandbox/);
});

test('a port that is taken moves to the next', async () => {
  const other = createServer();
  const port = await new Promise<number>((resolve) => {
    other.listen(0, '127.0.0.1', () => {
      const address = other.address();
      resolve(typeof address === 'object' && address !== null ? address.port : 0);
    });
  });
  const { url } = await openSandboxPages({ port });
  expect(Number(new URL(url).port)).toBeGreaterThan(port);
  await new Promise((resolve) => other.close(resolve));
});
