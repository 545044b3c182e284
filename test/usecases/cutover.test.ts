// A ledger moves while people work: what happens while runs fail is recorded by the first sweep afterwards.

import { expect, onTestFinished, test } from 'vitest';
import { usualLimits } from '../../src/ledger/archive/archive-limits.ts';
import type { LedgerEnd } from '../../src/ledger/closed.ts';
import { moveLedger } from '../../src/ledger/migration/move.ts';
import { openLedger } from '../../src/ledger/open-ledger.ts';
import { openPostgresLedger } from '../../src/ledger/postgres/open-postgres-ledger.ts';
import { openTransactions } from '../../src/ledger/postgres/transactions/open-transactions.ts';
import { verify } from '../../src/usecases/rebuild/verify.ts';
import { sweep } from '../../src/usecases/sweep/sweep.ts';
import { newRepositoryId, postgresServer } from '../ledger/setup/postgres/server.ts';
import { branchOfRun } from './setup/branch-of-run.ts';
import { chainConfiguration, sold, templateOf } from './setup/chain.ts';
import { type Desk, openDesk, repository } from './setup/fake-github.ts';

const wait = async () => {};
const random = () => 0;

/** A repository whose workflow names one of both ledgers. */
async function openMovingDesk() {
  const server = await postgresServer();
  const id = newRepositoryId();
  let inUse: LedgerEnd = 'branch';
  const own = { repository: async () => ({ id, name: repository }), wait, random };
  const desk = await openDesk({
    configuration: chainConfiguration,
    repositoryId: id,
    ledgerOfRun: () =>
      inUse === 'branch'
        ? openLedger({ branch: branchOfRun(desk.github), repository, wait, random })
        : openPostgresLedger({ server, ...own }),
  });
  onTestFinished(desk.close);
  return {
    desk,
    cutover: (from: LedgerEnd, observe = () => {}) =>
      moveLedger(
        { from, cutover: true },
        {
          branch: branchOfRun(desk.github),
          transactions: openTransactions({ ...own, server, alsoClosed: true }),
          ...{ limits: usualLimits, now: new Date(desk.clock.now()).toISOString(), wait },
          observe,
        },
      ),
    /** Merges the change of the workflow. */
    use(end: LedgerEnd) {
      inUse = end;
    },
    /** As runs do, also those that fail. @returns how many failed because the ledger is closed */
    async runs(): Promise<number> {
      let closed = 0;
      for (const issue of desk.events()) {
        await desk.handle(issue).catch((error: unknown) => {
          expect(error).toMatchObject({ code: 'ledger_closed' });
          closed += 1;
        });
      }
      return closed;
    },
    recorded: (issue: number) =>
      desk.openPorts().ledger.read(async (view) => {
        const { events } = await view.issue(issue);
        return events.map(
          ({ data, actor, at }) => `${data.type} by ${actor} at ${at.slice(11, 19)}`,
        );
      }),
  };
}

function file({ people }: Desk): void {
  people.sam.fileForm(templateOf('sales_to_onboarding'), sold, { title: 'Example Ltd' });
}

type MovingDesk = Awaited<ReturnType<typeof openMovingDesk>>;

/** Between the close of the source and the first run with the other, in two stages. */
async function moveWhilePeopleWork(
  { cutover, use, runs, desk }: MovingDesk,
  order: { readonly from: LedgerEnd; readonly to: LedgerEnd },
  act: { readonly whileCopied: () => Promise<void>; readonly beforeMerge: () => Promise<void> },
): Promise<void> {
  const killed = () => {
    throw new Error('killed');
  };
  await expect(cutover(order.from, killed)).rejects.toThrow('killed');
  desk.clock.advance({ seconds: 30 });
  await act.whileCopied();
  expect(await runs()).toBeGreaterThan(0);
  expect(await cutover(order.from)).toMatchObject({ kind: 'moved' });
  desk.clock.advance({ seconds: 30 });
  await act.beforeMerge();
  expect(await runs()).toBeGreaterThan(0);
  use(order.to);
  desk.clock.advance({ seconds: 30 });
}

test('What people do while a ledger moves is recorded by one sweep, once, there and back.', async () => {
  const moving = await openMovingDesk();
  const { desk, runs, recorded } = moving;
  const { alice } = desk.people;
  file(desk);
  expect(await runs()).toBe(0);

  await moveWhilePeopleWork(
    moving,
    { from: 'branch', to: 'postgres' },
    {
      whileCopied: async () => {
        await alice.comment(1, '/accept');
        file(desk);
      },
      beforeMerge: async () => {
        alice.tick(1, 'Kickoff held');
        file(desk);
      },
    },
  );
  const swept = await sweep(desk.openPorts());
  expect(swept).toMatchObject({ kind: 'swept', isFinished: true, failures: [] });
  expect([await recorded(1), await recorded(2), await recorded(3)]).toMatchInlineSnapshot(`
    [
      [
        "submitted by sam at 09:00:00",
        "initiated by sam at 09:00:00",
        "accepted by alice at 09:00:30",
        "checked by alice at 09:01:00",
      ],
      [
        "submitted by sam at 09:00:30",
        "initiated by sam at 09:00:30",
      ],
      [
        "submitted by sam at 09:01:00",
        "initiated by sam at 09:01:00",
      ],
    ]
  `);
  await demandNothingLeft(moving);

  await moveWhilePeopleWork(
    moving,
    { from: 'postgres', to: 'branch' },
    {
      whileCopied: async () => {
        await alice.comment(2, '/accept');
        file(desk);
      },
      beforeMerge: async () => {
        await alice.comment(1, '/complete');
        await alice.comment(3, '/return Which contract?');
      },
    },
  );
  expect(await sweep(desk.openPorts())).toMatchObject({ isFinished: true, failures: [] });
  expect([
    (await recorded(1)).slice(4),
    (await recorded(2)).slice(1),
    (await recorded(3)).slice(1),
    await recorded(4),
  ]).toMatchInlineSnapshot(`
    [
      [
        "completed by alice at 09:07:30",
      ],
      [
        "initiated by sam at 09:00:30",
        "accepted by alice at 09:07:00",
      ],
      [
        "initiated by sam at 09:01:00",
        "returned by alice at 09:07:30",
      ],
      [
        "submitted by sam at 09:07:00",
        "initiated by sam at 09:07:00",
      ],
    ]
  `);
  await demandNothingLeft(moving);
});

/** GitHub shows what is recorded, and a second sweep has nothing to do. */
async function demandNothingLeft({ desk }: MovingDesk): Promise<void> {
  expect(await verify(desk.openPorts())).toMatchObject({ discrepancies: [], unverified: [] });
  const comments = () => desk.github.issues().map((issue) => issue.comments.length);
  const before = comments();
  desk.clock.advance({ minutes: 5 });
  expect(await sweep(desk.openPorts())).toMatchObject({ handled: [], isFinished: true });
  expect(comments()).toEqual(before);
}
