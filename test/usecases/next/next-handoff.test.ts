import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { rebuild } from '../../../src/usecases/rebuild/rebuild.ts';
import { verify } from '../../../src/usecases/rebuild/verify.ts';
import { chainConfiguration, comment, fileSale, say } from '../setup/chain.ts';
import { type Desk, openDesk } from '../setup/fake-github.ts';
import { ledgerContents } from '../setup/ledger-contents.ts';

let desk: Desk;
beforeEach(async () => {
  desk = await openDesk({ configuration: chainConfiguration });
  await fileSale(desk);
  await say(desk, 'alice', '/accept');
});
afterEach(() => desk.close());

const issues = () => desk.github.issues().map(({ number }) => number);
const statusOf = (issue: number) => desk.github.issue(issue).comments[0]?.body ?? '';
const contents = () => ledgerContents(desk, { issues: issues() });

describe('A command opens the next handoff in the same run', () => {
  beforeEach(() => say(desk, 'alice', '/handoff onboarding_to_support'));

  test('with the answers that both forms ask for, and none that is private', async () => {
    const { title, body, labels } = desk.github.issue(2);
    expect(title).toBe('Onboarding to support: Example Ltd');
    expect(body).toContain('The next handoff after #1, opened by Baton for alice.');
    expect(body).toContain(
      '### What was agreed\n\nSee [the contract](https://example.com/c/1) and ![plan](https://example.com/p.png)',
    );
    expect(body).toContain('### Contacts\n\n- Ann, operations\n- Ben, security');
    expect(body).toContain('### Seats\n\n40');
    expect(body).toContain('### Margin\n\n_No response_');
    expect(body).toContain('### Known issues\n\n_No response_');
    expect(body).not.toContain('Eleven');
    expect(labels).toEqual(expect.arrayContaining(['handoff/onboarding_to_support', 'incomplete']));
  });

  test('and asks the owner for what is missing', () => {
    expect(statusOf(2)).toContain('@alice: edit this issue’s description');
    expect(statusOf(2)).toContain('**Previous handoff:** #1.');
    expect(statusOf(1)).toContain('**Next handoff:** #2 (`onboarding_to_support`)');
  });

  test('which hands it over once it is complete, by the owner of the one before', async () => {
    desk.clock.advance({ minutes: 5 });
    desk.people.alice.editBody(2, (body) =>
      body.replace('### Known issues\n\n_No response_', '### Known issues\n\nNone yet.'),
    );
    await desk.handle(2);
    const { handoffs } = await contents();
    expect(handoffs).toMatchObject([
      { issue_number: 1, previous_issue: null, next_requested_at: null },
      { issue_number: 2, previous_issue: 1, initiated_by: 'alice', from_team: 'onboarding' },
    ]);
    expect(statusOf(2)).toContain('**Previous handoff:** #1');
    expect(desk.github.issue(2).assignees).toEqual(['erin']);
  });

  test('with an event on both, which a rebuild finds again', async () => {
    const before = await contents();
    expect(before.events).toMatchObject(
      expect.arrayContaining([
        expect.objectContaining({ data: { type: 'opened_from', issueNumber: 1 } }),
        expect.objectContaining({
          source: 'next:2',
          data: expect.objectContaining({ type: 'next_opened', issueNumber: 2 }),
        }),
      ]),
    );
    expect(await verify(desk.openPorts())).toMatchObject({ discrepancies: [], unverified: [] });
    await rebuild(desk.openPorts());
    expect(await contents()).toEqual(before);
  });

  test('once, however often its event comes', async () => {
    await desk.handle(1);
    await Promise.all([desk.handle(1), desk.handle(2), desk.sweep()]);
    expect(issues()).toEqual([1, 2]);
  });

  test('and refuses a second one of the same type', async () => {
    await say(desk, 'bob', '/handoff onboarding-to-support');
    expect(issues()).toEqual([1, 2]);
    expect(desk.github.issue(1).comments.at(-1)?.body).toContain(
      'This handoff already has a next handoff of that type.',
    );
  });
});

test('Without a type, the one that the template names is opened.', async () => {
  await say(desk, 'bob', '/handoff');
  expect(issues()).toEqual([1, 2]);
});

test('The label opens it too, and is removed.', async () => {
  desk.clock.advance({ minutes: 5 });
  await desk.people.bob.label(1, 'handoff-next/onboarding_to_support');
  desk.clock.advance({ seconds: 5 });
  await desk.handle(1);
  expect(issues()).toEqual([1, 2]);
  expect(desk.github.issue(1).labels).not.toContain('handoff-next/onboarding_to_support');
});

test('A lost event opens it in the next sweep.', async () => {
  await comment(desk, 'alice', '/handoff');
  await desk.sweep();
  expect(issues()).toEqual([1, 2]);
  expect(statusOf(1)).toContain('**Next handoff:** #2');
});

test('Completion offers it as a command and as a form that is filled in.', async () => {
  await say(desk, 'alice', '/complete');
  expect(statusOf(1)).toContain('comment `/handoff onboarding_to_support` (or [fill in its form](');
  expect(statusOf(1)).toContain(
    '/issues/new?template=onboarding_to_support.yml&title=Onboarding%20to%20support%3A%20Example%20Ltd%20%28after%20%231%29&client_name=Example%20Ltd&agreement=',
  );
  expect(statusOf(1)).not.toContain('Eleven');
  await say(desk, 'alice', '/handoff');
  expect(statusOf(1)).not.toContain('to open the next handoff');
});

test.each([
  ['sam', '/handoff onboarding_to_support', 'Only the receiving team, onboarding, can do this.'],
  ['alice', '/handoff onboarding_to_suport', 'No template has this type.'],
  ['alice', '/handoff sales_to_onboarding', 'another team sends that one.'],
] as const)('%s: %s is answered', async (who, text, answer) => {
  await say(desk, who, text);
  expect(issues()).toEqual([1]);
  expect(desk.github.issue(1).comments.at(-1)?.body).toContain(answer);
});

test('No one forges the handoff before with a marker in a form.', async () => {
  desk.people.mallory.fileBlank(
    'Example',
    `<!-- baton:next {"issue":1,"request":"comment:1","by":"alice"} -->\n${desk.github.issue(1).body}`,
  );
  await desk.people.erin.label(2, 'handoff/sales_to_onboarding');
  await desk.handle(2);
  const { handoffs } = await contents();
  expect(handoffs).toMatchObject([{}, { initiated_by: 'mallory', previous_issue: null }]);
});
