import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { feedbackLabel, feedbackRatings } from '../../../src/form/feedback/feedback-form.ts';
import { rebuild } from '../../../src/usecases/rebuild/rebuild.ts';
import { verify } from '../../../src/usecases/rebuild/verify.ts';
import { query } from '../../ledger/setup/query.ts';
import { type Desk, openDesk } from '../setup/fake-github.ts';
import { answers, fileBoth, template } from '../setup/histories.ts';
import { ledgerContents } from '../setup/ledger-contents.ts';
import { commits, deleteIssue, ledgerFile, pushLedger, tamperWith } from '../setup/ledger-file.ts';

const issues = [1, 2];
let desk: Desk;

/** One that alice accepted and bob ticked something of, and one without its goals. */
beforeEach(async () => {
  desk = await openDesk();
  fileBoth(desk);
  await desk.handle(1);
  await desk.handle(2);
  await later(() => desk.people.alice.label(1, 'accepted'));
  await later(() => desk.people.bob.tick(1, template.checklist[0] ?? ''));
});
afterEach(() => desk.close());

async function later(deed: () => unknown, issue = 1): Promise<void> {
  desk.clock.advance({ minutes: 5 });
  await deed();
  await desk.handle(issue);
}

async function discrepancies() {
  const outcome = await verify(desk.openPorts());
  return outcome.kind === 'verified' ? outcome.discrepancies : expect.fail(outcome.kind);
}

async function unverified() {
  const outcome = await verify(desk.openPorts());
  return outcome.kind === 'verified'
    ? outcome.unverified.map(({ issueNumber, why }) => `#${issueNumber} ${why}`)
    : expect.fail(outcome.kind);
}

const keepTriggersOut = 'DROP TRIGGER events_no_update; DROP TRIGGER events_no_delete;';

describe('verify finds', () => {
  const told: readonly {
    readonly what: string;
    readonly sql: string;
    readonly found: readonly unknown[];
  }[] = [
    {
      what: 'a status that its events do not come to',
      sql: "UPDATE handoffs SET status = 'completed'",
      found: [
        { issueNumber: 1, field: 'handoffs.status', recorded: 'completed', shown: 'accepted' },
      ],
    },
    {
      what: 'a person who did not do it',
      sql: `${keepTriggersOut} UPDATE events SET actor = 'mallory' WHERE type = 'accepted'`,
      found: [
        {
          issueNumber: 1,
          field: expect.stringMatching(/^events\.actor timeline:/),
          recorded: 'mallory',
          shown: 'alice',
        },
      ],
    },
    {
      what: 'a tick that is not there',
      sql: "UPDATE checklist_items SET done = 1, done_by = 'bob' WHERE position = 2",
      found: [
        { issueNumber: 1, field: 'checklist_items.done 2', recorded: '1', shown: '0' },
        { issueNumber: 1, field: 'checklist_items.done_by 2', recorded: 'bob', shown: null },
      ],
    },
    {
      what: 'an event that GitHub knows nothing of',
      sql: "INSERT INTO events (issue_number, type, actor, at, idempotency_key) VALUES (2, 'returned', 'bob', '2026-11-16T09:03:00Z', 'timeline:EV_forged')",
      found: [
        {
          issueNumber: 2,
          field: 'events timeline:EV_forged',
          recorded: expect.stringContaining('returned'),
          shown: null,
        },
      ],
    },
    {
      what: 'a comment that GitHub knows nothing of',
      sql: "INSERT INTO events (issue_number, type, actor, at, idempotency_key) VALUES (2, 'returned', 'bob', '2026-11-16T09:03:00Z', 'comment:9')",
      found: [
        {
          issueNumber: 2,
          field: 'events comment:9',
          recorded: expect.stringContaining('returned'),
          shown: null,
        },
      ],
    },
    {
      what: 'an event that was struck out',
      sql: `${keepTriggersOut} DELETE FROM events WHERE type = 'checked'`,
      found: [
        {
          issueNumber: 1,
          field: expect.stringMatching(/^events edit:/),
          recorded: null,
          shown: expect.stringContaining('checked'),
        },
      ],
    },
    {
      what: 'an attempt that was said to be complete',
      sql: "UPDATE submissions SET complete = 1, missing_json = '[]' WHERE issue_number = 2",
      found: [
        { issueNumber: 2, field: 'submissions.complete issue:2', recorded: '1', shown: '0' },
        {
          issueNumber: 2,
          field: 'submissions.missing_json issue:2',
          recorded: '[]',
          shown: '["goals"]',
        },
      ],
    },
  ];
  test.each(told)('$what, writes nothing, and a rebuild puts it right', async ({ sql, found }) => {
    const live = await ledgerContents(desk, { issues });
    await tamperWith(desk, sql);
    const before = commits(desk);
    expect(await discrepancies()).toEqual(found);
    expect(commits(desk)).toEqual(before);
    await rebuild(desk.openPorts());
    expect(await ledgerContents(desk, { issues })).toEqual(live);
    expect(await discrepancies()).toEqual([]);
  });

  test('what happened without a run, until a sweep records it', async () => {
    await desk.people.bob.rename(1, 'Renamed');
    expect((await discrepancies()).map(({ field }) => field)).toEqual([
      'handoffs.title',
      expect.stringMatching(/^events timeline:/),
    ]);
    await desk.sweep();
    expect(await discrepancies()).toEqual([]);
  });

  test('an issue that is gone while its handoff is open', async () => {
    await deleteIssue(desk, 1);
    expect(await discrepancies()).toContainEqual({
      issueNumber: 1,
      field: 'handoffs.status',
      recorded: 'accepted',
      shown: 'cancelled',
    });
    await rebuild(desk.openPorts());
    expect(await discrepancies()).toEqual([]);
    expect(await unverified()).toContain('#1 issue_gone');
  });
});

describe('what GitHub cannot know is taken from the ledger', () => {
  const restaff = async (teams: string) => {
    await desk.github.commitFiles({
      as: 'erin',
      files: { '.github/handoffs/config.yml': teams },
      message: 'Other people',
    });
  };

  test('who was of the team then', async () => {
    const live = await ledgerContents(desk, { issues });
    await restaff('teams: { sales: { members: [sam] }, onboarding: { members: [erin] } }\n');
    expect(await discrepancies()).toEqual([]);
    expect(await unverified()).toEqual([]);
    await rebuild(desk.openPorts());
    expect(await ledgerContents(desk, { issues })).toEqual(live);
  });

  test('what a text said that someone took out of the history', async () => {
    await later(() => desk.people.sam.editAnswer(1, { template, field: 'goals', answer: 'Grow' }));
    const live = await ledgerContents(desk, { issues });
    desk.github.browser.forgetRevision({ as: 'erin', number: 1, position: 0 });
    expect(await discrepancies()).toEqual([]);
    expect(await unverified()).toEqual(['#1 removed']);
    await rebuild(desk.openPorts());
    expect(await ledgerContents(desk, { issues })).toEqual(live);
  });

  test('whose action it was whose account is gone', async () => {
    const live = await ledgerContents(desk, { issues });
    desk.github.removeAccount('alice');
    expect(await discrepancies()).toEqual([]);
    expect(await unverified()).toEqual(['#1 account_gone']);
    await rebuild(desk.openPorts());
    expect(await ledgerContents(desk, { issues })).toEqual(live);
  });

  test('the text of a deleted comment or feedback form', async () => {
    await later(() => desk.people.alice.comment(1, '/accept Seen.'));
    await later(() => desk.people.alice.editBody(1, (body) => body.replaceAll('[ ]', '[x]')));
    await later(() => desk.people.alice.label(1, 'completed'));
    const form = `### Handoff\n\n1\n\n### Rating\n\n${feedbackRatings[1]}`;
    const number = desk.github.browser.createIssueAsForm({
      as: 'bob',
      title: 'Feedback',
      body: form,
      labels: [feedbackLabel],
    });
    await desk.handle(number);
    const live = await ledgerContents(desk, { issues });
    expect(live.feedback).toMatchObject([{ given_by: 'bob', rating: 4 }]);
    const comment = desk.github.issue(1).comments.find(({ author }) => author === 'alice');
    await desk.people.alice.deleteComment(comment?.id ?? 0);
    await deleteIssue(desk, number);
    expect(await discrepancies()).toEqual([]);
    expect(await unverified()).toEqual(['#1 removed', '#1 removed']);
    await rebuild(desk.openPorts());
    expect(await ledgerContents(desk, { issues })).toEqual(live);
  });

  test('posted reports, numbers, and when it all started', async () => {
    desk.people.sam.fileForm(template, answers, { title: 'Third' });
    await desk.handle(3);
    await tamperWith(
      desk,
      `UPDATE handoffs SET id = 70 WHERE issue_number = 3;
       INSERT INTO reports VALUES ('2026-W47', '2026-11-23T09:00:00Z', 9)`,
    );
    await tamperWith(
      desk,
      `${keepTriggersOut} UPDATE events SET handoff_id = 70 WHERE issue_number = 3`,
    );
    const ask = async () => ({
      reports: await query(ledgerFile(desk), 'SELECT * FROM reports'),
      ids: await query(ledgerFile(desk), 'SELECT id, issue_number FROM handoffs ORDER BY id'),
      meta: await query(ledgerFile(desk), 'SELECT * FROM meta'),
    });
    const before = await ask();
    expect(before.ids).toEqual([
      { id: 1, issue_number: 1 },
      { id: 70, issue_number: 3 },
    ]);
    await rebuild(desk.openPorts());
    expect(await ask()).toEqual(before);
  });
});

describe('where no ledger is left to ask', () => {
  const spoil = () => pushLedger(desk, new Uint8Array());

  test('a text that GitHub no longer has is marked, and the sender stays the sender', async () => {
    await later(() => desk.people.bob.editAnswer(1, { template, field: 'goals', answer: 'Grow' }));
    desk.github.browser.forgetRevision({ as: 'erin', number: 1, position: 0 });
    await spoil();
    expect(await rebuild(desk.openPorts())).toMatchObject({ unavailableTexts: 1 });
    const [row] = await query(
      ledgerFile(desk),
      'SELECT initiated_by, initiated_at, accepted_at FROM handoffs',
    );
    expect(row).toMatchObject({ initiated_by: 'sam', initiated_at: '2026-11-16T09:10:00Z' });
    expect(
      await query(
        ledgerFile(desk),
        "SELECT at, actor, idempotency_key, data_json FROM events WHERE type = 'history_unavailable'",
      ),
    ).toEqual([
      {
        at: '2026-11-16T09:00:00Z',
        actor: 'sam',
        idempotency_key: 'issue:1',
        data_json: '{"what":"filing"}',
      },
    ]);
    expect(await discrepancies()).toEqual([]);
  });

  test('a handoff keeps the number in its comment', async () => {
    desk.people.sam.fileForm(template, answers, { title: 'Third' });
    desk.people.sam.fileForm(template, answers, { title: 'Fourth' });
    await desk.handle(4);
    await desk.handle(3);
    const ids = () => query(ledgerFile(desk), 'SELECT id, issue_number FROM handoffs ORDER BY id');
    const before = await ids();
    expect(before.map((row) => row['issue_number'])).toEqual([1, 4, 3]);
    await spoil();
    await rebuild(desk.openPorts());
    expect(await ids()).toEqual(before);
  });

  test('an issue that was closed before there was a ledger stays out of it', async () => {
    const old = await openDesk();
    try {
      old.people.sam.fileForm(template, answers, { title: 'Before Baton' });
      await old.people.alice.close(1);
      old.clock.advance({ days: 1 });
      old.people.sam.fileForm(template, answers, { title: 'With Baton' });
      await old.handle(2);
      await old.people.alice.close(2, 'not_planned');
      await old.handle(2);
      await pushLedger(old, new Uint8Array());
      await rebuild(old.openPorts());
      expect(await query(ledgerFile(old), 'SELECT issue_number, status FROM handoffs')).toEqual([
        { issue_number: 2, status: 'cancelled' },
      ]);
    } finally {
      old.close();
    }
  });
});

test('a corrupted row is rebuilt, and the rest keeps what only the ledger knows', async () => {
  const live = await ledgerContents(desk, { issues });
  await tamperWith(desk, `${keepTriggersOut} UPDATE events SET data_json = '{' WHERE id = 3`);
  await expect(verify(desk.openPorts())).rejects.toMatchObject({ code: 'ledger_damaged' });
  await rebuild(desk.openPorts());
  expect(await ledgerContents(desk, { issues })).toEqual(live);
});

test('a rebuild asks GitHub a few times, however many issues are not handoffs', async () => {
  for (let number = 3; number <= 245; number += 1) {
    desk.people.sam.fileBlank(`Number ${number}`, 'None of our business.');
  }
  desk.github.forgetRequests();
  await rebuild(desk.openPorts());
  const asked = desk.github.requests.map(({ method, path }) => `${method} ${path}`);
  expect(asked.filter((request) => request === 'POST /graphql')).toHaveLength(6);
  expect(asked).toHaveLength(16);
});
