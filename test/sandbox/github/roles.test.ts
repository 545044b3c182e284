import { describe, expect, test } from 'vitest';
import { openGitHub, opsRepository, type Stage } from './open-github.ts';

const firstIssue = { ...opsRepository, issue_number: 1 };
const people = ['alice', 'bob', 'carol', 'dave', 'erin', 'mallory', 'actions', 'nobody'] as const;

type Deed = (stage: Stage, who: string) => Promise<{ readonly status: number }>;

/** What happens to a operation on frank's issue, or with frank's comment, by each person's role. */
const operations: readonly (readonly [string, Deed, readonly number[]])[] = [
  [
    'opens an issue',
    ({ as }, who) => as(who).issues.create({ ...opsRepository, title: 'New' }),
    [201, 201, 201, 201, 201, 201, 201, 401],
  ],
  [
    'reads an issue',
    ({ as }, who) => as(who).issues.get(firstIssue),
    [200, 200, 200, 200, 200, 200, 200, 200],
  ],
  [
    'comments',
    ({ as }, who) => as(who).issues.createComment({ ...firstIssue, body: 'Hm' }),
    [201, 201, 201, 201, 201, 201, 201, 401],
  ],
  [
    'labels it',
    ({ as }, who) => as(who).issues.addLabels({ ...firstIssue, labels: ['accepted'] }),
    [200, 200, 200, 200, 403, 403, 200, 401],
  ],
  [
    'makes a new label on it',
    ({ as }, who) => as(who).issues.addLabels({ ...firstIssue, labels: ['new'] }),
    [200, 200, 200, 403, 403, 403, 200, 401],
  ],
  [
    'closes it',
    ({ as }, who) => as(who).issues.update({ ...firstIssue, state: 'closed' }),
    [200, 200, 200, 200, 403, 403, 200, 401],
  ],
  [
    'edits its text',
    ({ as }, who) => as(who).issues.update({ ...firstIssue, body: 'Mine' }),
    [200, 200, 200, 403, 403, 403, 200, 401],
  ],
  [
    'edits its comment',
    ({ as }, who) =>
      as(who).issues.updateComment({ ...opsRepository, comment_id: franks, body: 'Mine' }),
    [200, 200, 200, 403, 403, 403, 200, 401],
  ],
  [
    'locks it',
    ({ as }, who) => as(who).issues.lock(firstIssue),
    [204, 204, 204, 403, 403, 403, 204, 401],
  ],
  [
    'makes a label',
    ({ as }, who) => as(who).issues.createLabel({ ...opsRepository, name: 'new' }),
    [201, 201, 201, 403, 403, 403, 201, 401],
  ],
  [
    'writes a file',
    ({ as }, who) =>
      as(who).repos.createOrUpdateFileContents({
        ...opsRepository,
        path: 'a',
        message: 'a',
        content: '',
      }),
    [201, 201, 201, 403, 403, 403, 201, 401],
  ],
  [
    'asks for a role',
    ({ as }, who) =>
      as(who).repos.getCollaboratorPermissionLevel({ ...opsRepository, username: 'erin' }),
    [200, 200, 200, 403, 403, 403, 200, 401],
  ],
  [
    'lists a team',
    ({ as }, who) => as(who).teams.listMembersInOrg({ org: 'acme', team_slug: 'onboarding' }),
    [200, 200, 200, 200, 200, 404, 404, 401],
  ],
];

let franks = 0;

async function openWithFrank(options: Parameters<typeof openGitHub>[0] = {}): Promise<Stage> {
  const stage = await openGitHub({
    people: [
      { login: 'alice', role: 'admin' },
      { login: 'bob', role: 'maintain' },
      { login: 'carol', role: 'write' },
      { login: 'dave', role: 'triage' },
      { login: 'erin', role: 'read' },
      { login: 'mallory', role: 'none' },
      { login: 'frank', role: 'read' },
    ],
    ...options,
  });
  await stage.as('frank').issues.create({ ...opsRepository, title: "Frank's" });
  franks = (await stage.as('frank').issues.createComment({ ...firstIssue, body: 'Mine' })).data.id;
  return stage;
}

describe('in a public repository', () => {
  test.each(operations)('someone who %s is answered by role', async (_, operation, statuses) => {
    const answered: number[] = [];
    for (const who of people) {
      const stage = await openWithFrank();
      answered.push(await stage.status(operation(stage, who)));
    }
    expect(Object.fromEntries(people.map((who, index) => [who, answered[index]]))).toEqual(
      Object.fromEntries(people.map((who, index) => [who, statuses[index]])),
    );
  });
});

test('a private repository does not exist for outsiders', async () => {
  const stage = await openWithFrank({ isPrivate: true });
  const { as, status } = stage;
  for (const who of ['mallory', 'nobody']) {
    expect(await status(as(who).repos.get(opsRepository))).toBe(404);
    expect(await status(as(who).issues.get(firstIssue))).toBe(404);
    expect(await status(as(who).issues.create({ ...opsRepository, title: 'In' }))).toBe(404);
  }
  expect(await status(as('erin').issues.get(firstIssue))).toBe(200);
  expect(await status(as('actions').issues.get(firstIssue))).toBe(200);
});

test('a token that no one has is refused, also for public things', async () => {
  const { github } = await openGitHub();
  const response = await github.fetch('https://api.github.com/repos/acme/ops', {
    headers: { authorization: 'token ghp_wrong' },
  });
  expect(response.status).toBe(401);
  expect(await response.json()).toEqual({
    message: 'Bad credentials',
    documentation_url: 'https://docs.github.com/rest',
    status: '401',
  });
});

test('a workflow without a permission gets the error for integrations', async () => {
  const { as } = await openGitHub({ actionsPermissions: { contents: 'read', issues: 'none' } });
  const put = as('actions').repos.createOrUpdateFileContents({
    ...opsRepository,
    path: 'a',
    message: 'a',
    content: '',
  });
  await expect(put).rejects.toThrow('Resource not accessible by integration');
  await expect(as('actions').issues.listForRepo(opsRepository)).rejects.toThrow(
    'Resource not accessible by integration',
  );
  await expect(
    as('actions').repos.getContent({ ...opsRepository, path: 'README.md' }),
  ).resolves.toHaveProperty('status', 200);
});

test('GraphQL gives null and an error where the permission is missing', async () => {
  const { as } = await openGitHub({ actionsPermissions: { contents: 'none' } });
  const ask = `query { repository(owner: "acme", name: "ops") {
    object(expression: "HEAD:README.md") { oid } labels(first: 1) { nodes { name } } } }`;
  await expect(as('actions').graphql(ask)).rejects.toMatchObject({
    data: {
      repository: { object: null, labels: { nodes: [{ name: 'handoff/sales_to_onboarding' }] } },
    },
    errors: [{ type: 'FORBIDDEN', message: 'Resource not accessible by integration' }],
  });
});

test('the permission endpoint knows four words, the role name all of them', async () => {
  const { as, status } = await openGitHub();
  const told = async (username: string) => {
    const { data } = await as('actions').repos.getCollaboratorPermissionLevel({
      ...opsRepository,
      username,
    });
    return [data.permission, data.role_name];
  };
  expect(await told('alice')).toEqual(['admin', 'admin']);
  expect(await told('bob')).toEqual(['write', 'maintain']);
  expect(await told('CAROL')).toEqual(['write', 'write']);
  expect(await told('dave')).toEqual(['read', 'triage']);
  expect(await told('mallory')).toEqual(['read', 'read']);
  expect(
    await status(
      as('actions').repos.getCollaboratorPermissionLevel({ ...opsRepository, username: 'zoe' }),
    ),
  ).toBe(404);
});

test('outsiders of a private repository have the role none', async () => {
  const { as } = await openGitHub({ isPrivate: true });
  const { data } = await as('actions').repos.getCollaboratorPermissionLevel({
    ...opsRepository,
    username: 'mallory',
  });
  expect([data.permission, data.role_name]).toEqual(['none', 'none']);
});

test('an author with read edits, ticks and closes the own issue, and reopens what the author closed', async () => {
  const { as, status } = await openWithFrank();
  const frank = as('frank').issues;
  expect(await status(frank.update({ ...firstIssue, body: '- [x] Done' }))).toBe(200);
  expect(await status(frank.update({ ...firstIssue, state: 'closed' }))).toBe(200);
  expect(await status(frank.update({ ...firstIssue, state: 'open' }))).toBe(200);
  await as('carol').issues.update({ ...firstIssue, state: 'closed' });
  expect(await status(frank.update({ ...firstIssue, state: 'open' }))).toBe(403);
});

test('only people with write comment on a locked issue', async () => {
  const { as, status } = await openWithFrank();
  await as('carol').issues.lock({ ...firstIssue, lock_reason: 'resolved' });
  const comment = (who: string) =>
    status(as(who).issues.createComment({ ...firstIssue, body: 'Hm' }));
  expect([await comment('frank'), await comment('dave'), await comment('carol')]).toEqual([
    403, 403, 201,
  ]);
});
