// The outbox while a ledger moves between its branch and PostgreSQL: what waits is sent once.

import { afterEach, beforeEach, expect, test } from 'vitest';
import type { Notifier, OutboxMessage, SendResult } from '../../src/ports/notifier.ts';
import type { Ports } from '../../src/ports/ports.ts';
import { handleIssue } from '../../src/usecases/issue/handle-issue.ts';
import { sweep } from '../../src/usecases/sweep/sweep.ts';
import { movable } from '../ledger/migration/movable.ts';
import { memoryBranch } from '../ledger/setup/memory-branch.ts';
import { newRepositoryId } from '../ledger/setup/postgres/server.ts';
import { type Desk, openDesk, repository } from './setup/fake-github.ts';
import { answers, template } from './setup/histories.ts';

const down: SendResult = { kind: 'failed', error: 'the server responded 503', isChannelDown: true };

let id: number;
let desk: Desk;
let sent: string[];
let answer: (message: OutboxMessage) => SendResult;
beforeEach(async () => {
  id = newRepositoryId();
  desk = await openDesk({ repositoryId: id });
  sent = [];
  answer = () => ({ kind: 'sent' });
});
afterEach(() => desk.close());

const notifier: Notifier = {
  reach: {
    repository: { name: repository, url: `https://github.com/${repository}` },
    slack: ['*'],
    email: false,
    webhook: true,
  },
  async send(message) {
    const result = answer(message);
    sent.push(`${message.channel} ${message.issueNumber} ${message.message.kind} ${result.kind}`);
    return result;
  },
  note: () => {},
  warn: () => {},
};

test('What is sent stays sent and what waits is sent once, through a copy, a cutover and the way back.', async () => {
  const place = await movable({ branch: memoryBranch(), handoffs: 0, id });
  const portsTo = (ledger: Ports['ledger']): Ports => ({
    ...desk.openPorts(),
    ...{ notifier, ledger, publish: async () => {} },
  });
  const file = async (issueNumber: number, ledger: Ports['ledger']) => {
    desk.people.sam.fileForm(template, answers, { title: `Handoff ${issueNumber}` });
    await handleIssue(portsTo(ledger), { issueNumber, updatedAt: null });
  };
  const sweepAfter = async (minutes: number, ledger: Ports['ledger']) => {
    desk.clock.advance({ minutes });
    sent.length = 0;
    await sweep(portsTo(ledger));
    return sent.toSorted();
  };
  const interrupted = {
    ...place.onBranch(),
    addReceipts: async () => {
      throw new Error('killed');
    },
  };
  await file(1, place.onBranch());
  answer = () => down;
  await file(2, place.onBranch());
  answer = () => ({ kind: 'sent' });
  await expect(file(3, interrupted)).rejects.toThrow('killed');
  await place.move({ from: 'branch' });
  answer = ({ channel }) => (channel === 'slack' ? down : { kind: 'sent' });
  await file(4, place.onBranch());
  expect(await place.move({ from: 'branch', cutover: true })).toMatchObject({ kind: 'moved' });
  answer = ({ issueNumber }) => (issueNumber === 4 ? down : { kind: 'sent' });
  expect(await sweepAfter(8, place.inPostgres())).toEqual([
    'slack 2 initiated sent',
    // Whether it had arrived is not known.
    'slack 3 initiated sent',
    'slack 4 initiated failed',
    'webhook 2 initiated sent',
    'webhook 3 initiated sent',
  ]);
  expect(await place.move({ from: 'postgres', cutover: true })).toMatchObject({ kind: 'moved' });
  answer = () => ({ kind: 'sent' });
  expect(await sweepAfter(60, place.onBranch())).toEqual(['slack 4 initiated sent']);
  expect(await sweepAfter(60, place.onBranch())).toEqual([]);
});
