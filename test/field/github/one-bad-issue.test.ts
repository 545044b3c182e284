// One bad issue never stops the others: GitHub refuses something of it, or Baton meets a bug in it.

import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { GitHub, IssueSnapshot } from '../../../src/ports/github.ts';
import type { Ledger, LedgerView } from '../../../src/ports/ledger.ts';
import type { Notifier } from '../../../src/ports/notifier.ts';
import type { Ports } from '../../../src/ports/ports.ts';
import { complete } from '../../scenarios/stage/sale.ts';
import { failed, openSite, type Site } from './setup/site.ts';

let site: Site;
beforeEach(async () => {
  site = await openSite({ behaviour: { pushProtection: '409' } });
});
afterEach(() => site.close());

/** Shaped like a token of GitHub's, and none. */
const secret = `ghp_${'a1B2'.repeat(9)}`;
const poisoned = { ...complete, goals: `Sign in with ${secret} before Monday.` };

const shown = () =>
  site.github
    .issues()
    .filter(
      ({ labels, comments }) =>
        labels.includes('initiated') &&
        comments.some(({ body }) => body.startsWith('<!-- baton:status')),
    )
    .map(({ number }) => number);

const recorded = async () =>
  (await site.rows('SELECT issue_number FROM handoffs ORDER BY issue_number')).map((row) =>
    Number(row['issue_number']),
  );

const reports = () =>
  site.github.issues().filter(({ labels }) => labels.includes('handoff-report'));

const fileMany = (count: number) => Array.from({ length: count }, () => site.file());

/** A bug of ours: the history of this issue throws. */
function withBug(
  ports: Ports,
  number: number,
  place: 'timeline' | 'ownCommentDeletedAt' = 'timeline',
): Ports {
  const broken = (issue: IssueSnapshot): IssueSnapshot =>
    issue.number === number
      ? {
          ...issue,
          get [place](): never {
            throw new TypeError('cannot read properties of undefined');
          },
        }
      : issue;
  const github: GitHub = {
    ...ports.github,
    readIssue: async (...asked) => {
      const reading = await ports.github.readIssue(...asked);
      return { ...reading, issue: reading.issue === null ? null : broken(reading.issue) };
    },
    readIssues: async (wanted) => {
      const reading = await ports.github.readIssues(wanted);
      return { ...reading, issues: reading.issues.map(broken) };
    },
  };
  return { ...ports, github };
}

describe('Of twenty-one issues one is bad', () => {
  test('it is locked: the others are shown, the report is posted, the run names it', async () => {
    const numbers = fileMany(21);
    await site.administer('PUT', '/issues/7/lock');
    const results = await site.run('auto');
    expect(results.map(({ kind }) => kind)).toEqual(['swept']);
    expect(Object.keys(failed(results))).toEqual(['7']);
    expect(failed(results)[7]).toContain('issue is locked');
    expect(await recorded()).toEqual(numbers);
    expect(shown()).toEqual(numbers.filter((number) => number !== 7));
    // What needs no comment is shown on it as well.
    expect(site.github.issue(7).labels).toContain('initiated');
    expect(site.github.issue(7).assignees).toHaveLength(1);

    site.clock.advance({ hours: 24 * 7 });
    const later = await site.run('auto');
    expect(later.map(({ kind }) => kind)).toEqual(['swept', 'reported']);
    expect(reports()).toHaveLength(1);
  });

  test('GitHub refuses its content as a secret: it is recorded without its answers', async () => {
    const numbers = fileMany(10);
    const bad = site.file({ answers: poisoned });
    numbers.push(bad, ...fileMany(10));
    const results = await site.run('sweep');
    expect(failed(results)).toEqual({ [bad]: expect.stringContaining('push protection') });
    expect(await recorded()).toEqual(numbers);
    expect(shown()).toEqual(numbers);
    const [row] = await site.rows(`SELECT * FROM handoffs WHERE issue_number = ${bad}`);
    expect(JSON.stringify(row)).not.toContain(secret);
    expect(row?.['context_json']).toContain('(private)');
    const notice = site.github
      .issue(bad)
      .comments.find(({ body }) => body.includes('looks like a secret'));
    expect(notice?.body).toContain('@sam, ');
    expect(notice?.body).not.toContain(secret);

    // It continues from there like any other.
    await site.alice.label(bad, 'accepted');
    expect(failed(await site.handle(bad))).toEqual({});
    expect(site.github.issue(bad).labels).toContain('accepted');
  });

  test('a secret in a comment is withheld, and the command counts', async () => {
    const number = site.file();
    await site.handle(number);
    site.alice.comment(number, `/accept I log in with ${secret}`);
    const result = await site.handle(number);
    expect(failed(result)).toEqual({ [number]: expect.stringContaining('push protection') });
    expect(site.github.issue(number).labels).toContain('accepted');
    expect(await site.rows('SELECT read_back FROM handoffs')).toEqual([
      { read_back: expect.stringContaining('withheld') },
    ]);
  });

  test('a bug meets its history: the others are recorded and shown', async () => {
    const numbers = fileMany(5);
    const change = (ports: Ports) => withBug(ports, 3);
    const results = await site.run('auto', { change });
    expect(failed(results)).toEqual({ 3: expect.stringContaining('error in Baton') });
    expect(await recorded()).toEqual(numbers.filter((number) => number !== 3));
    expect(shown()).toEqual(numbers.filter((number) => number !== 3));
    site.clock.advance({ hours: 24 * 7 });
    const later = await site.run('auto', { change });
    expect(later.at(-1)?.kind).toBe('reported');
  });

  test.each(['rebuild', 'verify'] as const)(
    'a bug meets its history in %s: the others are replayed, and what is recorded is kept',
    async (mode) => {
      fileMany(5);
      await site.run('sweep');
      const select = 'SELECT * FROM handoffs ORDER BY id';
      const expected = await site.rows(select);
      const [result] = await site.run(mode, { change: (ports) => withBug(ports, 3) });
      expect(failed(result ?? [])).toEqual({ 3: expect.stringContaining('error in Baton') });
      expect(result).toMatchObject({ handoffs: 5 });
      expect(result).toMatchObject(mode === 'verify' ? { discrepancies: [] } : { kind: 'rebuilt' });
      expect(await site.rows(select)).toEqual(expected);
    },
  );

  test('a bug meets its comments: it is recorded, and the others are shown', async () => {
    const numbers = fileMany(5);
    const change = (ports: Ports) => withBug(ports, 3, 'ownCommentDeletedAt');
    expect(failed(await site.run('auto', { change }))).toEqual({
      3: expect.stringContaining('error in Baton'),
    });
    expect(await recorded()).toEqual(numbers);
    expect(shown()).toEqual(numbers.filter((number) => number !== 3));
    // Once the bug is fixed, however long after the issue last changed.
    site.clock.advance({ hours: 50 });
    expect(failed(await site.run('sweep'))).toEqual({});
    expect(shown()).toEqual(numbers);
  });

  test('a bug meets what a list shows of it: the others are recorded and shown', async () => {
    const numbers = fileMany(5);
    const change = ({ github, ...ports }: Ports): Ports => ({
      ...ports,
      github: {
        ...github,
        readChanged: async (page) => {
          const read = await github.readChanged(page);
          const issues = read.issues.map((issue) =>
            issue.number === 3 ? unreadable(issue) : issue,
          );
          return { ...read, issues };
        },
      },
    });
    const unreadable = <T extends object>(issue: T): T => ({
      ...issue,
      get body(): never {
        throw new TypeError(bug);
      },
    });
    expect(failed(await site.run('auto', { change }))).toEqual({
      3: expect.stringContaining('error in Baton'),
    });
    expect(shown()).toEqual(numbers.filter((number) => number !== 3));
    site.clock.advance({ hours: 50 });
    expect(failed(await site.run('sweep'))).toEqual({});
    expect(shown()).toEqual(numbers);
  });

  test('one reaction is refused: its other comments are posted, and others are shown', async () => {
    const [first = 0, second = 0] = fileMany(2);
    await site.run('sweep');
    site.clock.advance({ hours: 1 });
    site.alice.comment(first, '/return The goals are missing.');
    site.bob.comment(second, '/return The goals are missing.');
    site.github.intercept({
      before: ({ method, path }) =>
        method === 'POST' && path.endsWith('/reactions')
          ? Response.json({ message: 'Resource not accessible by integration' }, { status: 403 })
          : null,
    });
    const results = await site.run('sweep');
    expect(Object.keys(failed(results))).toEqual([String(first), String(second)]);
    for (const number of [first, second]) {
      const { labels, comments } = site.github.issue(number);
      expect(labels).toContain('returned');
      expect(comments.some(({ body }) => body.includes('returned'))).toBe(true);
    }
  });
});

const bug = 'cannot read properties of undefined';

/** A bug of ours: what is recorded of this issue throws. */
function withBugInLedger({ ledger, ...ports }: Ports, number: number): Ports {
  const broken = <V extends LedgerView>(view: V): V => ({
    ...view,
    issue: async (issueNumber: number) => {
      if (issueNumber === number) {
        throw new TypeError(bug);
      }
      return view.issue(issueNumber);
    },
  });
  const changed: Ledger = {
    ...ledger,
    read: (question) => ledger.read((view) => question(broken(view))),
    transact: (change, ...rest) =>
      ledger.transact((transaction) => change(broken(transaction)), ...rest),
  };
  return { ...ports, ledger: changed };
}

describe('A new calendar moves the deadlines of five handoffs, and a bug meets one of them', () => {
  const change = (ports: Ports) => withBugInLedger(ports, 3);
  const dueDates = async () =>
    new Map(
      (await site.rows('SELECT issue_number, next_due_at FROM handoffs')).map((row) => [
        Number(row['issue_number']),
        row['next_due_at'],
      ]),
    );
  let numbers: readonly number[] = [];
  let before: Awaited<ReturnType<typeof dueDates>> = new Map();
  beforeEach(async () => {
    numbers = fileMany(5);
    await site.run('sweep');
    before = await dueDates();
    site.clock.advance({ hours: 2 });
    await site.github.commitFiles({
      as: 'erin',
      message: 'A calendar',
      files: {
        '.github/handoffs/config.yml':
          'teams:\n  sales: { members: [sam] }\n' +
          '  onboarding: { members: [alice, bob], calendar: { timezone: Asia/Tokyo } }\n',
      },
    });
  });
  const moved = async () => {
    const after = await dueDates();
    return numbers.filter((number) => after.get(number) !== before.get(number));
  };

  test('the run of another issue moves the others and fails, and a later sweep moves it', async () => {
    site.alice.comment(1, '/accept');
    expect(failed(await site.handle(1, { change }))).toEqual({
      3: expect.stringContaining('error in Baton'),
    });
    expect(site.github.issue(1).labels).toContain('accepted');
    expect(await moved()).toEqual([1, 2, 4, 5]);
    site.clock.advance({ hours: 50 });
    expect(Object.keys(failed(await site.run('sweep', { change })))).toEqual(['3']);
    expect(failed(await site.run('sweep'))).toEqual({});
    expect(await moved()).toEqual([1, 2, 3, 4, 5]);
    const failing = await site.rows("SELECT value FROM meta WHERE key = 'failed_issues'");
    expect(failing).toEqual([{ value: '[]' }]);
  });

  test('a sweep moves the others, the report is posted, and the run names it', async () => {
    site.clock.advance({ hours: 24 * 7 });
    const results = await site.run('auto', { change });
    expect(results.map(({ kind }) => kind)).toEqual(['swept', 'reported']);
    expect(Object.keys(failed(results))).toEqual(['3']);
    expect(await moved()).toEqual([1, 2, 4, 5]);
  });
});

/** Sends to a webhook, and keeps the numbers of the issues. */
function recordingNotifier(
  sent: (number | null)[],
  { failsFor, failsToBuild }: { readonly failsFor?: number; readonly failsToBuild?: number } = {},
): Notifier {
  let built = 0;
  const reach = { slack: [], email: false, webhook: true } as const;
  return {
    reach: {
      ...reach,
      get repository() {
        built += 1;
        if (built === failsToBuild) {
          throw new TypeError(bug);
        }
        return { name: 'acme/ops', url: 'https://github.com/acme/ops' };
      },
    },
    send: async ({ issueNumber }) => {
      if (issueNumber === failsFor) {
        throw new TypeError(bug);
      }
      sent.push(issueNumber);
      return { kind: 'sent' };
    },
    note() {},
    warn() {},
  };
}

describe('The message about one of five issues cannot', () => {
  test.each([
    ['be built', { failsToBuild: 3 }],
    ['be sent', { failsFor: 3 }],
  ])('%s: the others go out, all are shown, and the run names it', async (_, how) => {
    const numbers = fileMany(5);
    const sent: (number | null)[] = [];
    const change = (ports: Ports): Ports => ({ ...ports, notifier: recordingNotifier(sent, how) });
    const results = await site.run('auto', { change });
    expect(failed(results)).toEqual({ 3: expect.stringContaining('error in Baton') });
    expect(sent).toEqual(numbers.filter((number) => number !== 3));
    expect(await recorded()).toEqual(numbers);
    expect(shown()).toEqual(numbers);
  });

  test('be sent: it is tried again once the bug is fixed', async () => {
    fileMany(3);
    const sent: (number | null)[] = [];
    const notify = (failsFor: number) => (ports: Ports) => ({
      ...ports,
      notifier: recordingNotifier(sent, { failsFor }),
    });
    await site.run('sweep', { change: notify(2) });
    site.clock.advance({ hours: 1 });
    expect(failed(await site.run('sweep', { change: notify(0) }))).toEqual({});
    expect(sent).toEqual([1, 3, 2]);
  });

  test.each([
    ['be built', { failsToBuild: 1 }],
    ['be sent', { failsFor: 1 }],
  ])('%s: the run of that issue shows it, and fails', async (_, how) => {
    const number = site.file();
    const change = (ports: Ports): Ports => ({ ...ports, notifier: recordingNotifier([], how) });
    expect(failed(await site.handle(number, { change }))).toEqual({
      [number]: expect.stringContaining('error in Baton'),
    });
    expect(await recorded()).toEqual([number]);
    expect(shown()).toEqual([number]);
  });
});

test('on a locked issue the notification goes out before the run fails', async () => {
  const number = site.file();
  await site.administer('PUT', `/issues/${number}/lock`);
  const sent: (number | null)[] = [];
  const change = (ports: Ports): Ports => ({ ...ports, notifier: recordingNotifier(sent) });
  await expect(site.handle(number, { change })).rejects.toThrow('issue is locked');
  expect(sent).toEqual([number]);
});
