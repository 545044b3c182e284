import { afterEach, beforeEach, expect, test } from 'vitest';
import { createDryRun } from '../../../src/usecases/dry-run.ts';
import { fileHandoff } from '../../../src/usecases/filing/file-handoff.ts';
import { rebuild } from '../../../src/usecases/rebuild/rebuild.ts';
import { verify } from '../../../src/usecases/rebuild/verify.ts';
import type { RunResult } from '../../../src/usecases/run-result.ts';
import { chainConfiguration } from '../setup/chain.ts';
import { type Desk, openDesk } from '../setup/fake-github.ts';

let desk: Desk;
beforeEach(async () => {
  desk = await openDesk({ configuration: chainConfiguration });
});
afterEach(() => desk.close());

const payload = {
  type: 'sales_to_onboarding',
  title: 'Example Ltd',
  fields: { client_name: 'Example Ltd', contract: 'Gold', contacts: ['Ann'], margin: 'Eleven' },
  key: 'deal-4711',
};

const deliver = (sent: unknown = payload, runKey = 'run 1'): Promise<RunResult> =>
  fileHandoff(desk.openPorts(), { payload: sent, runKey });
const issues = () => desk.github.issues().map(({ number }) => number);

test('A payload opens the issue, hands it over and assigns the team in the same run.', async () => {
  const result = await deliver();
  expect(result).toMatchObject({
    kind: 'handled',
    handled: { issueNumber: 1, state: { handoff: { status: 'initiated' } } },
  });
  const { title, body, labels, assignees, comments } = desk.github.issue(1);
  expect(title).toBe('Example Ltd');
  expect(labels).toEqual(
    expect.arrayContaining(['handoff', 'handoff/sales_to_onboarding', 'initiated']),
  );
  expect(assignees).toEqual(['alice']);
  expect(body).toContain('### Contract\n\nGold');
  expect(comments[0]?.body).toContain('baton:status');
});

test('What is missing fails the run with its names, and posts and records nothing.', async () => {
  const result = await deliver({ ...payload, fields: { client_name: 'Example Ltd' } });
  expect(result).toEqual({
    kind: 'not_filed',
    problems: [
      'Contract (`contract`) is required and has no answer.',
      'Contacts (`contacts`) is required and has no answer.',
    ],
  });
  expect(issues()).toEqual([]);
});

test('The same delivery twice files one handoff, also a day later and after a rebuild.', async () => {
  await deliver();
  await deliver();
  desk.clock.advance({ hours: 30 });
  await deliver();
  expect(issues()).toEqual([1]);
  await rebuild(desk.openPorts());
  await deliver();
  expect(issues()).toEqual([1]);
  expect(await verify(desk.openPorts())).toMatchObject({ discrepancies: [], unverified: [] });
});

test('Two deliveries at once file one handoff.', async () => {
  await Promise.all([deliver(), deliver(), deliver()]);
  expect(issues()).toEqual([1]);
});

test('Another key files another handoff; without a key, the run is the key.', async () => {
  const { key: _, ...unnamed } = payload;
  await deliver();
  await deliver({ ...payload, key: 'deal-4712' });
  await deliver(unnamed, 'run 7');
  await deliver(unnamed, 'run 7');
  await deliver(unnamed, 'run 8');
  expect(issues()).toEqual([1, 2, 3, 4]);
});

test('A run that was killed after it opened the issue is continued, and opens no second.', async () => {
  let isCut = false;
  desk.github.intercept({
    after: ({ method, path }) => {
      isCut ||= method === 'POST' && path.endsWith('/issues');
      return isCut ? 'drop' : null;
    },
    before: () => (isCut ? 'drop' : null),
  });
  await expect(deliver()).rejects.toThrow();
  desk.github.intercept(null);
  expect(issues()).toEqual([1]);
  expect(await deliver()).toMatchObject({ kind: 'not_filed' });
  desk.clock.advance({ minutes: 11 });
  expect(await deliver()).toMatchObject({ kind: 'handled', handled: { issueNumber: 1 } });
  expect(issues()).toEqual([1]);
});

test('No one keeps a delivery from being filed by an issue with its marker.', async () => {
  desk.people.mallory.fileBlank('x', '<!-- baton:filed {"key":"deal-4711"} -->\n');
  await desk.people.erin.label(1, 'handoff/sales_to_onboarding');
  await deliver();
  expect(issues()).toEqual([1, 2]);
  expect(desk.github.issue(2).title).toBe('Example Ltd');
});

test('A dry run shows the issue and opens none.', async () => {
  const dryRun = createDryRun();
  await fileHandoff(desk.openPorts('handoff-data', dryRun), { payload, runKey: 'run 1' });
  expect(issues()).toEqual([]);
  expect(dryRun.unwritten).toContainEqual(
    expect.objectContaining({ kind: 'issue', title: 'Example Ltd' }),
  );
});

test('A returned handoff of a program goes to its team.', async () => {
  await deliver();
  desk.clock.advance({ minutes: 5 });
  await desk.people.alice.comment(1, '/return Which seats?');
  desk.clock.advance({ seconds: 5 });
  await desk.handle(1);
  expect(
    desk.github
      .issue(1)
      .comments.map(({ body }) => body)
      .join('\n'),
  ).toContain('@sam');
});
