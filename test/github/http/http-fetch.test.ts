import { execFile } from 'node:child_process';
import { once } from 'node:events';
import { createServer, type RequestListener } from 'node:http';
import { text } from 'node:stream/consumers';
import { promisify } from 'node:util';
import { gzipSync } from 'node:zlib';
import * as v from 'valibot';
import { expect, onTestFinished, test } from 'vitest';
import { httpFetch } from '../../../src/github/http/http-fetch.ts';

/** A server for one test; gives its address. */
async function serve(handle: RequestListener): Promise<string> {
  const server = createServer(handle).listen(0, '127.0.0.1');
  await once(server, 'listening');
  onTestFinished(() => {
    server.close();
    server.closeAllConnections();
  });
  const { port } = v.parse(v.object({ port: v.number() }), server.address());
  return `http://127.0.0.1:${port}`;
}

/** Answers with the request, as JSON. */
const echo: RequestListener = async (request, response) => {
  const { method, url, headers } = request;
  const body = await text(request);
  response.setHeader('content-type', 'application/json');
  response.end(JSON.stringify({ method, url, headers, body }));
};

const echoed = v.object({
  method: v.string(),
  url: v.string(),
  headers: v.record(v.string(), v.string()),
  body: v.string(),
});

async function received(response: { text(): Promise<string> }) {
  return v.parse(echoed, JSON.parse(await response.text()));
}

test('a request arrives as it was given, with its length', async () => {
  const address = await serve(echo);
  const response = await httpFetch(`${address}/issues?page=2`, {
    method: 'PATCH',
    headers: { authorization: 'token t', 'content-type': 'application/json' },
    body: '{"title":"Zürich"}',
  });
  expect(await received(response)).toMatchObject({
    method: 'PATCH',
    url: '/issues?page=2',
    body: '{"title":"Zürich"}',
    headers: { authorization: 'token t', 'content-length': '19' },
  });
});

test('a DELETE arrives with its body', async () => {
  const address = await serve(echo);
  const response = await httpFetch(`${address}/issues/1/assignees`, {
    method: 'DELETE',
    headers: { 'content-type': 'application/json' },
    body: '{"assignees":["alice"]}',
  });
  expect(await received(response)).toMatchObject({
    method: 'DELETE',
    body: '{"assignees":["alice"]}',
    headers: { 'content-length': '23' },
  });
});

test('a response has what octokit reads of it', async () => {
  const address = await serve((_, response) => {
    response.writeHead(404, { 'content-type': 'text/plain', 'x-ratelimit-remaining': '7' });
    response.end('Not there');
  });
  const response = await httpFetch(address, {});
  const { status, statusText, ok, url } = response;
  expect({ status, statusText, ok, url }).toEqual({
    status: 404,
    statusText: 'Not Found',
    ok: false,
    url: address,
  });
  expect(response.headers.get('content-type')).toBe('text/plain');
  expect(Object.fromEntries(response.headers)).toMatchObject({ 'x-ratelimit-remaining': '7' });
  expect(Buffer.from(await response.arrayBuffer()).toString()).toBe('Not there');
});

test('a compressed body is read as what it was', async () => {
  const address = await serve((request, response) => {
    expect(request.headers['accept-encoding']).toBe('gzip');
    response.writeHead(200, { 'content-encoding': 'gzip' });
    response.end(gzipSync('the ledger '.repeat(1000)));
  });
  expect(await (await httpFetch(address, {})).text()).toBe('the ledger '.repeat(1000));
});

test('a body can be read in pieces, as from fetch', async () => {
  const address = await serve((_, response) => void response.end('the ledger'));
  const { body } = await httpFetch(address, {});
  expect(body === null ? '' : await text(body)).toBe('the ledger');
});

test('requests one after the other share a connection', async () => {
  const ports = new Set<number | undefined>();
  const address = await serve((request, response) => {
    ports.add(request.socket.remotePort);
    response.end('{}');
  });
  for (let asked = 0; asked < 3; asked += 1) {
    await (await httpFetch(address, {})).text();
  }
  expect(ports.size).toBe(1);
});

test('a time-out before the response ends with its reason', async () => {
  const address = await serve(() => {});
  const signal = AbortSignal.timeout(20);
  const asked = httpFetch(address, { signal });
  await expect(asked).rejects.toMatchObject({ name: 'TimeoutError' });
  await expect(httpFetch(address, { signal })).rejects.toMatchObject({ name: 'TimeoutError' });
});

test('a time-out within the body ends the reading', async () => {
  const address = await serve((_, response) => {
    response.writeHead(200, { 'content-length': '10' });
    response.write('half');
  });
  const response = await httpFetch(address, { signal: AbortSignal.timeout(50) });
  await expect(response.text()).rejects.toThrow('fetch failed');
});

test('a body that breaks off is no body', async () => {
  const address = await serve((_, response) => {
    response.writeHead(200, { 'content-length': '10' });
    response.write('half', () => response.destroy());
  });
  const response = await httpFetch(address, {});
  await expect(response.text()).rejects.toThrow('fetch failed');
});

test('a server that cannot be reached is a failure with a cause', async () => {
  const address = await serve(echo);
  const refused = httpFetch(address.replace(/\d+$/, '1'), {});
  await expect(refused).rejects.toThrow(TypeError);
  await expect(refused).rejects.toMatchObject({ cause: { code: 'ECONNREFUSED' } });
});

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

const post = {
  method: 'POST',
  headers: { authorization: 'token t', 'content-type': 'application/json' },
  body: '{}',
};

test.each([
  [301, 'GET', ''],
  [303, 'GET', ''],
  [307, 'POST', '{}'],
  [308, 'POST', '{}'],
])('a redirect with %i is followed as %s, as fetch does it', async (status, method, body) => {
  const address = await serve(redirecting(status, () => '/new'));
  const response = await httpFetch(`${address}/old`, post);
  const theirs = await fetch(`${address}/old`, post);
  expect(response.url).toBe(`${address}/new`);
  const ours = await received(response);
  expect(ours).toMatchObject({ method, body, url: '/new', headers: { authorization: 'token t' } });
  const { headers: _, ...rest } = await received(theirs);
  expect(ours).toMatchObject(rest);
});

test('a redirect to another server does not take the token along', async () => {
  const other = await serve(echo);
  const address = await serve(redirecting(307, () => `${other}/new`));
  const { headers } = await received(await httpFetch(`${address}/old`, post));
  expect(headers).not.toHaveProperty('authorization');
  expect(headers).toHaveProperty('content-type');
});

test('a redirect is a response where it is to be left alone', async () => {
  const address = await serve(redirecting(301, () => '/new'));
  const response = await httpFetch(`${address}/old`, { redirect: 'manual' });
  expect([response.status, response.headers.get('location')]).toEqual([301, '/new']);
});

test('redirects in a circle end', async () => {
  const address = await serve(redirecting(302, () => '/old'));
  await expect(httpFetch(`${address}/old`, {})).rejects.toMatchObject({
    message: 'fetch failed',
    cause: { message: 'more than 20 redirects' },
  });
});

/** How many of undici's modules a process has loaded after this program. */
async function undiciModules(program: string): Promise<number> {
  const count = `console.log(process.moduleLoadList.filter((name) => /undici/.test(name)).length)`;
  const args = ['--input-type=module', '--eval', `${program}; ${count}`];
  const { stdout } = await promisify(execFile)(process.execPath, args);
  return Number(stdout);
}

test('undici is not loaded', async () => {
  const address = await serve((_, response) => void response.end('{}'));
  const module = new URL('../../../src/github/http/http-fetch.ts', import.meta.url).href;
  const ours = `import { httpFetch } from '${module}'; await (await httpFetch('${address}', {})).text()`;
  expect(await undiciModules(`await fetch('${address}')`)).toBeGreaterThan(0);
  expect(await undiciModules(ours)).toBe(0);
});
