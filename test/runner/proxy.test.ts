// Whether a request goes through the proxy that the environment names.

import { once } from 'node:events';
import { createServer } from 'node:http';
import * as v from 'valibot';
import { expect, onTestFinished, test } from 'vitest';
import { proxyFetch } from '../../src/runner/proxy.ts';

test.each([
  ['https://hooks.slack.example/x', '', false],
  ['https://hooks.slack.example/x', 'slack.example', true],
  ['https://hooks.slack.example/x', 'other.example, .slack.example', true],
  ['https://hooks.slack.example/x', '*.slack.example', true],
  ['https://hooks.slack.example/x', 'hooks.slack.example:443', true],
  ['https://hooks.slack.example/x', 'notslack.example,ack.example', false],
  ['http://inside:8080/x', 'inside:8080', true],
  ['http://inside:8081/x', 'inside:8080', false],
  ['http://anywhere/x', '*', true],
  ['http://localhost:4000/x', '', true],
  ['http://127.0.0.1:4000/x', '', true],
])('%s with NO_PROXY "%s" goes past the proxy: %s', async (url, noProxy, isDirect) => {
  const proxy = 'http://127.0.0.1:3128';
  const environment = { HTTPS_PROXY: proxy, HTTP_PROXY: proxy, no_proxy: '', NO_PROXY: noProxy };
  expect((await proxyFetch(url, environment)) === undefined).toBe(isDirect);
});

test('Where GitHub is inside and Slack outside, each is reached its own way.', async () => {
  const environment = {
    HTTPS_PROXY: 'http://127.0.0.1:3128',
    NO_PROXY: '.example.com',
    GITHUB_API_URL: 'https://git.example.com/api/v3',
  };
  expect(await proxyFetch('https://git.example.com/api/v3', environment)).toBeUndefined();
  expect(await proxyFetch('https://hooks.slack.com/x', environment)).toBeDefined();
});

test('A proxy for one scheme is not used for the other.', async () => {
  const url = 'https://github.example/x';
  expect(await proxyFetch(url, { HTTP_PROXY: 'http://127.0.0.1:3128' })).toBeUndefined();
});

/** Refuses every tunnel, and keeps what was asked for. */
async function openProxy() {
  const tunnels: unknown[] = [];
  const server = createServer().listen(0, '127.0.0.1');
  server.on('connect', ({ url, headers }, socket) => {
    tunnels.push([url, headers['proxy-authorization']]);
    socket.end('HTTP/1.1 403 Forbidden\r\nContent-Length: 0\r\n\r\n');
  });
  onTestFinished(() => void server.close());
  await once(server, 'listening');
  return { tunnels, port: v.parse(v.object({ port: v.number() }), server.address()).port };
}

test.each([
  ['http://127.0.0.1:PORT', undefined],
  ['127.0.0.1:PORT', undefined],
  ['localhost:PORT', undefined],
  ['me:p%40ss@127.0.0.1:PORT', 'me:p@ss'],
  ['http://me:100%@127.0.0.1:PORT', 'me:100%'],
])('A proxy may be written as %s', async (written, login) => {
  const { tunnels, port } = await openProxy();
  const environment = { https_proxy: written.replace('PORT', String(port)) };
  const through = await proxyFetch('https://github.example/x', environment);
  await expect(through?.('https://github.example/x', {})).rejects.toThrow('fetch failed');
  const authorisation = login && `Basic ${Buffer.from(login).toString('base64')}`;
  expect(tunnels).toEqual([['github.example:443', authorisation]]);
});

test.each(['socks5://me:secret@127.0.0.1:1080', 'http://', '://'])(
  'A proxy that Baton cannot use is named by its variable: %s',
  async (written) => {
    await expect(proxyFetch('https://github.example/x', { HTTPS_PROXY: written })).rejects.toThrow(
      /^Baton cannot use the proxy in HTTPS_PROXY. Write it as http:\/\/host:port, or add github.example to NO_PROXY.$/,
    );
  },
);
