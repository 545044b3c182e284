// What GitHub refuses of a query, and of a question about people, each with its source in `behaviour.ts`.

import { describe, expect, test } from 'vitest';
import { openGitHub, opsRepository, type Stage } from './open-github.ts';

async function ask(
  { github }: Stage,
  query: string,
  variables: Readonly<Record<string, unknown>> = {},
): Promise<unknown> {
  const response = await github.fetch('http://127.0.0.1/graphql', {
    method: 'POST',
    headers: { authorization: `bearer ${github.actionsToken}` },
    body: JSON.stringify({ query, variables }),
  });
  return response.json();
}

const idsOf = (count: number) => Array.from({ length: count }, (_, at) => `IC_${at}`);
const nodesQuery = 'query Nodes($ids: [ID!]!) { nodes(ids: $ids) { id } }';

describe('A query is refused', () => {
  test('with more than a hundred ids', async () => {
    const stage = await openGitHub();
    expect(await ask(stage, nodesQuery, { ids: idsOf(101) })).toEqual({
      data: null,
      errors: [
        {
          type: 'ARGUMENT_LIMIT',
          path: ['nodes'],
          locations: [{ line: 1, column: 29 }],
          message: 'You may not provide more than 100 node ids; you provided 101.',
        },
      ],
    });
  });

  test('with more than 500,000 possible nodes, which multiply down the query and in its fragments', async () => {
    const stage = await openGitHub();
    const query = (issues: number) => `
      query Deep($events: Int!) { repository(owner: "acme", name: "ops") {
        issues(first: ${issues}) { nodes { ...Parts } } } }
      fragment Parts on Issue { comments(last: 100) { nodes { userContentEdits(first: $events) { nodes { id } } } } }`;
    expect(await ask(stage, query(49), { events: 100 })).toMatchObject({
      data: { repository: { issues: { nodes: [] } } },
    });
    expect(await ask(stage, query(50), { events: 100 })).toEqual({
      errors: [
        {
          type: 'MAX_NODE_LIMIT_EXCEEDED',
          message:
            'This query requests up to 505,050 possible nodes which exceeds the maximum limit of 500,000.',
        },
      ],
    });
  });

  test.each([
    ['RESOURCE_LIMITS_EXCEEDED', 200],
    ['502', 502],
  ] as const)('when its answer costs too much: %s', async (as, status) => {
    const stage = await openGitHub({ behaviour: { costlyAnswer: { bytes: 2000, as } } });
    await stage
      .as('carol')
      .issues.create({ ...opsRepository, title: 'Long', body: 'x'.repeat(3000) });
    const query = 'query { repository(owner: "acme", name: "ops") { issue(number: 1) { body } } }';
    const response = await stage.github.fetch('http://127.0.0.1/graphql', {
      method: 'POST',
      headers: { authorization: `bearer ${stage.github.actionsToken}` },
      body: JSON.stringify({ query }),
    });
    expect(response.status).toBe(status);
    expect(await response.text()).toMatch(/Resource limits|Something went wrong/);
  });
});

test('An id that names nothing is null beside an error with its place', async () => {
  const stage = await openGitHub();
  expect(await ask(stage, nodesQuery, { ids: ['IC_none'] })).toEqual({
    data: { nodes: [null] },
    errors: [
      {
        type: 'NOT_FOUND',
        path: ['nodes', 0],
        locations: [{ line: 1, column: 29 }],
        message: "Could not resolve to a node with the global id of 'IC_none'",
      },
    ],
  });
});

test.each([
  ['query { viewer { shoe } }', 'undefinedField', ['query', 'viewer', 'shoe']],
  ['query Named { viewer(size: 1) { login } }', 'argumentNotAccepted', ['query Named', 'viewer']],
  [
    'query { repository(owner: "acme") { id } }',
    'missingRequiredArguments',
    ['query', 'repository'],
  ],
  ['query Q($n: Int) { viewer { login } }', 'variableNotUsed', ['query Q']],
])('An invalid query has a code and a path: %s', async (query, code, path) => {
  const stage = await openGitHub();
  expect(await ask(stage, query)).toMatchObject({ errors: [{ extensions: { code } }] });
  expect(JSON.stringify(await ask(stage, query))).toContain(JSON.stringify(path).slice(0, -1));
});

describe('People', () => {
  test('the permission of a bot is not found', async () => {
    const stage = await openGitHub();
    const username = 'github-actions[bot]';
    const asked = stage
      .as('actions')
      .repos.getCollaboratorPermissionLevel({ ...opsRepository, username });
    await expect(asked).rejects.toMatchObject({
      status: 404,
      message: expect.stringContaining('is not a user'),
    });
    const other = await openGitHub({ behaviour: { botPermission: 'none' } });
    const answer = await other
      .as('actions')
      .repos.getCollaboratorPermissionLevel({ ...opsRepository, username });
    expect(answer.status).toBe(200);
  });

  test('a team is not found without the right to read members, or forbidden', async () => {
    const team = { org: 'acme', team_slug: 'onboarding' };
    const stage = await openGitHub();
    expect(await stage.status(stage.as('actions').teams.listMembersInOrg(team))).toBe(404);
    const other = await openGitHub({ behaviour: { hiddenTeam: '403' } });
    expect(await other.status(other.as('actions').teams.listMembersInOrg(team))).toBe(403);
  });
});

describe('What lasts for a while', () => {
  async function stageWith(author: string) {
    const stage = await openGitHub();
    await stage.as(author).issues.create({ ...opsRepository, title: 'Example' });
    const issue = { ...opsRepository, issue_number: 1 };
    const read = (who: string) => stage.status(stage.as(who).issues.get(issue));
    const comment = (who: string) =>
      stage.status(stage.as(who).issues.createComment({ ...issue, body: 'Hello' }));
    const listed = async (who: string) =>
      (await stage.as(who).issues.listForRepo(opsRepository)).data.length;
    const asked = async () =>
      JSON.stringify(
        await ask(
          stage,
          'query Q { user(login: "erin") { login } repository(owner: "acme", name: "ops") { hasIssuesEnabled issue(number: 1) { comments(first: 9) { totalCount } } issues(first: 9) { totalCount } } }',
        ),
      );
    return { ...stage, read, comment, listed, asked };
  }

  test('the issues and comments of a flagged account are there for itself alone, and come back', async () => {
    const { github, read, listed, asked, comment } = await stageWith('erin');
    const before = await asked();
    github.behave({ hiddenAccounts: ['Erin'] });
    expect([await read('actions'), await read('alice'), await read('erin')]).toEqual([
      404, 404, 200,
    ]);
    expect([await listed('actions'), await listed('erin')]).toEqual([0, 1]);
    expect(await comment('actions')).toBe(404);
    expect(await asked()).toContain('Could not resolve to an Issue with the number of 1.');
    expect(await asked()).toContain('"user":null');
    github.behave({ hiddenAccounts: [] });
    expect(await asked()).toBe(before);

    const other = await stageWith('carol');
    await other.comment('erin');
    expect(await other.asked()).toContain('"comments":{"totalCount":1}');
    other.github.behave({ hiddenAccounts: ['erin'] });
    expect(await other.asked()).toContain('"comments":{"totalCount":0}');
  });

  test.each(['410', '404'] as const)('without issues, REST answers %s', async (issues) => {
    const { github, read, comment, asked, as, status } = await stageWith('erin');
    const before = await asked();
    github.behave({ issues });
    const list = as('actions').issues.listForRepo(opsRepository);
    expect([await read('alice'), await comment('actions'), await status(list)]).toEqual([
      Number(issues),
      Number(issues),
      Number(issues),
    ]);
    expect(await asked()).toContain('"hasIssuesEnabled":false,"issue":null');
    github.behave({ issues: 'enabled' });
    expect(await asked()).toBe(before);
  });

  test('a suspended account or App, and a blocked repository, are refused', async () => {
    const { github, read } = await stageWith('erin');
    github.behave({ suspendedAccounts: ['alice', 'acme-bot[bot]'] });
    expect([await read('alice'), await read('app'), await read('actions')]).toEqual([
      403, 403, 200,
    ]);
    github.behave({ suspendedAccounts: [], repositories: 'blocked' });
    expect([await read('alice'), await read('actions')]).toEqual([403, 403]);
  });

  test('a token cannot comment for people who blocked it, nor more often than GitHub likes', async () => {
    const { github, comment, clock } = await stageWith('erin');
    github.behave({ blockingAccounts: ['erin'] });
    expect([await comment('actions'), await comment('carol')]).toEqual([422, 201]);
    github.behave({ blockingAccounts: [], commentsPerMinute: 2 });
    const often = [await comment('app'), await comment('app'), await comment('app')];
    expect([...often, await comment('actions')]).toEqual([201, 201, 422, 201]);
    clock.advance({ minutes: 1 });
    expect(await comment('app')).toBe(201);
  });
});
