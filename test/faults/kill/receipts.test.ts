// A run that sends messages and ends, or meets a fault, at one of its requests: no message is lost, and none
// is sent again once its receipt is stored.

import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { parseReceipts } from '../../../src/ledger/receipts/receipt-codec.ts';
import type { Notifier, OutboxMessage } from '../../../src/ports/notifier.ts';
import { ServiceError } from '../../../src/ports/service-error.ts';
import type { Interceptor, ReceivedRequest } from '../../../src/sandbox/github/http/request-log.ts';
import { handleIssue } from '../../../src/usecases/issue/handle-issue.ts';
import { sweep } from '../../../src/usecases/sweep/sweep.ts';
import { complete, sale } from '../../scenarios/stage/sale.ts';
import { repository } from '../site/run-ports.ts';
import { openSite, type Site } from '../site/site.ts';

let site: Site;
let sent: OutboxMessage[];
beforeEach(async () => {
  site = await openSite();
  sent = [];
});
afterEach(() => site.close());

const notifier: Notifier = {
  reach: {
    repository: { name: repository, url: `https://github.com/${repository}` },
    slack: ['*'],
    email: false,
    webhook: true,
  },
  async send(message) {
    sent.push(message);
    return { kind: 'sent' };
  },
  note() {},
  warn() {},
};
const ports = () => ({ ...site.openPorts(), notifier });
const handle = (issueNumber: number) => handleIssue(ports(), { issueNumber, updatedAt: null });
const file = (title: string) =>
  site.people.sam.fileForm(sale, { ...complete, client_name: title }, { title });
const sweepAfter = (minutes: number) => {
  site.clock.advance({ minutes });
  return sweep(ports());
};
const timesSent = () => {
  const ids = sent.map(({ id }) => id);
  return new Map(ids.map((id) => [id, ids.filter((one) => one === id).length]));
};
const receiptIds = async () => {
  const response = await site.github.fetch(
    `http://127.0.0.1/repos/${repository}/contents/receipts.jsonl?ref=handoff-data`,
    {
      headers: {
        authorization: `token ${site.github.tokenFor('erin')}`,
        accept: 'application/vnd.github.raw+json',
      },
    },
  );
  return new Set(parseReceipts(await response.text()).map(({ id }) => id));
};

const lost = () =>
  Response.json({ message: 'is at another commit but expected one' }, { status: 409 });

/** What happens at one request. `endsRun`: nothing gets through after that. */
const fates: Readonly<Record<string, (at: number) => Interceptor>> = {
  'ends before': (at) => {
    let seen = 0;
    return { before: () => (seen++ >= at ? 'drop' : null) };
  },
  'ends after': (at) => {
    let [asked, answered] = [0, 0];
    return {
      before: () => (asked++ > at ? 'drop' : null),
      after: () => (answered++ >= at ? 'drop' : null),
    };
  },
  'loses the answer of': (at) => {
    let seen = 0;
    return { after: () => (seen++ === at ? 'drop' : null) };
  },
  'is answered 503 by': (at) => {
    let seen = 0;
    return { before: () => (seen++ === at ? Response.json({}, { status: 503 }) : null) };
  },
  'loses a race at': (at) => {
    let seen = 0;
    return { before: ({ method }) => (seen++ === at && method === 'PUT' ? lost() : null) };
  },
};

/** Requests of a run that records a handoff and sends two messages. */
async function requestsOfRun(): Promise<readonly ReceivedRequest[]> {
  const requests: ReceivedRequest[] = [];
  const watched = await openSite();
  const own = { ...watched.openPorts(), notifier };
  const run = (issueNumber: number) => handleIssue(own, { issueNumber, updatedAt: null });
  watched.people.sam.fileForm(sale, complete, { title: 'Acme' });
  watched.people.sam.fileForm(
    sale,
    { ...complete, client_name: 'Borealis' },
    { title: 'Borealis' },
  );
  await run(1);
  watched.github.intercept({
    before: (request) => {
      requests.push(request);
      return null;
    },
  });
  await handleIssue({ ...watched.openPorts(), notifier }, { issueNumber: 2, updatedAt: null });
  watched.close();
  return requests;
}
const requests = await requestsOfRun();

test('the receipts are the last that a run writes', () => {
  expect(requests.at(-1)?.path).toMatch(/\/contents\/receipts\.jsonl$/);
  expect(requests.length).toBeGreaterThan(5);
});

describe.each(Object.entries(fates))('a run that %s', (fate, meet) => {
  test.each(requests.map((_, at) => at))('its request %i', async (at) => {
    file('Acme');
    await handle(1);
    file('Borealis');
    site.github.intercept(meet(at));
    const hasFailed = await handle(2).then(
      () => false,
      (error: unknown) => {
        if (!(error instanceof ServiceError)) {
          throw error;
        }
        return true;
      },
    );
    site.github.intercept(null);
    const stored = await receiptIds();
    const sentOnce = [...timesSent().keys()].filter((id) => stored.has(id));
    await sweepAfter(21);
    await sweepAfter(60);
    const times = timesSent();
    expect(times.size, 'two messages about each').toBe(4);
    expect(Math.max(...times.values())).toBeLessThanOrEqual(2);
    for (const id of sentOnce) {
      expect(times.get(id), 'its receipt was stored').toBe(1);
    }
    if (!hasFailed && !fate.startsWith('ends')) {
      expect([...times.values()]).toEqual([1, 1, 1, 1]);
    }
  });
});

test('runs that send at the same time all leave their receipts', async () => {
  file('Acme');
  await handle(1);
  const clients = ['Borealis', 'Cygnus', 'Draco', 'Eridanus'];
  clients.map(file);
  await Promise.all(clients.map((_, at) => handle(at + 2)));
  const stored = await receiptIds();
  expect([...timesSent()].filter(([id]) => !stored.has(id))).toEqual([]);
  await sweepAfter(21);
  await sweepAfter(60);
  expect([...timesSent().values()]).toEqual(Array.from({ length: 10 }, () => 1));
});
