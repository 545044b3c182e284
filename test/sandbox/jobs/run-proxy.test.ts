import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { createManualClock } from '../../../src/sandbox/github/clock.ts';
import { createGitHub, type LocalGitHub } from '../../../src/sandbox/github/local-github.ts';
import { createRunProxies, type Doors } from '../../../src/sandbox/jobs/run-proxy.ts';

const clock = createManualClock('2026-01-05T09:00:00Z');
let directory: string;
let github: LocalGitHub;
let doors: Doors;
let door: Awaited<ReturnType<Doors['open']>>;

beforeEach(async () => {
  directory = mkdtempSync(join(tmpdir(), 'door-'));
  github = await createGitHub({
    clock: clock.now,
    directory,
    repository: 'acme/ops',
    people: [],
  });
  doors = createRunProxies(github);
  door = await doors.open();
});

afterEach(async () => {
  await door.close();
  doors.close();
  rmSync(directory, { recursive: true });
});

test('behind a door GitHub answers by its own clock', async () => {
  clock.advance({ days: 1 });
  const response = await fetch(`${door.url}/rate_limit`);
  expect(response.headers.get('date')).toBe('Tue, 06 Jan 2026 09:00:00 GMT');
});

test('a door knows what passed through it, and nothing else', async () => {
  await fetch(`${door.url}/repos/acme/ops`);
  await github.fetch('http://127.0.0.1/rate_limit');
  expect(door.requests.map(({ path }) => path)).toEqual(['/repos/acme/ops']);
});

test('a redirect leads back through the same door', async () => {
  const location = 'https://api.github.com/rate_limit?page=2';
  const moved = new Response(null, { status: 301, headers: { location } });
  github.intercept({ before: ({ path }) => (path === '/moved' ? moved : null) });
  const response = await fetch(`${door.url}/moved`);
  expect(response.url).toBe(`${door.url}/rate_limit?page=2`);
  expect(door.requests.map(({ path, status }) => [path, status])).toEqual([
    ['/moved', 301],
    ['/rate_limit', 200],
  ]);
});
