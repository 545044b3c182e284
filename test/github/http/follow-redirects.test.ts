import type { RequestListener } from 'node:http';
import { expect, test } from 'vitest';
import { followRedirects } from '../../../src/github/http/follow-redirects.ts';
import { httpFetch } from '../../../src/github/http/http-fetch.ts';
import { toServiceError } from '../../../src/github/http/map-errors.ts';
import { createClient } from '../../../src/github/http/octokit.ts';
import { echo, received, serve } from './echo-server.ts';

/** Redirects `/old` to the given address, and answers everything else. */
function redirecting(status: number, to: () => string): RequestListener {
  return (request, response) => {
    if (request.url === '/old') {
      response.writeHead(status, { location: to() }).end('moved');
      return;
    }
    echo(request, response);
  };
}

const headers = { authorization: 'token t' };
const get = { headers };
const post = { ...get, method: 'POST', body: '{}' };
/** A direct connection, and Node's own `fetch`, as behind a proxy. */
const clients = { httpFetch, fetch } as const;

test.each([
  [301, 'GET', get, 'httpFetch'],
  [302, 'GET', get, 'httpFetch'],
  [303, 'GET', get, 'httpFetch'],
  [307, 'GET', get, 'httpFetch'],
  [307, 'POST', post, 'httpFetch'],
  [308, 'POST', post, 'httpFetch'],
  [301, 'GET', get, 'fetch'],
  [307, 'POST', post, 'fetch'],
] as const)(
  'a renamed repository: GitHub answers %i to a %s, which goes to the new address of the same host (%s, %s)',
  async (status, method, request, client) => {
    const address = await serve(redirecting(status, () => '/new'));
    const response = await followRedirects(clients[client])(`${address}/old`, request);
    const body = method === 'POST' ? '{}' : '';
    expect(await received(response)).toMatchObject({ method, body, url: '/new', headers });
  },
);

test.each(['httpFetch', 'fetch'] as const)(
  'a redirect to another host is not followed: neither token nor text goes there (%s)',
  async (client) => {
    let asked = 0;
    const other = await serve((_, response) => {
      asked += 1;
      response.end('{}');
    });
    for (const [status, request] of [
      [301, get],
      [302, get],
      [307, post],
    ] as const) {
      const address = await serve(redirecting(status, () => `${other}/new`));
      const response = await followRedirects(clients[client])(`${address}/old`, request);
      expect(response.status).toBe(status);
    }
    expect(asked).toBe(0);
  },
);

test.each([301, 302, 303])('a write is not repeated as a read after %i', async (status) => {
  const address = await serve(redirecting(status, () => '/new'));
  const response = await followRedirects(httpFetch)(`${address}/old`, post);
  expect(response.status).toBe(status);
});

test('redirects in a circle end', async () => {
  let asked = 0;
  const address = await serve((_, response) => {
    asked += 1;
    response.writeHead(302, { location: '/old' }).end();
  });
  expect((await followRedirects(httpFetch)(`${address}/old`, get)).status).toBe(302);
  expect(asked).toBe(6);
});

test('a redirect that is not followed is a failure that names the host, and nothing else of the address', async () => {
  const address = await serve(redirecting(302, () => 'https://login.example/?key=secret'));
  const client = createClient({ token: 'ghs_none', baseUrl: address });
  const error = await client.request('GET /old').catch((one: unknown) => one);
  expect(toServiceError('read the issue', error)).toMatchObject({
    code: 'github_refused',
    message:
      'Baton could not read the issue: GitHub responded 302 (a redirect to login.example), for example from a proxy ' +
      'that requires a login. Baton sends the token to no other host. Check the address of GitHub and the proxy.',
  });
});

test('a caller that asks for redirects gets them', async () => {
  const address = await serve(redirecting(301, () => '/new'));
  const client = createClient({ token: 'ghs_none', baseUrl: address });
  const { status } = await client.request('GET /old', { request: { redirect: 'manual' } });
  expect(status).toBe(301);
});
