// An account is renamed: it keeps its id, GitHub shows the new login in all of the past, and the old login is free.
// yegor256/datum#274, https://docs.github.com/en/account-and-profile/concepts/username-changes

import { afterEach, beforeEach, expect, test } from 'vitest';
import { createPerson } from '../../../src/sandbox/people/person.ts';
import { runByHand, runOnIssue } from './setup/bundle.ts';
import { openSite, type Site } from './setup/site.ts';

let site: Site;
beforeEach(async () => {
  site = await openSite();
});
afterEach(() => site.close());

const as = (login: string) => createPerson(site.github, 'acme/ops', login);

/** sam hands over, and alice accepts. */
async function accepted(): Promise<number> {
  const number = site.file();
  await site.handle(number);
  await site.alice.comment(number, '/accept');
  await site.handle(number);
  return number;
}

const rows = () =>
  site.rows('SELECT issue_number, status, initiated_by, accepted_by, owner FROM handoffs');
const events = () => site.rows('SELECT idempotency_key, type, actor, at FROM events ORDER BY id');
const config = (members: string) =>
  site.github.commitFiles({
    as: 'erin',
    files: {
      '.github/handoffs/config.yml': `teams:\n  sales: { members: [sam] }\n  onboarding: { members: [${members}] }\n`,
    },
    message: 'Teams',
  });

test('Verify finds no difference, and a rebuild loses nothing', async () => {
  await accepted();
  const before = [await rows(), await events()];
  site.github.renameAccount('alice', 'alice-smith');
  site.github.renameAccount('sam', 'samuel');
  const [verified] = await site.run('verify');
  expect(verified).toMatchObject({ kind: 'verified', discrepancies: [], unverified: [] });
  await site.run('sweep');
  await site.run('rebuild');
  expect([await rows(), await events()]).toEqual(before);
  expect((await site.run('verify'))[0]).toMatchObject({ discrepancies: [] });
});

test('The same as a process', async () => {
  const run = { github: site.github, repository: 'acme/ops' };
  const number = site.file();
  await runOnIssue(run, number);
  await site.alice.comment(number, '/accept');
  await runOnIssue(run, number);
  site.github.renameAccount('alice', 'alice-smith');
  const verified = await runByHand(run, 'verify');
  expect(verified.conclusion).toBe('success');
  await as('alice-smith').comment(number, '/return The goals are missing.');
  expect((await runOnIssue(run, number)).conclusion).toBe('success');
  expect(await site.rows('SELECT status, accepted_by, status_changed_by FROM handoffs')).toEqual([
    { status: 'returned', accepted_by: 'alice', status_changed_by: 'alice' },
  ]);
  expect((await runByHand(run, 'verify')).conclusion).toBe('success');
});

test('The person continues under the new login, although config.yml has the old one', async () => {
  const number = await accepted();
  site.github.renameAccount('alice', 'alice-smith');
  await as('alice-smith').comment(number, '/return The goals are missing.');
  await site.handle(number);
  expect(await site.rows('SELECT status, status_changed_by FROM handoffs')).toEqual([
    { status: 'returned', status_changed_by: 'alice' },
  ]);
  expect(await site.rows("SELECT name, login FROM people WHERE name = 'alice'")).toEqual([
    { name: 'alice', login: 'alice-smith' },
  ]);
});

test('Comments and assignments name the person as GitHub does now', async () => {
  const number = await accepted();
  site.github.renameAccount('alice', 'alice-smith');
  await as('alice-smith').comment(number, '/return The goals are missing.');
  await site.handle(number);
  const { comments } = site.github.issue(number);
  expect(comments[0]?.body).toContain('alice-smith');
  expect(comments.map(({ body }) => body).join('\n')).not.toMatch(/@alice\b(?!-smith)/);
});

test('Another account that takes the login gets nothing', async () => {
  const number = site.file();
  await site.handle(number);
  site.github.renameAccount('alice', 'alice-smith');
  site.github.addPerson({ login: 'alice', role: 'write' });
  await as('alice').comment(number, '/accept');
  await site.handle(number);
  expect(await site.rows('SELECT status, owner FROM handoffs')).toEqual([
    { status: 'initiated', owner: null },
  ]);
  expect(await site.rows("SELECT actor FROM events WHERE type = 'rejected'")).toEqual([
    { actor: 'alice (1006)' },
  ]);
  await as('alice-smith').comment(number, '/accept');
  await site.handle(number);
  expect(await site.rows('SELECT status, owner FROM handoffs')).toEqual([
    { status: 'accepted', owner: 'alice' },
  ]);
  expect((await site.run('verify'))[0]).toMatchObject({ discrepancies: [] });
});

test('Neither does an account that takes the login of the sender or of the owner', async () => {
  const number = await accepted();
  site.github.renameAccount('sam', 'samuel');
  site.github.addPerson({ login: 'sam', role: 'write' });
  await as('sam').comment(number, '/cancel');
  await site.handle(number);
  expect(await site.rows('SELECT status FROM handoffs')).toEqual([{ status: 'accepted' }]);
  await as('samuel').comment(number, '/cancel');
  await site.handle(number);
  expect(await site.rows('SELECT status, initiated_by FROM handoffs')).toEqual([
    { status: 'cancelled', initiated_by: 'sam' },
  ]);
});

test('Nor one that takes the login of a deleted account', async () => {
  const number = site.file();
  await site.handle(number);
  site.github.removeAccount('alice');
  site.github.addPerson({ login: 'alice', role: 'write' });
  await as('alice').comment(number, '/accept');
  await site.handle(number);
  expect(await site.rows('SELECT status FROM handoffs')).toEqual([{ status: 'initiated' }]);
});

test('config.yml may name the new login, and later the old one for someone else', async () => {
  const number = await accepted();
  site.github.renameAccount('alice', 'alice-smith');
  await config('alice-smith, bob');
  await site.run('sweep');
  await site.bob.comment(number, '/context');
  await site.handle(number);
  site.github.addPerson({ login: 'alice', role: 'write' });
  await config('alice-smith, alice, bob');
  const next = site.file();
  await site.handle(next);
  await as('alice').comment(next, '/accept');
  await site.handle(next);
  expect(await site.rows('SELECT issue_number, status, owner FROM handoffs ORDER BY id')).toEqual([
    { issue_number: number, status: 'accepted', owner: 'alice' },
    { issue_number: next, status: 'accepted', owner: 'alice (1006)' },
  ]);
});

test('Two people who swap their logins stay who they are', async () => {
  const number = await accepted();
  site.github.renameAccount('alice', 'x');
  site.github.renameAccount('bob', 'alice');
  site.github.renameAccount('x', 'bob');
  await as('bob').comment(number, '/return The goals are missing.');
  await site.handle(number);
  expect(await site.rows('SELECT status, owner, status_changed_by FROM handoffs')).toEqual([
    { status: 'returned', owner: 'alice', status_changed_by: 'alice' },
  ]);
  expect((await site.run('verify'))[0]).toMatchObject({ discrepancies: [] });
});

test('A rename costs one request at most, and none where no one was renamed', async () => {
  const number = await accepted();
  site.github.forgetRequests();
  await site.bob.comment(number, '/context');
  await site.handle(number);
  const plain = site.github.requests.filter(({ path }) => path.startsWith('/user'));
  expect(plain).toEqual([]);
  site.github.renameAccount('alice', 'alice-smith');
  site.github.addPerson({ login: 'alice', role: 'write' });
  const other = site.file();
  await as('alice').comment(other, 'Hello');
  site.github.forgetRequests();
  await site.handle(other);
  await site.handle(other);
  expect(site.github.requests.filter(({ path }) => path.startsWith('/user'))).toHaveLength(1);
});
