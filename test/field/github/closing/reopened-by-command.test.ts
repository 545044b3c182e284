// GitHub lets the author of an issue reopen it only if they closed it themselves. Baton closes issues for commands, so a
// sender without further rights has no button.
//
// Sources: golang/tour#248, i3/i3-github-bot#4, ansible/ansibullbot#222, hivecommons/hive#6799.

import { afterEach, beforeEach, expect, test } from 'vitest';
import { openSite, type Site } from '../setup/site.ts';

let site: Site;
let number: number;

beforeEach(async () => {
  site = await openSite();
  number = site.file();
  await site.handle(number);
});
afterEach(() => site.close());

async function says(person: 'sam' | 'alice' | 'mallory', comment: string): Promise<void> {
  site.clock.advance({ minutes: 1 });
  await site[person].comment(number, comment);
  await site.handle(number);
}

const status = async () => (await site.rows('SELECT status FROM handoffs'))[0]?.['status'];
const shown = () => site.github.issue(number);
const lastComment = () => shown().comments.at(-1)?.body;

test('A sender who cancelled by mistake reopens the handoff by a command, as GitHub does not let them.', async () => {
  await says('sam', '/cancel Wrong client.');
  await expect(site.sam.reopen(number)).rejects.toThrow('403');
  expect(shown().comments[0]?.body).toContain('reopen the issue or comment `/reopen`');
  await says('sam', '/resubmit');
  expect(lastComment()).toContain('reopen the issue or comment `/reopen` first');
  await says('sam', '/reopen');
  expect(await status()).toBe('initiated');
  expect(shown()).toMatchObject({ state: 'open', assignees: ['alice'] });
  expect(shown().labels).toContain('initiated');
  const [verified] = await site.run('verify');
  expect(verified).toMatchObject({ kind: 'verified', discrepancies: [] });
});

test('What was cancelled while it was with its sender is with them again.', async () => {
  await says('alice', '/return not_ready');
  await says('sam', '/cancel');
  await says('sam', '/reopen');
  expect(await status()).toBe('returned');
  expect(shown()).toMatchObject({ state: 'open', assignees: ['sam'] });
});

test('Only the receiving team reopens what it completed.', async () => {
  site.sam.editBody(number, (body) => body.replaceAll('- [ ]', '- [x]'));
  await says('alice', '/complete');
  await says('sam', '/reopen');
  expect(await status()).toBe('completed');
  expect(lastComment()).toContain('Only the receiving team, onboarding, can do this.');
  await says('alice', '/reopen');
  expect(await status()).toBe('accepted');
  expect(shown()).toMatchObject({ state: 'open', assignees: ['alice'] });
});

test('What a bot has closed for the second time has not ended: the answer names who can open it again.', async () => {
  await says('alice', '/accept');
  for (let time = 1; time <= 2; time += 1) {
    site.clock.advance({ minutes: 10 });
    await site.github.fetch(`http://127.0.0.1/repos/acme/ops/issues/${number}`, {
      method: 'PATCH',
      headers: { authorization: `token ${site.github.actionsToken}` },
      body: JSON.stringify({ state: 'closed', state_reason: 'not_planned' }),
    });
    await site.run('sweep');
  }
  await says('alice', '/reopen');
  expect(shown().state).toBe('closed');
  expect(lastComment()).toContain(
    'This handoff has not ended.\n\nIf the issue is closed, someone with write access can reopen it with GitHub’s button.',
  );
});

test('No one else reopens a cancelled handoff, and none that is open.', async () => {
  await says('sam', '/reopen');
  expect(lastComment()).toContain('This handoff has not ended.');
  await says('alice', '/cancel');
  await says('mallory', '/reopen');
  expect(await status()).toBe('cancelled');
  expect(shown().state).toBe('closed');
});
