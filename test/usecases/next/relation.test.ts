import * as v from 'valibot';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { Interceptor } from '../../../src/sandbox/github/http/request-log.ts';
import { isCampaign } from '../../faults/figures.ts';
import { chainConfiguration, comment, fileSale, say } from '../setup/chain.ts';
import { type Desk, openDesk } from '../setup/fake-github.ts';

let desk: Desk;
beforeEach(async () => {
  desk = await openDesk({ configuration: chainConfiguration });
  await fileSale(desk);
  await say(desk, 'alice', '/accept');
});
afterEach(() => desk.close());

const statusOf = (issue: number) => desk.github.issue(issue).comments[0]?.body ?? '';
const relations = () =>
  desk.github.requests.filter(({ path }) => path.endsWith('/dependencies/blocked_by'));

test('GitHub shows that the next handoff is blocked by the one before.', async () => {
  desk.github.forgetRequests();
  await say(desk, 'alice', '/handoff');
  expect(relations()).toMatchObject([
    { method: 'POST', path: '/repos/acme/ops/issues/2/dependencies/blocked_by', status: 201 },
  ]);
  expect(await blockedBy(desk, 2)).toMatchObject([
    { number: 1, issue_dependencies_summary: { blocking: 1, total_blocking: 1 } },
  ]);
});

async function blockedBy({ github }: Desk, issue: number): Promise<unknown> {
  const response = await github.fetch(
    `https://api.github.test/repos/acme/ops/issues/${issue}/dependencies/blocked_by`,
    { headers: { authorization: `token ${github.actionsToken}` } },
  );
  return response.json();
}

const numbered = v.array(v.object({ number: v.number() }));

async function blocking(own: Desk, issue: number): Promise<readonly number[]> {
  return v.parse(numbered, await blockedBy(own, issue)).map(({ number }) => number);
}

/** The requests of a run that opens the next handoff, and ends before the last of them. */
async function endedRun(most: number) {
  const own = await openDesk({ configuration: chainConfiguration });
  await fileSale(own);
  await say(own, 'alice', '/accept');
  await comment(own, 'alice', '/handoff');
  const paths: string[] = [];
  own.github.intercept({
    before: ({ path }) => (paths.push(path) > most ? 'drop' : null),
  });
  await own.handle(1).catch(() => {});
  own.github.intercept(null);
  return { own, paths };
}

test('A run that ends before or after it relates the issues loses no relation: the next sweep adds it.', async () => {
  const whole = await endedRun(Number.POSITIVE_INFINITY);
  whole.own.close();
  const relating = whole.paths.findIndex((path) => path.endsWith('/dependencies/blocked_by'));
  const boundaries = isCampaign()
    ? [...whole.paths.keys()]
    : [relating - 1, relating, relating + 1];
  for (const most of boundaries) {
    const { own } = await endedRun(most);
    await own.sweep();
    // By then no other run can be opening it.
    own.clock.advance({ hours: 1 });
    await own.sweep();
    expect(await blocking(own, 2), `ended after ${most} requests`).toEqual([1]);
    own.close();
  }
});

test.each([
  ['that the token may not', 403],
  ['that it does not have relations, as an old Enterprise Server', 404],
  ['that the issue is gone', 410],
  ['that the relation exists', 422],
  ['nothing in time', 502],
] as const)('If GitHub answers %s, nothing fails and it is not tried again.', async (_, status) => {
  const refusing: Interceptor = {
    before: ({ path }) =>
      path.endsWith('/dependencies/blocked_by')
        ? Response.json({ message: 'No' }, { status })
        : null,
  };
  desk.github.intercept(refusing);
  desk.github.forgetRequests();
  await say(desk, 'alice', '/handoff');
  expect(relations()).toHaveLength(1);
  expect(statusOf(2)).toContain('**Previous handoff:** #1');
  await desk.sweep();
  await desk.handle(2);
  expect(relations()).toHaveLength(1);
});

test('An event that opens nothing asks for no relation.', async () => {
  await say(desk, 'alice', '/handoff');
  desk.github.forgetRequests();
  await say(desk, 'alice', '/complete');
  desk.people.alice.editBody(2, (body) =>
    body.replace('### Known issues\n\n_No response_', '### Known issues\n\nNone yet.'),
  );
  await desk.handle(2);
  expect(relations()).toEqual([]);
});
