// What a run loads costs every event of every repository.

import { execFile } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import * as v from 'valibot';
import { expect, onTestFinished, test } from 'vitest';

const main = fileURLToPath(new URL('../../action/index.js', import.meta.url));
const action = new URL('../../action/', import.meta.url).href;

/** Written by the process itself when it ends: files of the bundle and Node's own modules. */
const observer = `data:text/javascript,${encodeURIComponent(`
  import { registerHooks } from 'node:module';
  const { writeFileSync } = process.getBuiltinModule('node:fs');
  const files = [];
  registerHooks({ load(url, context, next) { files.push(url); return next(url, context); } });
  process.on('exit', () => {
    writeFileSync(process.env.LOADED, JSON.stringify({ files, builtIn: process.moduleLoadList }));
  });
`)}`;

const printed = v.object({ stdout: v.string() });
const loaded = v.object({ files: v.array(v.string()), builtIn: v.array(v.string()) });

/** What a run on an event loads, with a GitHub that knows no token. */
async function loadedBy(name: string, payload: object, environment: NodeJS.ProcessEnv = {}) {
  const folder = mkdtempSync(join(tmpdir(), 'loaded-code-'));
  const server = createServer((_, response) => {
    response.writeHead(401, { 'content-type': 'application/json', date: new Date().toUTCString() });
    response.end('{"message":"Bad credentials"}');
  }).listen(0, '127.0.0.1');
  onTestFinished(() => {
    server.close();
    rmSync(folder, { recursive: true });
  });
  await once(server, 'listening');
  const { port } = v.parse(v.object({ port: v.number() }), server.address());
  const eventPath = join(folder, 'event.json');
  writeFileSync(eventPath, JSON.stringify(payload));
  const run = promisify(execFile)(process.execPath, ['--import', observer, main], {
    env: {
      GITHUB_API_URL: `http://127.0.0.1:${port}`,
      GITHUB_EVENT_NAME: name,
      GITHUB_EVENT_PATH: eventPath,
      GITHUB_REPOSITORY: 'acme/handoffs',
      INPUT_TOKEN: 'ghs_none',
      LOADED: join(folder, 'loaded.json'),
      ...environment,
    },
  });
  const { stdout } = await run.catch((error: unknown) => v.parse(printed, error));
  const { files, builtIn } = v.parse(
    loaded,
    JSON.parse(readFileSync(join(folder, 'loaded.json'), 'utf8')),
  );
  return {
    stdout,
    files: files.filter((url) => url.startsWith(action)).map((url) => url.slice(action.length)),
    undici: builtIn.filter((module) => module.includes('undici')),
    http: builtIn.filter((module) => module.endsWith(' http')),
    readline: builtIn.filter((module) => module.includes('readline')),
  };
}

const issue = { number: 1, updated_at: '2026-11-16T09:00:00Z', body: 'The portal is slow' };

test('an event plainly not ours loads one file, and no HTTP', async () => {
  const { stdout, ...rest } = await loadedBy('issues', { issue: { ...issue, labels: [] } });
  expect(stdout).toMatch(/nothing to do/i);
  expect(rest).toEqual({ files: ['index.js'], undici: [], http: [], readline: [] });
});

const handoff = { issue: { ...issue, labels: [{ name: 'handoff/sales_to_onboarding' }] } };

test('a run loads what every run needs, and neither undici nor readline', async () => {
  const { stdout, files, undici, readline } = await loadedBy('issues', handoff);
  expect(stdout).toContain('(401)');
  expect(files.toSorted()).toEqual(['base.js', 'index.js', 'run.js', 'sqlite.js']);
  expect([undici, readline]).toEqual([[], []]);
});

test('with a database it loads the client of PostgreSQL, and still no undici', async () => {
  const { files, undici } = await loadedBy('issues', handoff, {
    'INPUT_DATABASE-URL': 'postgresql://baton@127.0.0.1:1/handoffs',
    'INPUT_MAX-WAIT': '0',
  });
  expect(files).toContain('postgresql.js');
  expect(undici).toEqual([]);
});

test('behind a proxy it loads what reaches GitHub through one', async () => {
  const proxy = {
    GITHUB_API_URL: 'http://github.example',
    http_proxy: 'http://127.0.0.1:1',
    'INPUT_MAX-WAIT': '0',
  };
  const { files } = await loadedBy('issues', handoff, proxy);
  expect(files).toContain('proxy.js');
});
