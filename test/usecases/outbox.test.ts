// The outbox, on the local GitHub: what is sent, when it is tried again, and when it no longer is.

import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { openLedgerReader } from '../../src/ledger/ledger-reader.ts';
import { parseReceipts } from '../../src/ledger/receipts/receipt-codec.ts';
import type { Notifier, OutboxMessage, SendResult } from '../../src/ports/notifier.ts';
import type { Ports } from '../../src/ports/ports.ts';
import { ServiceError } from '../../src/ports/service-error.ts';
import { dryRunLines } from '../../src/runner/results/dry-run.ts';
import { dispatch } from '../../src/usecases/dispatch.ts';
import { createDryRun } from '../../src/usecases/dry-run.ts';
import { handleIssue } from '../../src/usecases/issue/handle-issue.ts';
import { dispatchNotifications } from '../../src/usecases/notify/notify.ts';
import { rebuild } from '../../src/usecases/rebuild/rebuild.ts';
import { sweep } from '../../src/usecases/sweep/sweep.ts';
import { query } from '../ledger/setup/query.ts';
import { type Desk, openDesk, repository } from './setup/fake-github.ts';
import { answers, template } from './setup/histories.ts';

const down: SendResult = { kind: 'failed', error: 'the server responded 503', isChannelDown: true };
const refused: SendResult = {
  kind: 'failed',
  error: 'the server responded 404',
  isChannelDown: false,
};

/** Slack for everyone, and a webhook, which answer with `answer`. */
class Post implements Notifier {
  readonly reach = {
    repository: { name: repository, url: `https://github.com/${repository}` },
    slack: ['*'],
    email: false,
    webhook: true,
  };
  readonly sent: OutboxMessage[] = [];
  readonly log: string[] = [];
  answer: (message: OutboxMessage) => SendResult = () => ({ kind: 'sent' });

  async send(message: OutboxMessage): Promise<SendResult> {
    this.sent.push(message);
    return this.answer(message);
  }
  note(line: string): void {
    this.log.push(line);
  }
  warn(line: string): void {
    this.log.push(`warning: ${line}`);
  }
  /** What was sent since last asked. */
  told(): readonly string[] {
    return this.sent.splice(0).map(({ channel, message }) => `${channel}: ${message.kind}`);
  }
}

let desk: Desk;
let post: Post;
beforeEach(async () => {
  desk = await openDesk();
  post = new Post();
  desk.people.sam.fileForm(template, answers, { title: 'Acme' });
});
afterEach(() => desk.close());

const portsWith = (more: Partial<Ports> = {}): Ports => ({
  ...desk.openPorts(),
  notifier: post,
  ...more,
});
const handle = (issueNumber: number, more: Partial<Ports> = {}) =>
  handleIssue(portsWith(more), { issueNumber, updatedAt: null });
/** It has sent its messages, and could not note that. */
async function runKilledAfterSending(issueNumber: number): Promise<void> {
  const addReceipts = async () => {
    throw new Error('killed');
  };
  const { ledger } = desk.openPorts();
  await expect(handle(issueNumber, { ledger: { ...ledger, addReceipts } })).rejects.toThrow(
    'killed',
  );
}

const sweepAfter = (minutes: number, more: Partial<Ports> = {}) => {
  desk.clock.advance({ minutes });
  return sweep(portsWith(more));
};
const stored = async (path: string) => {
  const response = await desk.github.fetch(
    `http://127.0.0.1/repos/${repository}/contents/${path}?ref=handoff-data`,
    {
      headers: {
        authorization: `token ${desk.github.tokenFor('erin')}`,
        accept: 'application/vnd.github.raw+json',
      },
    },
  );
  return response.ok ? new Uint8Array(await response.arrayBuffer()) : new Uint8Array();
};
const receipts = async () =>
  parseReceipts(new TextDecoder().decode(await stored('receipts.jsonl')));
/** As `baton sql` shows it. */
const outbox = async (columns: string) => {
  const files = { readReceipts: receipts };
  const reader = await openLedgerReader(await stored('handoffs.db'), files);
  const answer = reader.ask(`SELECT ${columns} FROM outbox ORDER BY id`);
  reader.close();
  if (answer.kind === 'refused') {
    throw new Error(answer.why);
  }
  return answer.rows.map((row) =>
    Object.fromEntries(answer.columns.map((column, at) => [column, row[at]])),
  );
};
const writes = () =>
  desk.github.requests.filter(({ method, path }) => method !== 'GET' && path !== '/graphql');
/** Of the whole ledger. */
const uploads = () => writes().filter(({ path }) => path.endsWith('/contents/handoffs.db'));

test('An event is sent once, after the commit and the sync.', async () => {
  let shown = 0;
  post.answer = () => {
    shown = desk.github.issue(1).comments.length;
    return { kind: 'sent' };
  };
  await handle(1);
  expect(post.told()).toEqual(['slack: initiated', 'webhook: initiated']);
  expect(shown).toBe(1);
  expect(
    await outbox('channel, kind, attempts, message_json, last_error, sent_at IS NOT NULL AS sent'),
  ).toEqual([
    {
      channel: 'slack',
      kind: 'initiated',
      attempts: 1,
      message_json: null,
      last_error: null,
      sent: 1,
    },
    {
      channel: 'webhook',
      kind: 'initiated',
      attempts: 1,
      message_json: null,
      last_error: null,
      sent: 1,
    },
  ]);
  const before = writes().length;
  await handle(1);
  expect(writes().length, 'nothing is written for nothing').toBe(before);
  await sweepAfter(60);
  await sweepAfter(60);
  expect(post.told()).toEqual([]);
});

test('What was sent costs no second upload of the ledger; the next event records it there.', async () => {
  desk.people.sam.fileForm(template, answers, { title: 'Cygnus' });
  await handle(1);
  await handle(2);
  expect(post.told()).toHaveLength(4);
  const [whole, ...second] = uploads();
  expect(second).toEqual([]);
  const [receipt] = writes().filter(({ path }) => path.endsWith('/receipts.jsonl'));
  expect(receipt?.bytesUp).toBeLessThan(1000);
  expect(whole?.bytesUp).toBeGreaterThan(50_000);
  const sent = 'SELECT count(*) AS sent FROM outbox WHERE sent_at IS NOT NULL';
  expect(await query(await stored('handoffs.db'), sent)).toEqual([{ sent: 0 }]);
  expect(await receipts()).toHaveLength(4);
  await sweepAfter(61);
  desk.people.sam.fileForm(template, answers, { title: 'Borealis' });
  await handle(3);
  expect(post.told(), 'only what is new').toHaveLength(2);
  expect(await query(await stored('handoffs.db'), sent)).toEqual([{ sent: 4 }]);
  expect(await receipts(), 'those that the ledger has are dropped').toHaveLength(2);
  expect(await outbox('count(*) AS all_sent, count(sent_at) AS sent')).toEqual([
    { all_sent: 6, sent: 6 },
  ]);
});

test('A dry run shows whom it would notify, and notifies no one.', async () => {
  const dryRun = createDryRun();
  const dry = { ...desk.openPorts('handoff-data', dryRun), notifier: dryRun.notifier(post) };
  const outcomes = await dispatch(
    dry,
    { kind: 'issue', issueNumber: 1, updatedAt: null },
    { mode: 'auto', days: 30, asOf: null },
  );
  expect(dryRunLines(outcomes, dryRun.unwritten).slice(-3)).toEqual([
    '- send the message "initiated" to slack (*)',
    '- send the message "initiated" to the webhook',
    '- commit to handoff-data: outbox: 2 messages sent (issue 1)',
  ]);
  expect(post.told()).toEqual([]);
  expect(writes()).toEqual([]);
});

test('Where nothing is turned on, nothing is asked or written for it.', async () => {
  await desk.handle(1);
  const withoutNotifier = writes().length;
  expect(await outbox('id')).toEqual([]);
  // Nor are earlier events sent later.
  await handle(1);
  await sweepAfter(60);
  expect(post.told()).toEqual([]);
  expect(
    writes().length - withoutNotifier,
    'but the cursor of the first sweep',
  ).toBeLessThanOrEqual(1);
});

test('A server that is down does not keep the handoff back, and gets it later.', async () => {
  post.answer = ({ channel }) => (channel === 'slack' ? down : { kind: 'sent' });
  await handle(1);
  expect(desk.github.issue(1).labels).toContain('initiated');
  expect(post.told()).toEqual(['slack: initiated', 'webhook: initiated']);
  expect(post.log).toContainEqual(
    expect.stringMatching(
      /^warning: Not sent: .* the server responded 503\. Baton tries again after /,
    ),
  );
  await sweepAfter(4);
  expect(post.told(), 'too early').toEqual([]);
  await sweepAfter(2);
  expect(post.told()).toEqual(['slack: initiated']);
  await sweepAfter(29);
  expect(post.told(), 'too early').toEqual([]);
  post.answer = () => ({ kind: 'sent' });
  await sweepAfter(2);
  expect(post.told()).toEqual(['slack: initiated']);
  await sweepAfter(20 * 60);
  expect(post.told()).toEqual([]);
  expect(desk.github.issue(1).comments).toHaveLength(1);
});

test('After a day and a half of hourly attempts it is given up, and the issue reports it, once.', async () => {
  post.answer = ({ channel }) => (channel === 'slack' ? refused : { kind: 'sent' });
  await handle(1);
  for (let hour = 0; hour < 40; hour += 1) {
    await sweepAfter(60);
  }
  expect(post.told().filter((told) => told === 'slack: initiated')).toHaveLength(37);
  const [notice, ...more] = desk.github
    .issue(1)
    .comments.filter(({ body }) => body.includes('that this was handed over'));
  expect(more).toEqual([]);
  expect(notice?.body.split('\n').slice(1)).toEqual([
    '**Message not sent:** Baton could not send the notification that this was handed over to Slack. It stopped after 36 h.',
    '',
    'Last error: the server responded 404',
    '',
    'Check that the URL in the input `slack-webhook-url` is still valid in Slack. Other messages about this issue that fail there are only in the log.',
    '',
  ]);
  expect(post.log).toContain(
    'warning: Failed: the message "initiated" to slack (*): the server responded 404.',
  );
  expect(
    await outbox('kind, channel, last_error, failed_at IS NOT NULL AS given_up'),
  ).toMatchObject(
    expect.arrayContaining([
      {
        kind: 'initiated',
        channel: 'slack',
        last_error: 'the server responded 404',
        given_up: 1,
      },
      { kind: 'initiated', channel: 'webhook', last_error: null, given_up: 0 },
    ]),
  );
});

test('A mail server that refuses a message for good is asked seven times, not each hour of two days.', async () => {
  post.answer = ({ channel }) =>
    channel === 'slack' ? { ...refused, isPermanent: true } : { kind: 'sent' };
  await handle(1);
  for (let hour = 0; hour < 12; hour += 1) {
    await sweepAfter(60);
  }
  expect(post.told().filter((told) => told === 'slack: initiated')).toHaveLength(7);
  expect(desk.github.issue(1).comments.at(-1)?.body).toContain('It stopped after 6 h.');
});

test('A channel that was down for half a day gets what waits with the next hourly run.', async () => {
  post.answer = () => down;
  await handle(1);
  for (let hour = 0; hour < 12; hour += 1) {
    await sweepAfter(60);
  }
  post.told();
  // The last attempt and the last failure of each message, not each attempt.
  expect((await receipts()).length).toBeLessThanOrEqual(2 * (await outbox('id')).length);
  post.answer = () => ({ kind: 'sent' });
  await sweepAfter(60);
  expect(post.told()).toEqual(expect.arrayContaining(['slack: initiated', 'webhook: initiated']));
});

test('A channel that stays down costs no upload of the ledger, and one small commit for each attempt.', async () => {
  post.answer = ({ channel }) => (channel === 'slack' ? down : { kind: 'sent' });
  await handle(1);
  await sweepAfter(60);
  desk.github.forgetRequests();
  const hours = 12;
  for (let hour = 0; hour < hours; hour += 1) {
    await sweepAfter(60);
  }
  expect(uploads()).toEqual([]);
  expect(writes()).toHaveLength(hours);
  for (const { path, bytesUp } of writes()) {
    expect(path).toMatch(/receipts\.jsonl$/);
    expect(bytesUp).toBeLessThan(2000);
  }
  const attempts = hours + 2;
  expect(await outbox('channel, attempts, last_error')).toEqual([
    { channel: 'slack', attempts, last_error: 'the server responded 503' },
    { channel: 'webhook', attempts: 1, last_error: null },
  ]);
  // An event takes over what is counted, and another error is recorded.
  post.answer = () => refused;
  desk.people.sam.fileForm(template, answers, { title: 'Borealis' });
  desk.clock.advance({ minutes: 60 });
  await handle(2);
  const [first] = await outbox('attempts, last_error');
  expect(first).toEqual({ attempts: attempts + 1, last_error: 'the server responded 404' });
});

test('A run that read the ledger before another one sent sends nothing again.', async () => {
  post.answer = () => down;
  await handle(1);
  desk.clock.advance({ minutes: 10 });
  const late = portsWith();
  await late.ledger.read((view) => view.dueMessages('2026-11-16T10:00:00Z'));
  post.answer = () => ({ kind: 'sent' });
  await sweep(portsWith());
  for (const title of ['Borealis', 'Cygnus']) {
    desk.people.sam.fileForm(template, answers, { title });
  }
  await handle(2);
  await handle(3);
  post.told();
  const now = new Date(desk.clock.now()).toISOString();
  await dispatchNotifications(late, { queued: [], now });
  expect(post.told()).toEqual([]);
});

test('A channel that is down is one warning of a run, however many messages wait for it.', async () => {
  post.answer = () => down;
  for (const issueNumber of [1, 2, 3]) {
    desk.people.sam.fileForm(template, answers, { title: `Handoff ${issueNumber}` });
    await handle(issueNumber);
  }
  post.log.length = 0;
  await sweepAfter(10);
  expect(post.log.map((line) => line.replace(/Baton tries.*/, ''))).toEqual(
    expect.arrayContaining([
      'warning: Not sent: 4 messages to slack (*): the server responded 503. ',
      'warning: Not sent: 4 messages to the webhook: the server responded 503. ',
    ]),
  );
  expect(post.log.filter((line) => line.includes('Not sent'))).toHaveLength(2);
});

test('A message that failed on Friday is tried again on Monday, where nothing runs in between.', async () => {
  post.answer = () => down;
  await handle(1);
  post.told();
  post.answer = () => ({ kind: 'sent' });
  await sweepAfter(63 * 60);
  expect(post.told()).toEqual(expect.arrayContaining(['slack: initiated', 'webhook: initiated']));
});

describe('The issue shows what is known of a message that is given up:', () => {
  const notices = () =>
    desk.github
      .issue(1)
      .comments.map(({ body }) => body.split('\n').slice(1))
      .filter(([first]) => first?.startsWith('**Message'));

  test('no run had time for it', async () => {
    const timeout = vi.spyOn(AbortSignal, 'timeout').mockReturnValue(AbortSignal.abort());
    await handle(1);
    timeout.mockRestore();
    expect(post.told(), 'none is tried').toEqual([]);
    expect(post.log.filter((line) => line.includes('no run had time for it'))).toHaveLength(2);
    await sweepAfter(8 * 24 * 60);
    expect(notices()[0]).toEqual([
      '**Message not sent:** Baton could not send the notification that this was handed over to Slack. It stopped after 8 days.',
      '',
      'Last error: no run had time for it',
      '',
      'Other messages about this issue that fail there are only in the log.',
      '',
    ]);
  });

  test('its run was interrupted, so it may have arrived', async () => {
    await runKilledAfterSending(1);
    await sweepAfter(8 * 24 * 60);
    expect(notices()[0]?.slice(0, 3)).toEqual([
      '**Message perhaps not sent:** Baton does not know whether it sent the notification that this was handed over to Slack. It stopped after 8 days.',
      '',
      'Last error: the run was interrupted before it recorded the result',
    ]);
  });
});

test('An issue has one comment about a recipient that gets no messages, not one for each.', async () => {
  post.answer = ({ channel }) => (channel === 'webhook' ? refused : { kind: 'sent' });
  await handle(1);
  for (const text of ['/accept', '/ask Which branches?', '/resume', '/hold client away']) {
    desk.clock.advance({ minutes: 1 });
    await desk.people.alice.comment(1, text);
    await handle(1);
  }
  const notices = () =>
    desk.github.issue(1).comments.filter(({ body }) => body.includes('Message not sent'));
  for (let hour = 0; hour < 40; hour += 1) {
    await sweepAfter(60);
  }
  expect(await outbox('count(failed_at) AS failed')).toEqual([{ failed: 5 }]);
  expect(notices()).toHaveLength(1);
  desk.clock.advance({ minutes: 1 });
  await desk.people.alice.comment(1, '/resume');
  await handle(1);
  for (let hour = 0; hour < 40; hour += 1) {
    await sweepAfter(60);
  }
  expect(notices()).toHaveLength(1);
  expect(post.log.filter((line) => line.startsWith('warning: Failed:')).length).toBeGreaterThan(5);
});

test('A run that ends between sending and noting it is repeated once, by the same name.', async () => {
  await runKilledAfterSending(1);
  const [first] = post.sent.filter(({ channel }) => channel === 'slack');
  post.told();
  await sweepAfter(6);
  const [second] = post.sent.filter(({ channel }) => channel === 'slack');
  expect(second?.id).toBe(first?.id);
  expect(second?.message).toEqual(first?.message);
  expect(post.told()).toEqual(['slack: initiated', 'webhook: initiated']);
  await sweepAfter(60);
  expect(post.told()).toEqual([]);
});

test('A message that no one takes does not keep those behind it from being sent.', async () => {
  post.answer = () => down;
  await handle(1);
  desk.people.sam.fileForm(template, answers, { title: 'Borealis' });
  await handle(2);
  post.answer = ({ issueNumber }) => (issueNumber === 1 ? refused : { kind: 'sent' });
  post.told();
  await sweepAfter(10);
  expect(post.told()).toHaveLength(4);
  expect(await outbox('issue_number, attempts, sent_at IS NOT NULL AS sent')).toEqual([
    { issue_number: 1, attempts: 2, sent: 0 },
    { issue_number: 1, attempts: 2, sent: 0 },
    { issue_number: 2, attempts: 2, sent: 1 },
    { issue_number: 2, attempts: 2, sent: 1 },
  ]);
});

test('More messages than Slack takes at once all arrive, and none counts as failed.', async () => {
  post.answer = () => down;
  await handle(1);
  const waiting = 150;
  const { ledger } = portsWith();
  await ledger.transact(async (open) => {
    const [first] = await open.dueMessages('2026-11-16T10:00:00Z');
    const copies = Array.from({ length: waiting }, (_, at) => ({ id: `copy ${at}` }));
    await open.queueMessages(
      first === undefined ? [] : copies.map((copy) => ({ ...first, ...copy, attempts: 1 })),
    );
    return { result: null, reason: 'a busy morning' };
  });
  // https://docs.slack.dev/apis/web-api/rate-limits: one message a second, and short bursts.
  const limited: SendResult = {
    kind: 'failed',
    error: 'the server responded 429',
    isChannelDown: true,
  };
  post.told();
  const arrived: string[] = [];
  for (let hour = 0; hour < 40; hour += 1) {
    let taken = 0;
    post.answer = ({ channel, id }) => {
      if (channel === 'webhook') {
        return { kind: 'sent' };
      }
      taken += 1;
      if (taken > 10) {
        return limited;
      }
      if (id.startsWith('copy')) {
        arrived.push(id);
      }
      return { kind: 'sent' };
    };
    await sweepAfter(60);
  }
  expect(arrived.length).toBe(waiting);
  expect(new Set(arrived).size).toBe(waiting);
  expect(await outbox('count(failed_at) AS failed')).toEqual([{ failed: 0 }]);
});

test('A server that asks for a moment gets the message in the same run.', async () => {
  let asked = 0;
  post.answer = ({ channel }) => {
    asked += channel === 'slack' ? 1 : 0;
    return channel === 'slack' && asked === 1
      ? { ...down, error: 'the server responded 429', retryAfter: 1000 }
      : { kind: 'sent' };
  };
  await handle(1);
  expect(post.told().toSorted()).toEqual([
    'slack: initiated',
    'slack: initiated',
    'webhook: initiated',
  ]);
  expect(await outbox('attempts, sent_at IS NOT NULL AS sent')).toEqual([
    { attempts: 1, sent: 1 },
    { attempts: 1, sent: 1 },
  ]);
});

test('A server that asks for longer than a run waits gets it later.', async () => {
  post.answer = () => ({ ...down, retryAfter: 30_000 });
  await handle(1);
  expect(post.told()).toEqual(['slack: initiated', 'webhook: initiated']);
  post.answer = () => ({ kind: 'sent' });
  await sweepAfter(6);
  expect(post.told()).toEqual(['slack: initiated', 'webhook: initiated']);
});

test('Two runs at once do not both send what waits.', async () => {
  post.answer = () => down;
  await handle(1);
  post.told();
  desk.clock.advance({ minutes: 10 });
  post.answer = () => ({ kind: 'sent' });
  await Promise.all([sweep(portsWith()), sweep(portsWith()), sweep(portsWith())]);
  expect(post.told().toSorted()).toEqual(['slack: initiated', 'webhook: initiated']);
});

test('What has been overtaken is dropped for people, and kept for programs.', async () => {
  post.answer = () => down;
  await handle(1);
  post.told();
  post.answer = () => ({ kind: 'sent' });
  desk.clock.advance({ minutes: 1 });
  await desk.people.alice.label(1, 'accepted');
  desk.clock.advance({ minutes: 10 });
  await handle(1);
  expect(post.told().toSorted()).toEqual([
    'slack: accepted',
    'webhook: accepted',
    'webhook: initiated',
  ]);
  expect(await outbox('channel, kind, last_error')).toContainEqual({
    channel: 'slack',
    kind: 'initiated',
    last_error: 'outdated: the handoff has changed',
  });
  const [, ...notices] = desk.github.issue(1).comments.map(({ body }) => body);
  expect(notices, 'no notification that failed is named').toEqual([
    expect.stringContaining('@sam, alice accepted this handoff'),
  ]);
});

describe('People hear nothing that is no longer so, after a server was down:', () => {
  const say = async (who: 'sam' | 'alice' | 'bob', text: string) => {
    desk.clock.advance({ minutes: 1 });
    await desk.people[who].comment(1, text);
    await handle(1);
  };

  test.each([
    ['a question that is answered', ['alice', '/ask Which branches?'], ['sam', 'All.'], 'answered'],
    ['a question that is withdrawn', ['alice', '/ask Which?'], ['alice', '/resume'], 'resumed'],
    ['a hold that is over', ['alice', '/hold client away'], ['alice', '/resume'], 'resumed'],
    ['an owner who passed it on', ['bob', '/take'], ['alice', '/take'], 'reassigned'],
  ] as const)('%s', async (_, [first, before], [second, after], news) => {
    await handle(1);
    await say('alice', '/accept');
    post.answer = ({ channel }) => (channel === 'slack' ? down : { kind: 'sent' });
    await say(first, before);
    post.answer = () => ({ kind: 'sent' });
    post.told();
    await say(second, after);
    await sweepAfter(10);
    expect(post.told().filter((told) => told.startsWith('slack'))).toEqual([`slack: ${news}`]);
  });

  test('but a question that is still open is sent', async () => {
    await handle(1);
    await say('alice', '/accept');
    post.answer = ({ channel }) => (channel === 'slack' ? down : { kind: 'sent' });
    await say('alice', '/ask Which branches?');
    post.answer = () => ({ kind: 'sent' });
    post.told();
    await say('bob', '/take');
    await sweepAfter(10);
    expect(post.told().filter((told) => told.startsWith('slack'))).toEqual([
      'slack: reassigned',
      'slack: asked',
    ]);
  });
});

test('Of several changes found at once, only the last is sent.', async () => {
  await desk.people.alice.label(1, 'accepted');
  desk.clock.advance({ minutes: 1 });
  await desk.people.alice.label(1, 'returned');
  await handle(1);
  expect(post.told().toSorted()).toEqual([
    'slack: returned',
    'webhook: accepted',
    'webhook: initiated',
    'webhook: returned',
  ]);
});

describe('What is old is no news:', () => {
  test('a first sweep sends nothing about earlier days, except what is overdue since', async () => {
    await sweepAfter(25 * 60);
    expect(post.told()).toEqual(['slack: overdue', 'webhook: overdue']);
    expect(desk.github.issue(1).labels).toContain('initiated');
  });

  test('except a hold that ended on the weekend, where the schedule runs on working days', async () => {
    await desk.people.alice.comment(1, '/accept');
    await handle(1);
    await desk.people.alice.comment(1, '/hold until 2026-11-21 the customer moves');
    await handle(1);
    post.told();
    desk.clock.advance({ days: 6, minutes: 23 * 60 });
    await sweepAfter(17);
    expect(post.told()).toEqual(expect.arrayContaining(['slack: resumed', 'webhook: resumed']));
  });

  test('a rebuilt ledger sends nothing again, and continues with pending messages', async () => {
    post.answer = ({ channel }) => (channel === 'slack' ? down : { kind: 'sent' });
    await handle(1);
    post.told();
    await rebuild(portsWith());
    expect(post.told()).toEqual([]);
    expect(await outbox('channel, sent_at IS NOT NULL AS sent')).toEqual([
      { channel: 'slack', sent: 0 },
      { channel: 'webhook', sent: 1 },
    ]);
    post.answer = () => ({ kind: 'sent' });
    await sweepAfter(10);
    expect(post.told()).toEqual(['slack: initiated']);
  });

  test('what another release has left behind in a way of its own is not sent', async () => {
    post.answer = () => down;
    await handle(1);
    const unreadable = portsWith();
    await unreadable.ledger.transact(async (ledger) => {
      const [message] = await ledger.dueMessages('2026-11-16T10:00:00Z');
      if (message !== undefined) {
        const strange = JSON.parse('{"kind":"initiated","text":"as it was once"}');
        await ledger.queueMessages([{ ...message, id: 'strange', message: strange }]);
      }
      return { result: null, reason: 'left by another release' };
    });
    post.told();
    await sweepAfter(10);
    expect(post.sent.map(({ id }) => id)).not.toContain('strange');
    expect(post.told()).toHaveLength(2);
  });

  test('what was sent is forgotten after a month', async () => {
    await handle(1);
    desk.clock.advance({ days: 31 });
    desk.people.sam.fileForm(template, answers, { title: 'Borealis' });
    await handle(2);
    expect(await outbox('issue_number')).toEqual([{ issue_number: 2 }, { issue_number: 2 }]);
  });
});

test('A ledger that cannot be written after sending is no reason to fail.', async () => {
  const real = portsWith();
  const outcome = await handle(1, {
    ledger: {
      ...real.ledger,
      addReceipts: async () => {
        throw new ServiceError('ledger_busy', 'Others were faster, each time.');
      },
    },
  });
  expect(outcome.kind).toBe('handled');
  expect(post.told()).toEqual(['slack: initiated', 'webhook: initiated']);
  expect(post.log).toEqual(['warning: Messages outside GitHub: Others were faster, each time.']);
});
