import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { createManualClock } from '../../src/sandbox/github/clock.ts';
import { createGitHub } from '../../src/sandbox/github/local-github.ts';
import { createDoors } from '../../src/sandbox/runs/door.ts';

test('behind a door GitHub answers by its own clock, and the door knows what passed', async () => {
  const directory = mkdtempSync(join(tmpdir(), 'door-'));
  const clock = createManualClock('2026-01-05T09:00:00Z');
  const github = await createGitHub({
    clock: clock.now,
    directory,
    repository: 'acme/ops',
    people: [],
  });
  const doors = createDoors(github);
  const door = await doors.open();
  clock.advance({ days: 1 });
  const response = await fetch(`${door.url}/repos/acme/ops`);
  await github.fetch('http://127.0.0.1/rate_limit');

  expect(response.headers.get('date')).toBe('Tue, 06 Jan 2026 09:00:00 GMT');
  expect(door.requests.map(({ path }) => path)).toEqual(['/repos/acme/ops']);

  await door.close();
  doors.close();
  rmSync(directory, { recursive: true });
});
