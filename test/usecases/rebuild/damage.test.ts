import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { ServiceErrorCode } from '../../../src/ports/service-error.ts';
import { rebuild } from '../../../src/usecases/rebuild/rebuild.ts';
import { verify } from '../../../src/usecases/rebuild/verify.ts';
import { sweep } from '../../../src/usecases/sweep/sweep.ts';
import { query, tamper } from '../../ledger/setup/query.ts';
import { type Desk, openDesk } from '../setup/fake-github.ts';
import { answers, fileBoth, template } from '../setup/histories.ts';
import { ledgerContents } from '../setup/ledger-contents.ts';
import {
  commits,
  deleteComments,
  dropBranch,
  files,
  git,
  ledgerFile,
  orphan,
  pushLedger,
} from '../setup/ledger-file.ts';

const issues = [1, 2];
let desk: Desk;

/** A handoff that was completed, and one without its goals. */
beforeEach(async () => {
  desk = await openDesk();
  fileBoth(desk);
  await desk.handle(1);
  await desk.handle(2);
  desk.clock.advance({ minutes: 5 });
  desk.people.alice.editBody(1, (body) => body.replaceAll('- [ ]', '- [x]'));
  await desk.people.alice.label(1, 'completed');
  await desk.handle(1);
  desk.clock.advance({ minutes: 5 });
});
afterEach(() => desk.close());

/** Runs that are no rebuild. */
const ordinary = [() => desk.handle(1), () => desk.sweep(), () => verify(desk.openPorts())];

async function expectFault(
  run: () => Promise<unknown>,
  code: ServiceErrorCode,
  says: RegExp,
): Promise<void> {
  const fault = await run().catch((error: unknown) => error);
  expect(fault).toMatchObject({ code, message: expect.stringMatching(says) });
}

/** Of a run that has read the ledger, and now records that a message was sent. */
async function sendMessage(): Promise<void> {
  const { ledger } = desk.openPorts();
  await ledger.read(async () => {});
  await ledger.addReceipts(
    [{ kind: 'sent', id: 'one', attempts: 1, at: '2026-11-16T09:00:30Z' }],
    'outbox: 1 message sent',
  );
}

const spoil: Readonly<Record<string, (sound: Buffer) => Uint8Array | null>> = {
  'of no bytes': () => new Uint8Array(),
  'cut in half': (sound) => sound.subarray(0, sound.length / 2),
  'that is no database': () => new TextEncoder().encode('<<<<<<< HEAD\n'.repeat(50)),
  'garbled in its pages': (sound) => Buffer.from(sound).fill(0x5a, 2000, 4096),
};

describe.each(Object.entries(spoil))('a ledger %s', (_, spoiled) => {
  test('stops every mode but rebuild with the next step, and is left as it is', async () => {
    const bytes = spoiled(ledgerFile(desk));
    await pushLedger(desk, bytes);
    const before = commits(desk);
    for (const run of ordinary) {
      await expectFault(run, 'ledger_damaged', /earlier commit.*mode: rebuild/s);
    }
    expect(commits(desk)).toEqual(before);
  });

  test('is rebuilt in one commit, in which it stays beside the new one', async () => {
    const live = await ledgerContents(desk, { issues });
    const bytes = spoiled(ledgerFile(desk)) ?? new Uint8Array();
    await pushLedger(desk, bytes);
    const before = commits(desk);
    const outcome = await rebuild(desk.openPorts());
    const keptAs = 'handoffs-2026-11-16T091000Z.db';
    expect(outcome).toMatchObject({ kind: 'rebuilt', former: 'damaged', keptAs, handoffs: 1 });
    expect(commits(desk)).toEqual(['rebuilt: 1 handoff, from 2 issues', ...before]);
    expect(files(desk)).toEqual(['README.md', keptAs, 'handoffs.db']);
    expect(Buffer.compare(ledgerFile(desk, keptAs), bytes)).toBe(0);
    expect(await ledgerContents(desk, { issues })).toEqual(live);
    await desk.sweep();
    expect(await ledgerContents(desk, { issues })).toEqual(live);
  });
});

test('a ledger of a later release is refused by every mode, and left as it is', async () => {
  await pushLedger(desk, await tamper(ledgerFile(desk), 'PRAGMA user_version = 99'));
  const before = commits(desk);
  for (const run of [...ordinary, () => rebuild(desk.openPorts())]) {
    await expectFault(run, 'ledger_newer', /newer release/);
  }
  expect(commits(desk)).toEqual(before);
});

describe.each([
  ['kind', "UPDATE events SET type = 'archived_by_hand' WHERE type = 'completed'"],
  [
    'reason',
    `UPDATE events SET type = 'cancelled', data_json = '{"reason":"lost"}' WHERE type = 'completed'`,
  ],
])('a ledger with an event of a %s that only a later release knows', (_, statement) => {
  test('is refused by every mode with the way out, and a sweep looks at the other issues', async () => {
    const bytes = await tamper(ledgerFile(desk), `DROP TRIGGER events_no_update; ${statement}`);
    await pushLedger(desk, bytes);
    const wayOut = /issue #1 was written by a newer release.*Use the newest release/s;
    for (const run of [
      () => desk.handle(1),
      () => verify(desk.openPorts()),
      () => rebuild(desk.openPorts()),
    ]) {
      await expectFault(run, 'ledger_newer', wayOut);
    }
    expect(commits(desk)[0]).toBe('By hand');
    expect(await sweep(desk.openPorts())).toMatchObject({
      failures: [{ issueNumber: 1, error: { code: 'ledger_newer' } }],
    });
    const kept = 'SELECT count(*) AS events FROM events WHERE issue_number = 1';
    expect(await query(ledgerFile(desk), kept)).toEqual(await query(bytes, kept));
  });
});

test('a data branch without its file is no reason to start a new one, and can be rebuilt', async () => {
  const live = await ledgerContents(desk, { issues });
  await pushLedger(desk, null);
  for (const run of ordinary) {
    await expectFault(run, 'ledger_missing', /earlier commit.*mode: rebuild/s);
  }
  expect(await rebuild(desk.openPorts())).toMatchObject({ former: 'missing', keptAs: null });
  expect(files(desk)).toEqual(['README.md', 'handoffs.db']);
  expect(await ledgerContents(desk, { issues })).toEqual(live);
});

describe('a data branch that is gone', () => {
  test('is not created again, whichever issue starts the run', async () => {
    dropBranch(desk);
    desk.people.sam.fileForm(template, answers, { title: 'New since' });
    const { comments } = desk.github.issue(1);
    for (const run of [...ordinary, () => desk.handle(2), () => desk.handle(3)]) {
      await expectFault(run, 'ledger_missing', /handoff-data is missing.*Restore.*mode: rebuild/s);
    }
    expect(git(desk, 'branch', '--list', 'handoff-data')).toBe('');
    expect(desk.github.issue(1).comments).toEqual(comments);
    expect(desk.github.issue(3).comments).toEqual([]);
  });

  test.each([
    { at: 'PUT', what: 'records', run: () => desk.handle(1) },
    { at: 'PATCH', what: 'rebuilds', run: () => rebuild(desk.openPorts()) },
    { at: 'PUT', what: 'sends a message', run: () => sendMessage() },
  ])('is not created again by a run that $what just then', async ({ at, run }) => {
    await desk.people.alice.comment(1, '/rate 5');
    desk.github.intercept({
      before: ({ method, path }) => {
        if (method === at && /\/(?:contents|git\/refs)\//.test(path)) {
          desk.github.intercept(null);
          dropBranch(desk);
        }
        return null;
      },
    });
    await expectFault(run, 'ledger_missing', /was deleted while this run worked/);
    expect(git(desk, 'branch', '--list', 'handoff-data')).toBe('');
  });

  test('is rebuilt from what the issues tell', async () => {
    const live = await ledgerContents(desk, { issues });
    dropBranch(desk);
    expect(await rebuild(desk.openPorts())).toMatchObject({ former: 'missing', keptAs: null });
    expect(await ledgerContents(desk, { issues })).toEqual(live);
    expect(await verify(desk.openPorts())).toMatchObject({ discrepancies: [] });
  });

  test('is no such loss where the workflow names another branch', async () => {
    desk.people.sam.fileForm(template, answers, { title: 'New since' });
    await desk.sweep('handoff-data-2');
    expect(git(desk, 'branch', '--list', 'handoff-data-2')).toContain('handoff-data-2');
  });
});

test.each([
  { known: 'our comment', spoil: () => desk.people.erin.unlabel(1, 'handoff') },
  { known: 'our labels', spoil: () => deleteComments(desk) },
])(
  'a handoff that ended before the branch was restored by hand is known by $known',
  async ({ spoil }) => {
    const live = await ledgerContents(desk, { issues });
    dropBranch(desk);
    orphan(desk, { 'handoffs.db': 'no database' });
    await spoil();
    expect(await rebuild(desk.openPorts())).toMatchObject({ former: 'damaged', handoffs: 1 });
    expect(await ledgerContents(desk, { issues })).toEqual(live);
  },
);

test('the next sweep catches up after an older ledger was pushed over the newer one', async () => {
  const live = await ledgerContents(desk, { issues });
  const older = git(desk, 'rev-parse', 'handoff-data~1');
  git(desk, 'update-ref', 'refs/heads/handoff-data', older);
  const { comments } = desk.github.issue(1);
  expect(await verify(desk.openPorts())).toMatchObject({
    discrepancies: expect.arrayContaining([
      { issueNumber: 1, field: 'handoffs.status', recorded: 'initiated', shown: 'completed' },
    ]),
  });
  await desk.sweep();
  expect(await ledgerContents(desk, { issues })).toEqual(live);
  expect(desk.github.issue(1).comments).toEqual(comments);
});

test('what is recorded while a rebuild is being written is not lost', async () => {
  await pushLedger(desk, new Uint8Array());
  let raced = 0;
  desk.github.intercept({
    before: ({ method, path }) => {
      if (method === 'PATCH' && path.includes('/git/refs/') && raced === 0) {
        raced += 1;
        const tree = git(desk, 'rev-parse', 'handoff-data^{tree}');
        const commit = git(
          desk,
          '-c',
          'user.name=erin',
          '-c',
          'user.email=erin@example.com',
          'commit-tree',
          tree,
          '-p',
          'handoff-data',
          '-m',
          'Somebody else',
        );
        git(desk, 'update-ref', 'refs/heads/handoff-data', commit);
      }
      return null;
    },
  });
  await rebuild(desk.openPorts());
  expect(raced).toBe(1);
  expect(commits(desk).slice(0, 2)).toEqual(['rebuilt: 1 handoff, from 2 issues', 'Somebody else']);
});
