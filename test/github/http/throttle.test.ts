import { expect, test } from 'vitest';
import { createClient } from '../../../src/github/http/octokit.ts';
import { machineTime } from '../../../src/github/time.ts';

/** A client that counts how long it was made to wait. */
function openClient() {
  let now = 0;
  let waited = 0;
  const client = createClient({
    token: 'ghs_none',
    baseUrl: 'https://api.github.com',
    fetch: async () => Response.json({}),
    time: {
      ...machineTime,
      now: () => now,
      wait: async (ms) => {
        now += ms;
        waited += ms;
      },
    },
  });
  return { client, waitedMs: () => waited };
}

test('Writes beyond the fortieth wait a second each', async () => {
  const { client, waitedMs } = openClient();
  for (let at = 0; at < 60; at += 1) {
    await client.request('PUT /repos/acme/ops/contents/a');
  }
  expect(waitedMs()).toBe(20_000);
});

test('A long read by GraphQL does not wait as if each query were a write', async () => {
  const { client, waitedMs } = openClient();
  for (let at = 0; at < 300; at += 1) {
    await client.request('POST /graphql', { query: '{ viewer { login } }' });
  }
  expect(waitedMs()).toBe(0);
});
