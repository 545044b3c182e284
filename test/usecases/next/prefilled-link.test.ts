import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Context } from '../../../src/handoff/submission.ts';
import { rebuild } from '../../../src/usecases/rebuild/rebuild.ts';
import { verify } from '../../../src/usecases/rebuild/verify.ts';
import { chainConfiguration, comment, fileSale, say, templateOf } from '../setup/chain.ts';
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

const answers: Context = {
  client_name: 'Example Ltd',
  agreement: 'As in the contract',
  contacts: ['Ann'],
  known_issues: 'None yet',
};

/** The title with which the link of the status comment opens the form. */
function offeredTitle(): string {
  const address = /\[fill in its form\]\((\S+)\)/.exec(statusOf(1))?.[1] ?? '';
  return new URL(address, 'https://example.com').searchParams.get('title') ?? '';
}

interface Filing {
  readonly by?: keyof Desk['people'];
  readonly type?: string;
  readonly title?: string;
  readonly answers?: Context;
}

/** Files the form of the link; its event is lost. @returns the number of the issue */
function fileNext({ by = 'alice', type = 'onboarding_to_support', title, ...form }: Filing = {}) {
  desk.clock.advance({ minutes: 5 });
  desk.people[by].fileForm(templateOf(type), form.answers ?? answers, {
    title: title ?? offeredTitle(),
  });
  desk.clock.advance({ seconds: 5 });
  return issues().at(-1) ?? 0;
}

test('The link opens the form with a title that names the handoff before.', async () => {
  await say(desk, 'alice', '/complete');
  expect(offeredTitle()).toBe('Onboarding to support: Example Ltd (after #1)');
});

describe('A form opened by the link of a completed handoff follows it', () => {
  beforeEach(() => say(desk, 'alice', '/complete'));

  test('with links both ways and an event on both issues', async () => {
    await desk.handle(fileNext());
    expect(statusOf(1)).toContain('**Next handoff:** #2 (`onboarding_to_support`)');
    expect(statusOf(1)).not.toContain('to open the next handoff');
    expect(statusOf(2)).toContain('**Previous handoff:** #1');
    const { handoffs, events } = await contents();
    expect(handoffs).toMatchObject([
      { issue_number: 1, next_requested_at: null },
      { issue_number: 2, previous_issue: 1, initiated_by: 'alice' },
    ]);
    expect(events).toMatchObject(
      expect.arrayContaining([
        expect.objectContaining({
          source: 'next:2',
          data: { type: 'next_requested', handoffType: 'onboarding_to_support' },
        }),
        expect.objectContaining({
          source: 'next:2#2',
          data: expect.objectContaining({ type: 'next_opened', issueNumber: 2 }),
        }),
        expect.objectContaining({
          source: 'after:2',
          data: { type: 'opened_from', issueNumber: 1 },
        }),
      ]),
    );
  });

  test('which a rebuild finds again, with and without the old ledger', async () => {
    await desk.handle(fileNext());
    const before = await contents();
    expect(await verify(desk.openPorts())).toMatchObject({ discrepancies: [], unverified: [] });
    await rebuild(desk.openPorts());
    expect(await contents()).toEqual(before);
    expect(await verify(desk.openPorts('afresh'))).toMatchObject({ failures: [] });
    await rebuild(desk.openPorts('afresh'));
    const afresh = await ledgerContents(desk, { issues: issues(), branch: 'afresh' });
    expect(afresh).toEqual(before);
  });

  test('in the next sweep, if its event is lost', async () => {
    fileNext();
    await desk.sweep();
    expect(statusOf(1)).toContain('**Next handoff:** #2');
    expect(statusOf(2)).toContain('**Previous handoff:** #1');
  });

  test('while it is incomplete, too', async () => {
    await desk.handle(fileNext({ answers: { client_name: 'Example Ltd' } }));
    expect(desk.github.issue(2).labels).toContain('incomplete');
    expect(statusOf(1)).toContain('**Next handoff:** #2');
    expect(statusOf(2)).toContain('**Previous handoff:** #1.');
  });

  test('once, also when its events come twice and at once', async () => {
    fileNext();
    await Promise.all([desk.handle(2), desk.handle(2), desk.handle(1), desk.sweep()]);
    await desk.handle(2);
    const { events } = await desk.openPorts().ledger.read((view) => view.issue(1));
    expect(events.filter(({ source }) => source.startsWith('next:2'))).toHaveLength(2);
    expect(statusOf(1)).toContain('**Next handoff:** #2 (`onboarding_to_support`)');
    expect(await verify(desk.openPorts())).toMatchObject({ discrepancies: [] });
  });

  test('and only the first of its type', async () => {
    await desk.handle(fileNext());
    const title = 'Onboarding to support: Example Ltd (after #1)';
    await desk.handle(fileNext({ by: 'bob', title }));
    expect(statusOf(1)).toContain('**Next handoff:** #2 (`onboarding_to_support`)');
    expect(statusOf(1)).not.toContain('#3');
    expect(statusOf(3)).not.toContain('Previous handoff');
    expect(await verify(desk.openPorts())).toMatchObject({ discrepancies: [] });
  });
});

test('An earlier form whose event was lost is no second one of its type.', async () => {
  await say(desk, 'alice', '/complete');
  const title = offeredTitle();
  fileNext({ title });
  await say(desk, 'bob', '/handoff');
  await desk.sweep();
  await desk.handle(2);
  expect(statusOf(1)).toContain('**Next handoff:** #3');
  expect(statusOf(1)).not.toContain('#2');
  expect(statusOf(2)).not.toContain('Previous handoff');
  expect(await verify(desk.openPorts())).toMatchObject({ discrepancies: [] });
});

test('Without any event, one sweep completes the handoff and joins its next one.', async () => {
  await comment(desk, 'alice', '/complete');
  fileNext({ title: 'Onboarding to support: Example Ltd (after #1)' });
  await desk.sweep();
  expect(statusOf(1)).toContain('**Next handoff:** #2');
  expect(statusOf(2)).toContain('**Previous handoff:** #1');
});

test('A run of its own that comes first joins it to a completion whose event is lost.', async () => {
  await comment(desk, 'alice', '/complete');
  await desk.handle(fileNext({ title: 'Onboarding to support: Example Ltd (after #1)' }));
  expect(statusOf(2)).toContain('**Previous handoff:** #1');
});

describe('A title joins no other chain', () => {
  const completed = () => say(desk, 'alice', '/complete');

  test.each([
    ['of a person outside the team', completed, { by: 'mallory' }],
    ['of the sender', completed, { by: 'sam' }],
    ['of another type', completed, { type: 'sales_to_onboarding', by: 'sam' }],
    ['of a handoff that is not accepted', () => say(desk, 'alice', '/return no'), {}],
    ['of a handoff that is cancelled', () => say(desk, 'alice', '/cancel'), {}],
    ['that names itself', completed, { title: 'Support (after #2)' }],
    ['that names no issue', completed, { title: 'Support (after #99)' }],
    ['with the name in the middle', completed, { title: '(after #1) Support' }],
  ] as const)('%s', async (_, first, filing) => {
    await first();
    await desk.handle(fileNext({ title: 'Support (after #1)', ...filing }));
    await desk.sweep();
    const rows = (await contents()).handoffs;
    expect(rows).not.toContainEqual(expect.objectContaining({ previous_issue: 1 }));
    expect(statusOf(1)).not.toContain('**Next handoff:**');
    expect(statusOf(2)).not.toContain('Previous handoff');
    expect(desk.github.issue(2).comments).toHaveLength(1);
    expect(await verify(desk.openPorts())).toMatchObject({ discrepancies: [] });
  });

  test('that is added later', async () => {
    await completed();
    await desk.handle(fileNext({ title: 'Support: Example Ltd' }));
    desk.clock.advance({ minutes: 1 });
    await desk.people.alice.rename(2, 'Support: Example Ltd (after #1)');
    await desk.handle(2);
    expect(statusOf(2)).not.toContain('Previous handoff');
  });
});

test('Where the team cannot be read, a later run joins it.', async () => {
  desk.close();
  const members = 'onboarding: { github_team: acme/onboarding, members: [bob] }';
  desk = await openDesk({
    configuration: {
      ...chainConfiguration,
      'config.yml': chainConfiguration['config.yml']?.replace(/onboarding: .*/, members) ?? '',
    },
  });
  await fileSale(desk);
  await say(desk, 'bob', '/accept');
  await say(desk, 'bob', '/complete');
  const filed = fileNext();
  await expect(desk.sweep()).resolves.toBeUndefined();
  expect(desk.github.issue(filed).labels).toContain('initiated');
  expect(statusOf(filed)).not.toContain('Previous handoff');
  desk.github.intercept({
    before: ({ path }) =>
      path.endsWith('/teams/onboarding/members') ? Response.json([{ login: 'alice' }]) : null,
  });
  desk.clock.advance({ minutes: 5 });
  await desk.sweep();
  expect(statusOf(filed)).toContain('**Previous handoff:** #1');
  expect(statusOf(1)).toContain('**Next handoff:** #2');
});

test('It costs a read more than a form that follows nothing, and a later event costs nothing more.', async () => {
  await say(desk, 'alice', '/complete');
  const requests = async (number: number) => {
    desk.github.forgetRequests();
    await desk.handle(number);
    return desk.github.requests.length;
  };
  const following = offeredTitle();
  const plain = await requests(fileNext({ title: 'Support' }));
  // Also: the status comment of the handoff before is edited, and GitHub relates the two.
  expect(await requests(fileNext({ title: following }))).toBe(plain + 3);
  const later = await requests(2);
  expect(await requests(3)).toBe(later);
});
