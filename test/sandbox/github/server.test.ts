import { describe, expect, test } from 'vitest';
import { openGitHub, opsRepository } from './open-github.ts';

const firstIssue = { ...opsRepository, issue_number: 1 };

test('every request is logged with whose it was and how much went up and down', async () => {
  const { as, github, status } = await openGitHub();
  const watched: unknown[] = [];
  const stop = github.onRequest(({ method }) => watched.push(method));
  await as('carol').issues.create({ ...opsRepository, title: 'New' });
  await status(as('nobody').issues.get({ ...firstIssue, issue_number: 9 }));
  await as('actions').graphql('query WhoAmI { viewer { login } }');
  stop();
  expect(github.requests).toEqual([
    {
      method: 'POST',
      path: '/repos/acme/ops/issues',
      query: '',
      owner: 'carol',
      operation: null,
      status: 201,
      bytesUp: '{"title":"New"}'.length,
      bytesDown: expect.any(Number),
    },
    expect.objectContaining({
      path: '/repos/acme/ops/issues/9',
      owner: null,
      status: 404,
      bytesUp: 0,
    }),
    expect.objectContaining({
      path: '/graphql',
      owner: 'github-actions[bot]',
      operation: 'WhoAmI',
    }),
  ]);
  expect(github.requests[2]?.bytesDown).toBe(
    '{"data":{"viewer":{"login":"github-actions[bot]"}}}'.length,
  );
  expect(watched).toEqual(['POST', 'GET', 'POST']);
  github.forgetRequests();
  expect(github.requests).toEqual([]);
});

test.each([
  'query WhoAmI { viewer { login } }',
  '\nquery WhoAmI { viewer { login } }',
  '\r\n\tquery WhoAmI { viewer { login } }',
  'query\nWhoAmI\n{\n\tviewer { login }\n}',
])('%j is named in the log as what it is', async (query) => {
  const { as, github } = await openGitHub();
  await as('actions').graphql(query);
  expect(github.requests).toMatchObject([{ operation: 'WhoAmI' }]);
});

describe('a disturbance', () => {
  test('answers instead of doing it', async () => {
    const { as, github, status } = await openGitHub();
    github.intercept({ before: () => Response.json({ message: 'Server Error' }, { status: 502 }) });
    expect(await status(as('carol').issues.create({ ...opsRepository, title: 'New' }))).toBe(502);
    github.intercept(null);
    expect(github.issues()).toEqual([]);
  });

  test('drops the connection after it was done, so that the client cannot know', async () => {
    const { github } = await openGitHub();
    const { url, close } = await github.listen();
    github.intercept({ after: ({ method }) => (method === 'POST' ? 'drop' : null) });
    const headers = { authorization: `token ${github.tokenFor('carol')}` };
    const create = fetch(`${url}/repos/acme/ops/issues`, {
      method: 'POST',
      headers,
      body: '{"title":"New"}',
    });
    await expect(create).rejects.toThrow('fetch failed');
    expect((await fetch(`${url}/repos/acme/ops/issues/1`, { headers })).status).toBe(200);
    expect(github.requests.map(({ status }) => status)).toEqual([0, 200]);
    await close();
  });

  test('may take its time and look at what was asked', async () => {
    const { as, github } = await openGitHub();
    const bodies: string[] = [];
    github.intercept({
      before: async ({ body }) => {
        await new Promise((resolve) => setTimeout(resolve, 5));
        bodies.push(Buffer.from(body).toString());
        return null;
      },
    });
    await as('carol').issues.create({ ...opsRepository, title: 'New' });
    expect(bodies).toEqual(['{"title":"New"}']);
  });
});

describe('the rate limit', () => {
  test('counts down for each token, by the hour', async () => {
    const { as, clock } = await openGitHub();
    const left = async (who: string) =>
      (await as(who).repos.get(opsRepository)).headers['x-ratelimit-remaining'];
    expect([await left('actions'), await left('actions'), await left('carol')]).toEqual([
      '999',
      '998',
      '4999',
    ]);
    const { data } = await as('actions').rateLimit.get();
    expect(data.resources.core).toEqual({
      limit: 1000,
      used: 2,
      remaining: 998,
      reset: Date.parse('2026-11-16T10:00:00Z') / 1000,
    });
    clock.advance({ hours: 1 });
    expect(await left('actions')).toBe('999');
  });

  test('refuses if it is to, until the hour is over', async () => {
    const { as, clock, status } = await openGitHub({ hourlyLimit: 2 });
    const get = () => status(as('actions').repos.get(opsRepository));
    expect([await get(), await get(), await get()]).toEqual([200, 200, 403]);
    await expect(as('actions').repos.get(opsRepository)).rejects.toMatchObject({
      response: { headers: { 'x-ratelimit-remaining': '0' } },
    });
    clock.advance({ hours: 1 });
    expect(await get()).toBe(200);
  });

  test('does not count what the client had already', async () => {
    const { github, as } = await openGitHub();
    const headers = { authorization: `token ${github.actionsToken}` };
    const first = await github.fetch('https://api.github.com/repos/acme/ops', { headers });
    const etag = first.headers.get('etag') ?? '';
    const again = await github.fetch('https://api.github.com/repos/acme/ops', {
      headers: { ...headers, 'if-none-match': etag },
    });
    expect([again.status, await again.text(), again.headers.get('x-ratelimit-used')]).toEqual([
      304,
      '',
      '1',
    ]);
    await as('carol').issues.create({ ...opsRepository, title: 'New' });
    const changed = await github.fetch('https://api.github.com/repos/acme/ops', {
      headers: { ...headers, 'if-none-match': etag },
    });
    expect(changed.status).toBe(200);
  });
});

test('two GitHubs beside each other know nothing of each other', async () => {
  const [one, other] = await Promise.all([openGitHub(), openGitHub()]);
  await one.as('carol').issues.create({ ...opsRepository, title: 'New' });
  expect(other.github.issues()).toEqual([]);
});

test('what is not JSON, or not what was asked for, is refused', async () => {
  const { github } = await openGitHub();
  const post = async (body: string) => {
    const headers = { authorization: `token ${github.tokenFor('carol')}` };
    const response = await github.fetch('https://api.github.com/repos/acme/ops/issues', {
      method: 'POST',
      headers,
      body,
    });
    const answer: { message: string } = JSON.parse(await response.text());
    return [response.status, answer.message];
  };
  expect(await post('{')).toEqual([400, 'Problems parsing JSON']);
  expect(await post('{}')).toEqual([422, 'Invalid request.\n\n"title" wasn\'t supplied.']);
  expect(await post('{"title":"New","labels":5}')).toEqual([
    422,
    "Invalid request.\n\nFor 'properties/labels', 5 is not an array.",
  ]);
});
