import { execFile } from 'node:child_process';
import { text } from 'node:stream/consumers';
import { promisify } from 'node:util';
import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { httpFetch } from '../../../src/github/http/http-fetch.ts';
import { echo, received, serve } from './echo-server.ts';
import { calculate, serveAndHangUp } from './hang-up.ts';

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

test('a connection that the server closed during a long calculation is not used again', async () => {
  const address = await serveAndHangUp();
  for (const method of ['GET', 'POST', 'POST']) {
    const response = await httpFetch(address, { method });
    expect(await response.text()).toBe('done');
    calculate();
  }
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

test('a redirect is a response', async () => {
  const address = await serve((_, response) => {
    response.writeHead(301, { location: '/new' }).end('moved');
  });
  const response = await httpFetch(`${address}/old`, {});
  expect([response.status, response.headers.get('location')]).toEqual([301, '/new']);
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
