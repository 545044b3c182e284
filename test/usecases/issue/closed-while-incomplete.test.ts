// An incomplete form that someone closes: nothing is handed over until the issue is open again.

import { afterEach, beforeEach, expect, test } from 'vitest';
import { rebuild } from '../../../src/usecases/rebuild/rebuild.ts';
import { verify } from '../../../src/usecases/rebuild/verify.ts';
import { sale, withGaps } from '../../scenarios/stage/sale.ts';
import { type Desk, openDesk } from '../setup/fake-github.ts';
import { ledgerContents } from '../setup/ledger-contents.ts';

let desk: Desk;

beforeEach(async () => {
  desk = await openDesk();
});
afterEach(() => desk.close());

async function later(deed: () => unknown): Promise<void> {
  desk.clock.advance({ minutes: 5 });
  await deed();
  await desk.handle(1);
}

const answer = (field: string, text: string) => () =>
  desk.people.sam.editAnswer(1, { template: sale, field, answer: text });
const issue = () => desk.github.issue(1);
const ourComment = () => issue().comments[0]?.body;

test('an edit that completes it is an attempt, and reopening it hands it over', async () => {
  const { sam } = desk.people;
  await later(() => sam.fileForm(sale, withGaps, { title: 'Example' }));
  await later(() => sam.close(1, 'not_planned'));
  expect(ourComment()).toContain('Closed before it was handed over');
  expect(ourComment()).toContain('Missing required fields: Key contacts, Goals');

  await later(answer('goals', 'Go live'));
  await later(answer('key_contacts', 'Ana'));
  await desk.sweep();
  expect(issue()).toMatchObject({ state: 'closed', assignees: [] });
  expect(issue().labels).not.toContain('initiated');
  expect(ourComment()).toContain('To hand it over to onboarding, reopen the issue.');

  await later(() => sam.reopen(1));
  expect(issue()).toMatchObject({ state: 'open', assignees: ['alice', 'bob'] });
  expect(issue().labels).toContain('initiated');
  expect(ourComment()).toContain('It has been complete since attempt 3.');

  expect(await verify(desk.openPorts())).toMatchObject({ discrepancies: [], unverified: [] });
  const before = await ledgerContents(desk, { issues: [1] });
  await rebuild(desk.openPorts());
  expect(await ledgerContents(desk, { issues: [1] })).toEqual(before);
});

test('reopened as it was, it is to be completed as before', async () => {
  const { sam } = desk.people;
  await later(() => sam.fileForm(sale, withGaps, { title: 'Example' }));
  await later(() => sam.close(1, 'completed'));
  await later(() => sam.reopen(1));
  expect(ourComment()).toContain('Not handed over yet');
  await later(answer('goals', 'Go live'));
  await later(answer('key_contacts', 'Ana'));
  expect(issue().labels).toContain('initiated');
});
