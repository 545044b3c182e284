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
