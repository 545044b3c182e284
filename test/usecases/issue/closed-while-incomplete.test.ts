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
  expect(ourComment()).toContain(
    'To hand it over to onboarding, reopen the issue or comment `/reopen`.',
  );

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

test('a command whose event was lost before the form was completed is not answered as if the issue were closed', async () => {
  const { sam, bob } = desk.people;
  await later(() => sam.fileForm(sale, withGaps, { title: 'Example' }));
  desk.clock.advance({ minutes: 5 });
  await bob.comment(1, '/context');
  desk.clock.advance({ minutes: 5 });
  await answer('goals', 'Go live')();
  await later(answer('key_contacts', 'Ana'));
  expect(issue().labels).toContain('initiated');
  const notice = issue().comments.find(({ body }) => body.includes('Baton did not run `/context`'));
  expect(notice?.body).toContain('there is no handoff yet');
  expect(notice?.body).not.toContain('closed');
});

const label = 'handoff/sales_to_onboarding';

/** Labelled by mistake, so nothing but the label makes it a form. */
async function labelledByMistake(): Promise<void> {
  const { sam, bob } = desk.people;
  await later(() => sam.fileForm(sale, withGaps, { title: 'Example' }));
  await later(() => sam.close(1));
  sam.fileBlank('Printer', 'The printer is broken.');
  await bob.label(2, label);
  desk.clock.advance({ minutes: 5 });
  await desk.handle(2);
}

async function play(deed: () => unknown): Promise<string> {
  desk.clock.advance({ minutes: 5 });
  await deed();
  await desk.handle(2);
  return desk.github.issue(2).comments[0]?.body ?? '';
}

async function expectSettled(): Promise<void> {
  expect(await verify(desk.openPorts())).toMatchObject({ discrepancies: [] });
  const before = await ledgerContents(desk, { issues: [2] });
  await desk.sweep();
  await rebuild(desk.openPorts());
  expect(await ledgerContents(desk, { issues: [2] })).toEqual(before);
}

test('one that lost its label and is labelled again while closed asks for its answers once it is open', async () => {
  const { sam, bob } = desk.people;
  await labelledByMistake();
  expect(await play(() => bob.unlabel(2, label))).toContain('Not a handoff');
  await play(() => sam.close(2, 'not_planned'));
  const labelled = await play(() => bob.label(2, label));
  expect(labelled).toContain('To continue, edit the description of this issue, and reopen it');
  expect(labelled).not.toContain('was removed');
  await expectSettled();
  expect(await play(() => sam.reopen(2))).toContain('Not handed over yet');
  await expectSettled();
});

test('one that lost its label while closed is no form once it is open', async () => {
  const { sam, bob } = desk.people;
  await labelledByMistake();
  await play(() => sam.close(2, 'not_planned'));
  await play(() => bob.unlabel(2, label));
  expect(await play(() => sam.reopen(2))).toContain('To hand it over after all, add the label');
  expect(desk.github.issue(2).labels).toEqual([]);
  expect(await play(() => bob.label(2, label))).toContain('Not handed over yet');
  await expectSettled();
});

test('one that was closed and opened without its label can lose it again', async () => {
  const { sam, bob } = desk.people;
  await labelledByMistake();
  for (const deed of [
    () => bob.unlabel(2, label),
    () => sam.close(2, 'not_planned'),
    () => sam.reopen(2),
    () => bob.label(2, label),
  ]) {
    await play(deed);
  }
  await expectSettled();
  expect(await play(() => bob.unlabel(2, label))).toContain('Not a handoff');
});
