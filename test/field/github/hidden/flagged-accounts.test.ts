// GitHub hides for a while all that an account wrote which it takes for spam, often by mistake: its issues, and its
// comments on the issues of others. Its profile is not found either.
//
// Sources: streamlink/streamlink#622, TeamNewPipe/NewPipe#2420, sindresorhus/ama#122.

import { afterEach, beforeEach, expect, test } from 'vitest';
import { deleteIssue } from '../../../usecases/setup/ledger-file.ts';
import { openSite, type Site } from '../setup/site.ts';

let site: Site;
let number: number;

beforeEach(async () => {
  site = await openSite();
  number = site.file();
  await site.handle(number);
  await site.bob.comment(number, '/accept Kickoff on Thursday.');
  await site.handle(number);
});
afterEach(() => site.close());

const handoff = async () => (await site.rows('SELECT status, owner FROM handoffs'))[0];
const bobHasIt = { status: 'accepted', owner: 'bob' };

test('What a person decided by a comment that is hidden now is neither called false nor lost by a rebuild.', async () => {
  site.github.behave({ hiddenAccounts: ['bob'] });
  const unverified = [{ issueNumber: number, why: 'removed' }];
  expect(await site.run('verify')).toMatchObject([{ discrepancies: [], unverified }]);
  expect(await site.run('rebuild')).toMatchObject([{ unverified }]);
  expect(await handoff()).toEqual(bobHasIt);
  await site.alice.comment(number, 'Going well.');
  await site.handle(number);
  await site.run('sweep');
  expect(await handoff()).toEqual(bobHasIt);
  expect(site.github.issue(number).labels).toContain('accepted');

  site.github.behave({ hiddenAccounts: [] });
  await site.run('sweep');
  expect(await site.run('verify')).toMatchObject([{ discrepancies: [], unverified: [] }]);
});

test('A form that GitHub hid before a run had read it is handed over once GitHub shows it, though nothing changed.', async () => {
  site.github.behave({ hiddenAccounts: ['sam'] });
  const hidden = site.file({ title: 'From a new account' });
  expect(await site.handle(hidden)).toEqual({ kind: 'not_ours', issueNumber: hidden });
  await site.alice.fileBlank('A bug', 'It is slow.');
  for (const hours of [1, 24, 24 * 6]) {
    site.clock.advance({ hours });
    await site.run('sweep');
  }
  site.github.behave({ hiddenAccounts: [] });
  await site.run('sweep');
  expect(site.github.issue(hidden).labels).toContain('initiated');
  expect(await site.openPorts().ledger.read((view) => view.missingIssues())).toEqual(new Map());
  expect(await site.run('verify')).toMatchObject([{ discrepancies: [] }]);
});

test('An issue that was deleted before a run had read it is not looked for.', async () => {
  const mistake = site.file({ title: 'Filed by mistake' });
  await deleteIssue(site, mistake);
  expect(await site.handle(mistake)).toEqual({ kind: 'not_ours', issueNumber: mistake });
  expect(await site.openPorts().ledger.read((view) => view.missingIssues())).toEqual(new Map());
});
