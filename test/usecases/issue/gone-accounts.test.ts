import { afterEach, beforeEach, expect, test } from 'vitest';
import { isKnownOrphan } from '../../../src/handoff/deadlines/orphaned.ts';
import { openLedgerReader } from '../../../src/ledger/ledger-reader.ts';
import { sweep } from '../../../src/usecases/sweep/sweep.ts';
import { type Desk, openDesk } from '../setup/fake-github.ts';
import { answers, template } from '../setup/histories.ts';
import { ledgerFile } from '../setup/ledger-file.ts';

let desk: Desk;

/** One that alice has accepted. */
beforeEach(async () => {
  desk = await openDesk();
  const { sam, alice } = desk.people;
  sam.fileForm(template, answers, { title: 'Acme' });
  await desk.handle(1);
  desk.clock.advance({ minutes: 5 });
  await alice.comment(1, '/accept');
  desk.clock.advance({ seconds: 5 });
  await desk.handle(1);
  desk.clock.advance({ minutes: 5 });
});
afterEach(() => desk.close());

const text = () =>
  desk.github
    .issue(1)
    .comments.map(({ body }) => body)
    .join('\n');

const leftNotices = () => text().match(/no GitHub account any more/g) ?? [];

/** As `baton list --orphaned` finds them. */
async function orphans(): Promise<readonly number[]> {
  const reader = await openLedgerReader(ledgerFile(desk));
  const configuration = (await reader.configuration()) ?? { teams: [], templates: [] };
  const at = '2026-11-20T00:00:00Z';
  const open = await reader.view.handoffs({ from: at, to: at }, new Set());
  reader.close();
  return open
    .filter((handoff) => isKnownOrphan(handoff, configuration))
    .map(({ issueNumber }) => issueNumber);
}

test('A sweep finds the handoff of an owner whose account is gone, and calls the team once.', async () => {
  desk.github.removeAccount('alice');
  await desk.sweep();
  expect(text()).toContain('@bob: the person who has this handoff has no GitHub account any more.');
  expect(text()).toContain(
    '**Next:** onboarding: comment `/take` to take it over from a deleted account, who can no longer act.',
  );
  expect(await orphans()).toEqual([1]);
  desk.clock.advance({ hours: 1 });
  await desk.sweep();
  expect(leftNotices()).toHaveLength(1);
  desk.clock.advance({ minutes: 5 });
  await desk.people.bob.comment(1, '/take');
  desk.clock.advance({ seconds: 5 });
  await desk.handle(1);
  expect(text()).toContain('🔵 bob has it');
  expect(await orphans()).toEqual([]);
});

test('An account that cannot be looked up is not gone.', async () => {
  desk.github.removeAccount('alice');
  desk.github.intercept({
    before: async ({ path }) =>
      path.startsWith('/user/') ? Response.json({ message: 'Forbidden' }, { status: 403 }) : null,
  });
  await desk.sweep();
  expect(leftNotices()).toEqual([]);
  expect(await orphans()).toEqual([]);
});

test('An owner who was renamed keeps the handoff.', async () => {
  desk.github.renameAccount('alice', 'alice-new');
  await sweep(desk.openPorts());
  expect(leftNotices()).toEqual([]);
  expect(await orphans()).toEqual([]);
});

test('A sweep asks for the accounts along with the issues, and asks for no one alone who is there.', async () => {
  await desk.sweep();
  desk.github.forgetRequests();
  desk.clock.advance({ hours: 1 });
  await desk.sweep();
  expect(desk.github.requests.filter(({ path }) => path.startsWith('/user/'))).toEqual([]);
});
