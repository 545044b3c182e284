// A ledger belongs to one repository: copies, forks and mirrors do not continue with another's.

import { afterEach, beforeEach, expect, test } from 'vitest';
import type { Ports } from '../../../src/ports/ports.ts';
import { openSite, type Site } from './setup/site.ts';

let site: Site;
beforeEach(async () => {
  site = await openSite();
});
afterEach(() => site.close());

/** As in a copy with all its branches: the same data branch, and another repository. */
const inCopy = (ports: Ports): Ports => ({
  ...ports,
  github: { ...ports.github, repositoryId: async () => 7 },
});

const commits = async () =>
  JSON.stringify(await site.administer('GET', '/commits?sha=handoff-data&per_page=100'));

test('A ledger of another repository stops every run, and changes nothing', async () => {
  const number = site.file();
  await site.handle(number);
  await site.alice.comment(number, '/accept');
  const before = [await commits(), JSON.stringify(site.github.issues())];
  for (const mode of ['auto', 'sweep', 'report', 'verify'] as const) {
    await expect(site.run(mode, { change: inCopy })).rejects.toMatchObject({
      code: 'ledger_foreign',
    });
  }
  await expect(site.handle(number, { change: inCopy })).rejects.toThrow(/mode: rebuild/);
  expect([await commits(), JSON.stringify(site.github.issues())]).toEqual(before);
});

test('A rebuild replaces it with a ledger of this repository', async () => {
  const number = site.file();
  await site.handle(number);
  const [rebuilt] = await site.run('rebuild', { change: inCopy });
  expect(rebuilt?.kind).toBe('rebuilt');
  expect(await site.rows("SELECT value FROM meta WHERE key = 'repository_id'")).toEqual([
    { value: '7' },
  ]);
  await site.alice.comment(number, '/accept');
  expect((await site.handle(number, { change: inCopy })).kind).toBe('handled');
});

test('The id costs no request of its own, and a run continues where it is recorded', async () => {
  const number = site.file();
  site.github.forgetRequests();
  await site.handle(number);
  expect(
    site.github.requests.filter(
      ({ method, path }) => method === 'GET' && path === '/repos/acme/ops',
    ),
  ).toEqual([]);
  expect(await site.rows("SELECT value FROM meta WHERE key = 'repository_id'")).toEqual([
    { value: '90001' },
  ]);
  await site.alice.comment(number, '/accept');
  expect((await site.handle(number)).kind).toBe('handled');
});
