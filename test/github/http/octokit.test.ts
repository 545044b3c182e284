import { expect, test } from 'vitest';
import { createClient } from '../../../src/github/http/octokit.ts';

test.each([
  ['https://api.github.com', 'https://api.github.com/graphql', 'https://api.github.com/meta'],
  [
    'https://github.example.com/api/v3',
    'https://github.example.com/api/graphql',
    'https://github.example.com/api/v3/meta',
  ],
])('below %s, questions and REST have their own addresses', async (baseUrl, graphql, meta) => {
  const asked: string[] = [];
  const client = createClient({
    token: 'ghs_none',
    baseUrl,
    fetch: async (url) => {
      asked.push(String(url));
      return Response.json({});
    },
  });
  await client.request('POST /graphql', { query: '{ viewer { login } }' });
  await client.request('GET /meta');
  expect(asked).toEqual([graphql, meta]);
});
