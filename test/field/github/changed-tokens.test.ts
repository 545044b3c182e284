// The token changes from GITHUB_TOKEN to an App, or back: the comments of both are Baton's.
// RosettaDB/FixMap#77, squawk-action#40

import { afterEach, beforeEach, expect, test } from 'vitest';
import { createPerson } from '../../../src/sandbox/people/person.ts';
import { runOnIssue } from './setup/bundle.ts';
import { openSite, type Setting, type Site } from './setup/site.ts';

let site: Site;
const open = async (setting: Setting = {}) => {
  site = await openSite(setting);
};
beforeEach(() => open());
afterEach(() => site.close());

const app = () => ({ token: site.github.appToken });
const comments = (number: number) =>
  site.github.issue(number).comments.map(({ author, body }) => ({
    author,
    kind: /^<!-- baton:(\w+)/.exec(body)?.[1] ?? body,
  }));
const statusComments = (number: number) => comments(number).filter(({ kind }) => kind === 'status');

async function handOver(): Promise<number> {
  const number = site.file();
  await site.handle(number);
  return number;
}

test('One status comment stays, whichever token a run has', async () => {
  const number = await handOver();
  await site.alice.comment(number, '/accept');
  await site.handle(number, app());
  await site.alice.comment(number, '/return The goals are missing.');
  await site.handle(number);
  expect(statusComments(number)).toEqual([{ author: 'github-actions[bot]', kind: 'status' }]);
  const status = site.github.issue(number).comments[0]?.body;
  expect(status).toContain('returned');
});

test('It also stays if the App came first', async () => {
  const number = site.file();
  await site.handle(number, app());
  await site.alice.comment(number, '/accept');
  await site.handle(number);
  expect(statusComments(number)).toEqual([{ author: 'acme-bot[bot]', kind: 'status' }]);
});

test('No notice and no reminder is repeated', async () => {
  const number = await handOver();
  await site.alice.comment(number, '/return The goals are missing.');
  await site.handle(number);
  site.clock.advance({ hours: 120 });
  await site.run('sweep');
  const before = comments(number);
  expect(before.length).toBeGreaterThan(2);
  await site.run('sweep', app());
  await site.handle(number, app());
  expect(comments(number)).toEqual(before);
});

test('No reaction is repeated, and new commands get theirs', async () => {
  const number = await handOver();
  const reactions = () =>
    site.github
      .issue(number)
      .comments.flatMap((one) => one.reactions.map((reaction) => [one.body, reaction]));
  await site.alice.comment(number, '/assign bob');
  await site.mallory.comment(number, '/accept');
  await site.handle(number);
  const before = reactions();
  expect(before).toHaveLength(2);
  await site.run('sweep', app());
  await site.handle(number, app());
  expect(reactions()).toEqual(before);
  await site.alice.comment(number, '/return The goals are missing.');
  await site.handle(number, app());
  expect(reactions()).toHaveLength(3);
});

test('If GitHub refuses the edit, one new comment replaces the old one, and is then edited', async () => {
  site.close();
  await open({ behaviour: { tokensEdit: 'own' } });
  const number = await handOver();
  await site.alice.comment(number, '/accept');
  await site.handle(number, app());
  await site.handle(number, app());
  await site.alice.comment(number, '/return The goals are missing.');
  await site.handle(number, app());
  expect(statusComments(number).map(({ author }) => author)).toEqual([
    'github-actions[bot]',
    'acme-bot[bot]',
  ]);
  const own = site.github.issue(number).comments.find(({ author }) => author === 'acme-bot[bot]');
  expect(own?.body).toContain('returned');
});

test('A lost data branch is still noticed', async () => {
  const number = await handOver();
  await site.administer('DELETE', '/git/refs/heads/handoff-data');
  await expect(site.handle(number, app())).rejects.toMatchObject({ code: 'ledger_missing' });
  await expect(site.run('sweep', app())).rejects.toMatchObject({ code: 'ledger_missing' });
  const [rebuilt] = await site.run('rebuild', app());
  expect(rebuilt).toMatchObject({ kind: 'rebuilt', handoffs: 1 });
  await site.alice.comment(number, '/accept');
  await site.handle(number, app());
  expect(statusComments(number)).toHaveLength(1);
});

test('A marker that a person forges blocks no first run, and is never edited', async () => {
  const number = site.file();
  const forged = '<!-- baton:status {"unassignable":[]} -->\nHandoff #1 is **completed**.';
  await site.mallory.comment(number, forged);
  expect((await site.handle(number, app())).kind).toBe('handled');
  await site.handle(number);
  const { comments } = site.github.issue(number);
  expect(comments.map(({ author }) => author)).toEqual(['mallory', 'acme-bot[bot]']);
  expect(comments[0]?.body).toBe(forged);
});

test('Another bot cannot pose as Baton once the accounts are recorded', async () => {
  const number = await handOver();
  site.github.addPerson({ login: 'echo', role: 'write', isBot: true });
  const echo = '<!-- baton:status {"unassignable":[]} -->\nHello.';
  await createPerson(site.github, 'acme/ops', 'echo').comment(number, echo);
  await site.alice.comment(number, '/accept');
  await site.handle(number, app());
  expect(statusComments(number).map(({ author }) => author)).toEqual([
    'github-actions[bot]',
    'echo[bot]',
  ]);
  expect(site.github.issue(number).comments.map(({ body }) => body)).toContain(echo);
  expect(await site.rows("SELECT value FROM meta WHERE key = 'comment_accounts'")).toEqual([
    {
      value:
        '[{"id":41898282,"isBot":true,"login":"github-actions"},{"id":80001,"isBot":true,"login":"acme-bot"}]',
    },
  ]);
});

test('With a personal token first, the person continues to command and Baton keeps its comment', async () => {
  const number = site.file();
  await site.handle(number, { token: site.github.tokenFor('alice') });
  await site.alice.comment(number, '/accept');
  await site.handle(number);
  expect(statusComments(number)).toEqual([{ author: 'alice', kind: 'status' }]);
  expect(await site.rows('SELECT status, owner FROM handoffs')).toEqual([
    { status: 'accepted', owner: 'alice' },
  ]);
  const [verified] = await site.run('verify');
  expect(verified).toMatchObject({ discrepancies: [] });
});

test('A report is posted once in a period, and the one before is closed', async () => {
  await handOver();
  site.clock.advance({ hours: 8 * 24 });
  await site.run('report');
  await site.run('report', app());
  site.clock.advance({ hours: 7 * 24 });
  await site.run('report', app());
  const reports = site.github.issues().filter(({ labels }) => labels.includes('handoff-report'));
  expect(reports.map(({ author, state }) => [author, state])).toEqual([
    ['github-actions[bot]', 'closed'],
    ['acme-bot[bot]', 'open'],
  ]);
});

test('The same as a process', async () => {
  const number = site.file();
  const run = { github: site.github, repository: 'acme/ops' };
  expect((await runOnIssue(run, number)).conclusion).toBe('success');
  await site.alice.comment(number, '/accept');
  expect((await runOnIssue({ ...run, ...app() }, number)).conclusion).toBe('success');
  expect(statusComments(number)).toEqual([{ author: 'github-actions[bot]', kind: 'status' }]);
  expect(site.github.issue(number).labels).toContain('accepted');
});
