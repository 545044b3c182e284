import { describe, expect, test } from 'vitest';
import { openGitHub, opsRepository, type Stage } from './open-github.ts';

async function ask(stage: Stage, query: string, who = 'actions'): Promise<unknown> {
  const authorization = who === 'actions' ? stage.github.actionsToken : stage.github.tokenFor(who);
  const response = await stage.github.fetch('https://api.github.com/graphql', {
    method: 'POST',
    headers: { authorization: `bearer ${authorization}` },
    body: JSON.stringify({ query }),
  });
  expect(response.status).toBe(200);
  return response.json();
}

function inRepository(selection: string): string {
  return `query { repository(owner: "ACME", name: "Ops") { ${selection} } }`;
}

describe('who someone is', () => {
  test('the workflow sees itself with [bot] as viewer, and without it as author', async () => {
    const stage = await openGitHub();
    await stage.as('actions').issues.create({ ...opsRepository, title: 'Report' });
    const query = `query { viewer { login } repository(owner: "acme", name: "ops") {
      issue(number: 1) { viewerDidAuthor author { __typename login } } } }`;
    expect(await ask(stage, query)).toEqual({
      data: {
        viewer: { login: 'github-actions[bot]' },
        repository: {
          issue: { viewerDidAuthor: true, author: { __typename: 'Bot', login: 'github-actions' } },
        },
      },
    });
    expect(await ask(stage, 'query { viewer { login } }', 'erin')).toEqual({
      data: { viewer: { login: 'erin' } },
    });
  });
});

test('a bot among the people has its [bot] in REST alone', async () => {
  const people = [{ login: 'renovate[bot]', role: 'write', isBot: true }] as const;
  const stage = await openGitHub({ people, teams: {} });
  const { data } = await stage
    .as('renovate[bot]')
    .issues.create({ ...opsRepository, title: 'Update' });
  expect(data.user).toMatchObject({ login: 'renovate[bot]', type: 'Bot' });
  expect(
    await ask(stage, inRepository('issue(number: 1) { author { __typename login } }')),
  ).toEqual({
    data: { repository: { issue: { author: { __typename: 'Bot', login: 'renovate' } } } },
  });
});

describe('what is not there', () => {
  test('an issue is null beside an error with a type', async () => {
    const stage = await openGitHub();
    stage.github.browser.openPullRequest({ as: 'carol', title: 'A change', body: '' });
    for (const number of [1, 99]) {
      expect(
        await ask(stage, inRepository(`nameWithOwner issue(number: ${number}) { id }`)),
      ).toEqual({
        data: { repository: { nameWithOwner: 'acme/ops', issue: null } },
        errors: [
          {
            type: 'NOT_FOUND',
            path: ['repository', 'issue'],
            locations: [{ line: 1, column: 64 }],
            message: `Could not resolve to an Issue with the number of ${number}.`,
          },
        ],
      });
    }
  });

  test('a private repository is so for an outsider', async () => {
    const stage = await openGitHub({ isPrivate: true });
    expect(await ask(stage, inRepository('id'), 'mallory')).toMatchObject({
      data: { repository: null },
      errors: [
        {
          type: 'NOT_FOUND',
          message: "Could not resolve to a Repository with the name 'ACME/Ops'.",
        },
      ],
    });
  });

  test('files, branches and labels are null without an error', async () => {
    const stage = await openGitHub();
    const query =
      'a: object(expression: "HEAD:nowhere") { oid } b: object(expression: "nobranch:a") { oid } ref(qualifiedName: "x") { name } label(name: "x") { id }';
    expect(await ask(stage, inRepository(query))).toEqual({
      data: { repository: { a: null, b: null, ref: null, label: null } },
    });
  });

  test('without a token nothing is answered', async () => {
    const { github } = await openGitHub();
    const response = await github.fetch('https://api.github.com/graphql', {
      method: 'POST',
      body: '{"query":"{ viewer { login } }"}',
    });
    expect(response.status).toBe(401);
  });
});

describe('connections', () => {
  test('must say how many, and not more than a hundred', async () => {
    const stage = await openGitHub();
    expect(await ask(stage, inRepository('labels { totalCount }'))).toMatchObject({
      errors: [{ type: 'MISSING_PAGINATION_BOUNDARIES', path: ['repository', 'labels'] }],
    });
    expect(await ask(stage, inRepository('labels(first: 101) { totalCount }'))).toMatchObject({
      errors: [
        {
          type: 'EXCESSIVE_PAGINATION',
          message:
            'Requesting 101 records on the `labels` connection exceeds the `first` limit of 100 records.',
        },
      ],
    });
  });

  test('lead on by cursor, also when items came or went meanwhile', async () => {
    const stage = await openGitHub({ labels: ['a', 'b', 'c', 'd', 'e'] });
    const page = (slice: string) =>
      inRepository(
        `labels(${slice}) { totalCount nodes { name } pageInfo { endCursor startCursor hasNextPage hasPreviousPage } }`,
      );
    const first = await ask(stage, page('first: 2'));
    expect(first).toMatchObject({
      data: {
        repository: {
          labels: {
            totalCount: 5,
            nodes: [{ name: 'a' }, { name: 'b' }],
            pageInfo: { hasNextPage: true, hasPreviousPage: false },
          },
        },
      },
    });
    await stage.as('carol').issues.deleteLabel({ ...opsRepository, name: 'b' });
    const cursor = endCursor(first);
    expect(await ask(stage, page(`first: 3, after: "${cursor}"`))).toMatchObject({
      data: {
        repository: {
          labels: {
            totalCount: 4,
            nodes: [{ name: 'c' }, { name: 'd' }, { name: 'e' }],
            pageInfo: { hasNextPage: false, hasPreviousPage: true },
          },
        },
      },
    });
    expect(await ask(stage, page('last: 2'))).toMatchObject({
      data: {
        repository: {
          labels: {
            nodes: [{ name: 'd' }, { name: 'e' }],
            pageInfo: { hasNextPage: false, hasPreviousPage: true },
          },
        },
      },
    });
    expect(await ask(stage, page('first: 1, after: "nonsense"'))).toMatchObject({
      errors: [{ type: 'INVALID_CURSOR_ARGUMENTS' }],
    });
  });

  test('of issues filter by change and label, without pull requests, in the order asked for', async () => {
    const stage = await openGitHub();
    const { as, clock } = stage;
    for (const title of ['One', 'Two', 'Three']) {
      await as('carol').issues.create({
        ...opsRepository,
        title,
        labels: title === 'Two' ? [] : ['handoff'],
      });
      clock.advance({ seconds: 1 });
    }
    stage.github.browser.openPullRequest({ as: 'carol', title: 'A change', body: '' });
    await as('carol').issues.update({ ...opsRepository, issue_number: 1, state: 'closed' });
    const list = (filter: string) =>
      inRepository(`issues(first: 10, ${filter}) { nodes { number } }`);
    const numbers = (...found: number[]) => ({
      data: { repository: { issues: { nodes: found.map((number) => ({ number })) } } },
    });
    const byChange = 'orderBy: { field: UPDATED_AT, direction: ASC }';
    expect(
      await ask(stage, list(`filterBy: { since: "2026-11-16T10:00:01+01:00" }, ${byChange}`)),
    ).toEqual(numbers(2, 3, 1));
    expect(await ask(stage, list('filterBy: { labels: ["HANDOFF"] }, states: [OPEN]'))).toEqual(
      numbers(3),
    );
    expect(await ask(stage, list('orderBy: { field: CREATED_AT, direction: DESC }'))).toEqual(
      numbers(3, 2, 1),
    );
  });

  test('of issues by change continue from where they were when an issue changes in between', async () => {
    const stage = await openGitHub();
    for (const title of ['One', 'Two', 'Three']) {
      await stage.as('carol').issues.create({ ...opsRepository, title });
      stage.clock.advance({ seconds: 1 });
    }
    const list = (more: string) =>
      inRepository(
        `issues(first: 1${more}, orderBy: { field: UPDATED_AT, direction: ASC }) { nodes { number } pageInfo { endCursor } }`,
      );
    const first = await ask(stage, list(''));
    await stage
      .as('carol')
      .issues.createComment({ ...opsRepository, issue_number: 1, body: 'Later' });
    expect(await ask(stage, list(`, after: "${endCursor(first)}"`))).toMatchObject({
      data: { repository: { issues: { nodes: [{ number: 2 }] } } },
    });
  });
});

function endCursor(answer: unknown): string {
  const [, cursor = ''] = /"endCursor":"([^"]+)"/.exec(JSON.stringify(answer)) ?? [];
  return cursor;
}

describe('files', () => {
  test('a folder gives its entries, a text its text, and bytes say that they are binary', async () => {
    const stage = await openGitHub({
      files: { '.github/handoffs/config.yml': 'teams: {}\n', 'README.md': '# é\n' },
    });
    await stage.github.commitFiles({
      as: 'alice',
      files: { 'handoffs.db': new Uint8Array([0, 255]) },
      message: 'Bytes',
    });
    const query = `folder: object(expression: "HEAD:.github/handoffs") { ... on Tree { entries { name type object { ... on Blob { text byteSize isBinary isTruncated } } } } }
      bytes: object(expression: "main:handoffs.db") { ... on Blob { text byteSize isBinary oid } }
      readme: object(expression: "HEAD:README.md") { ... on Blob { text byteSize } }
      defaultBranchRef { name target { oid } }`;
    expect(await ask(stage, inRepository(query))).toEqual({
      data: {
        repository: {
          folder: {
            entries: [
              {
                name: 'config.yml',
                type: 'blob',
                object: { text: 'teams: {}\n', byteSize: 10, isBinary: false, isTruncated: false },
              },
            ],
          },
          bytes: {
            text: null,
            byteSize: 2,
            isBinary: true,
            oid: expect.stringMatching(/^[0-9a-f]{40}$/),
          },
          readme: { text: '# é\n', byteSize: 5 },
          defaultBranchRef: {
            name: 'main',
            target: { oid: expect.stringMatching(/^[0-9a-f]{40}$/) },
          },
        },
      },
    });
  });
});

test('a question that does not fit the schema is answered with errors alone', async () => {
  const stage = await openGitHub();
  expect(await ask(stage, inRepository('nothing'))).toEqual({
    errors: [
      {
        path: ['query', 'repository', 'nothing'],
        extensions: { code: 'undefinedField', typeName: 'Repository', fieldName: 'nothing' },
        locations: [{ line: 1, column: 50 }],
        message: "Field 'nothing' doesn't exist on type 'Repository'",
      },
    ],
  });
  expect(await ask(stage, 'query {')).toMatchObject({
    errors: [{ message: expect.stringContaining('Syntax Error') }],
  });
});

test('the rate limit is its own', async () => {
  const stage = await openGitHub();
  expect(await ask(stage, 'query { rateLimit { cost limit remaining resetAt } }')).toEqual({
    data: { rateLimit: { cost: 1, limit: 1000, remaining: 1000, resetAt: '2026-11-16T10:00:00Z' } },
  });
});

test('the tasks of a description refer to issues: each is listed once, with how it was closed', async () => {
  const stage = await openGitHub();
  const create = (title: string, body = '') =>
    stage.as('erin').issues.create({ ...opsRepository, title, body });
  await create('First');
  await create('Second');
  const lines = [
    '- [ ] #2',
    'See #1',
    '- [x] https://github.com/acme/ops/issues/1',
    '* [ ] #99',
    '- [ ] acme/ops#2',
  ];
  await create('Third', lines.join('\n'));
  await stage.as('erin').issues.update({
    ...opsRepository,
    issue_number: 1,
    state: 'closed',
    state_reason: 'not_planned',
  });
  const tracked =
    'trackedIssues(first: 5) { nodes { number state stateReason repository { nameWithOwner } } }';
  const repository = { nameWithOwner: 'acme/ops' };
  expect(await ask(stage, inRepository(`issue(number: 3) { ${tracked} }`))).toEqual({
    data: {
      repository: {
        issue: {
          trackedIssues: {
            nodes: [
              { number: 2, state: 'OPEN', stateReason: null, repository },
              { number: 1, state: 'CLOSED', stateReason: 'NOT_PLANNED', repository },
            ],
          },
        },
      },
    },
  });
});
