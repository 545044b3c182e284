import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { rebuild } from '../../../src/usecases/rebuild/rebuild.ts';
import { verify } from '../../../src/usecases/rebuild/verify.ts';
import { comment, say } from '../setup/chain.ts';
import { type Desk, openDesk } from '../setup/fake-github.ts';
import { ledgerContents } from '../setup/ledger-contents.ts';

const form = 'fields: [{ id: client_name, type: text }]\n';
const configuration = {
  'config.yml': `teams:
  sales: { members: [sam] }
  onboarding: { members: [alice] }
  legal: { members: [bob] }
  security: { members: [erin] }
  support: { members: [mallory] }
`,
  'sales_to_onboarding.yml': `${form}next: [onboarding_to_legal, onboarding_to_security, onboarding_to_support]\n`,
  'onboarding_to_legal.yml': form,
  'onboarding_to_security.yml': form,
  'onboarding_to_support.yml': `${form}accept_within: 1h\nwaits_for: [onboarding_to_legal, onboarding_to_security]\n`,
};

let desk: Desk;
const [legal, security, support] = [2, 3, 4];
beforeEach(async () => {
  desk = await openDesk({ configuration });
  desk.people.sam.fileBlank('Example Ltd', '### Client name\n\nExample Ltd\n');
  await desk.people.erin.label(1, 'handoff/sales_to_onboarding');
  await say(desk, 'alice', '/accept');
  await say(
    desk,
    'alice',
    '/handoff onboarding_to_legal onboarding_to_security onboarding_to_support',
  );
});
afterEach(() => desk.close());

const statusOf = (issue: number) => desk.github.issue(issue).comments[0]?.body ?? '';
const noticesOn = (issue: number) =>
  desk.github
    .issue(issue)
    .comments.slice(1)
    .map(({ body }) => body)
    .join('\n');
const contents = () => ledgerContents(desk, { issues: [1, 2, 3, 4] });
const rowOf = async (issue: number) =>
  (await contents()).handoffs.find((row) => Object(row)['issue_number'] === issue);

async function complete(who: 'bob' | 'erin', issue: number) {
  await say(desk, who, '/complete', issue);
}

test('A handoff that waits for two names them, and is not overdue however long it takes.', async () => {
  expect(statusOf(support)).toContain(
    '### ⏸️ Waiting for #2 (`onboarding_to_legal`) and #3 (`onboarding_to_security`)',
  );
  expect(statusOf(support)).toContain('To start without them, comment `/resume`');
  expect(desk.github.issue(support).labels).toContain('on-hold');
  desk.clock.advance({ minutes: 300 });
  await desk.sweep();
  expect(desk.github.issue(support).labels).not.toContain('overdue');
  expect(await rowOf(support)).toMatchObject({ next_due_at: null, overdue_since: null });
});

test('GitHub shows that it is blocked by both, and by the handoff before.', () => {
  const related = desk.github.requests.filter(
    ({ path, status }) =>
      status === 201 && path.endsWith(`/issues/${support}/dependencies/blocked_by`),
  );
  expect(related).toHaveLength(3);
});

test('Its clock starts when the second is complete, in the run of that one.', async () => {
  await complete('bob', legal);
  expect(statusOf(support)).toContain('Waiting for #2');
  await complete('erin', security);
  expect(statusOf(support)).not.toContain('On hold');
  expect(statusOf(support)).toContain('Waiting for support to accept');
  expect(noticesOn(support)).toContain(
    '@mallory, what this handoff waited for has ended. Its deadlines run from now on.',
  );
  // Opened at 09:10:10; the second is completed at 09:20:15.
  expect(await rowOf(support)).toMatchObject({
    next_due_at: '2026-11-16T10:20:15Z',
    on_hold_seconds: 605,
  });
});

test('The sweep after a lost event starts it from the same time.', async () => {
  await complete('bob', legal);
  await comment(desk, 'erin', '/complete', security);
  desk.clock.advance({ minutes: 30 });
  await desk.sweep();
  expect(await rowOf(support)).toMatchObject({ next_due_at: '2026-11-16T10:20:15Z' });
  expect(noticesOn(support)).toContain('what this handoff waited for has ended');
});

test('A run that ended too early is continued by a sweep.', async () => {
  await complete('bob', legal);
  await comment(desk, 'erin', '/complete', security);
  let isCut = false;
  desk.github.intercept({
    before: ({ body }) => {
      isCut ||= new TextDecoder().decode(body).includes(`"number":${support}`);
      return isCut ? 'drop' : null;
    },
  });
  await expect(desk.handle(security)).rejects.toThrow();
  desk.github.intercept(null);
  expect(statusOf(support)).toContain('Waiting for #2');
  desk.clock.advance({ minutes: 30 });
  await desk.sweep();
  expect(await rowOf(support)).toMatchObject({ next_due_at: '2026-11-16T10:20:15Z' });
});

test('One that is cancelled is waited for no longer, and the receiving team learns of it.', async () => {
  await complete('bob', legal);
  await say(desk, 'alice', '/cancel', security);
  expect(noticesOn(support)).toContain(
    'Not completed: #3 (`onboarding_to_security`). If you still need it, return this handoff and say so.',
  );
});

test('One that was reopened in between is waited for again, until both are complete at once.', async () => {
  await complete('bob', legal);
  desk.clock.advance({ minutes: 5 });
  await desk.people.bob.reopen(legal);
  await desk.handle(legal);
  await complete('erin', security);
  expect(statusOf(support)).toContain('Waiting for #2');
  await complete('bob', legal);
  expect(statusOf(support)).toContain('Waiting for support to accept');
});

describe('It waits again', () => {
  const act = async (deed: () => Promise<void>) => {
    desk.clock.advance({ minutes: 1 });
    await deed();
    await desk.handle(support);
  };
  test.each([
    [
      'once it was returned and is handed over again',
      async () => {
        await say(desk, 'mallory', '/return which plan?', support);
        await say(desk, 'alice', '/resubmit', support);
      },
    ],
    [
      'once it was cancelled and is reopened',
      async () => {
        await act(() => desk.people.alice.close(support, 'not_planned'));
        await act(() => desk.people.erin.reopen(support));
      },
    ],
    [
      'once its acceptance is taken back',
      async () => {
        await say(desk, 'mallory', '/accept', support);
        await act(() => desk.people.mallory.unlabel(support, 'accepted'));
      },
    ],
  ])('%s', async (_, pass) => {
    await complete('bob', legal);
    await pass();
    expect(statusOf(support)).toContain('### ⏸️ Waiting for #3 (`onboarding_to_security`)');
    expect(desk.github.issue(support).labels).toContain('on-hold');
    desk.clock.advance({ minutes: 300 });
    await desk.sweep();
    expect(await rowOf(support)).toMatchObject({ next_due_at: null, overdue_since: null });
    await complete('erin', security);
    expect(statusOf(support)).toContain('Waiting for support to accept');
    expect(noticesOn(support)).toContain('what this handoff waited for has ended');
    expect(await verify(desk.openPorts())).toMatchObject({ discrepancies: [] });
  });

  test('unless someone has decided to start without them', async () => {
    await say(desk, 'mallory', '/resume', support);
    await say(desk, 'mallory', '/return which plan?', support);
    await say(desk, 'alice', '/resubmit', support);
    expect(statusOf(support)).toContain('Waiting for support to accept');
  });

  test('unless they have all ended meanwhile', async () => {
    await say(desk, 'mallory', '/return which plan?', support);
    await complete('bob', legal);
    await complete('erin', security);
    await say(desk, 'alice', '/resubmit', support);
    expect(statusOf(support)).toContain('Waiting for support to accept');
  });
});

describe('People need not wait', () => {
  test.each([
    ['by the command', () => say(desk, 'mallory', '/resume', support)],
    [
      'by the label',
      async () => {
        desk.clock.advance({ minutes: 1 });
        await desk.people.mallory.unlabel(support, 'on-hold');
        await desk.handle(support);
      },
    ],
  ])('%s', async (_, resume) => {
    await resume();
    expect(statusOf(support)).toContain('Waiting for support to accept');
    await complete('bob', legal);
    await complete('erin', security);
    expect(noticesOn(support)).not.toContain('waited for');
  });
});

test('A rebuild and verify give the same, while it waits and afterwards.', async () => {
  const unchanged = async () => {
    const before = await contents();
    expect(await verify(desk.openPorts())).toMatchObject({ discrepancies: [], unverified: [] });
    await rebuild(desk.openPorts());
    expect(await contents()).toEqual(before);
  };
  await unchanged();
  await complete('bob', legal);
  await complete('erin', security);
  await unchanged();
  desk.clock.advance({ minutes: 5 });
  await desk.people.bob.reopen(legal);
  await desk.handle(legal);
  await unchanged();
  await rebuild(desk.openPorts('afresh'));
  const afresh = await ledgerContents(desk, { issues: [1, 2, 3, 4], branch: 'afresh' });
  expect(afresh.handoffs).toEqual((await contents()).handoffs);
});

test('Opened alone, it waits for nothing.', async () => {
  desk.close();
  desk = await openDesk({ configuration });
  desk.people.sam.fileBlank('Example Ltd', '### Client name\n\nExample Ltd\n');
  await desk.people.erin.label(1, 'handoff/sales_to_onboarding');
  await say(desk, 'alice', '/accept');
  await say(desk, 'alice', '/handoff onboarding_to_support');
  expect(statusOf(2)).toContain('Waiting for support to accept');
});

describe('It continues although nothing in today’s configuration makes it wait', () => {
  const files = (names: Readonly<Record<string, string | null>>) =>
    Object.fromEntries(
      Object.entries(names).map(([name, text]) => [`.github/handoffs/${name}`, text]),
    );
  test.each([
    ['because the type waits for nothing now', { 'onboarding_to_support.yml': form }],
    [
      'because there is no such type now',
      {
        'sales_to_onboarding.yml': `${form}next: [onboarding_to_legal, onboarding_to_security]\n`,
        'onboarding_to_support.yml': null,
      },
    ],
    [
      'because those that it waits for have other names',
      {
        'sales_to_onboarding.yml': `${form}next: [onboarding_to_review, onboarding_to_support]\n`,
        'onboarding_to_legal.yml': null,
        'onboarding_to_security.yml': null,
        'onboarding_to_support.yml': `${form}accept_within: 1h\nwaits_for: onboarding_to_review\n`,
        'onboarding_to_review.yml': `from: onboarding\nto: legal\n${form}`,
      },
    ],
  ])('%s', async (_, change) => {
    await complete('bob', legal);
    await desk.github.commitFiles({ as: 'erin', message: 'Changed', files: files(change) });
    await complete('erin', security);
    expect(statusOf(support)).toContain('Waiting for support to accept');
    expect(await rowOf(support)).toMatchObject({ next_due_at: '2026-11-16T10:20:15Z' });
    expect(await verify(desk.openPorts())).toMatchObject({ discrepancies: [] });
  });

  test('also where the event of the last one is lost', async () => {
    await complete('bob', legal);
    await desk.github.commitFiles({
      as: 'erin',
      message: 'Changed',
      files: files({ 'onboarding_to_support.yml': form }),
    });
    await comment(desk, 'erin', '/complete', security);
    desk.clock.advance({ minutes: 30 });
    await desk.sweep();
    expect(await rowOf(support)).toMatchObject({ next_due_at: '2026-11-16T10:20:15Z' });
  });
});
