import { afterEach, beforeEach, expect, test } from 'vitest';
import { openingMarker } from '../../../src/render/markers.ts';
import { createDryRun } from '../../../src/usecases/dry-run.ts';
import { verify } from '../../../src/usecases/rebuild/verify.ts';
import { sweep } from '../../../src/usecases/sweep/sweep.ts';
import { cutAfter } from '../setup/cut-after.ts';
import { type Desk, openDesk } from '../setup/fake-github.ts';
import { ledgerContents } from '../setup/ledger-contents.ts';
import { git } from '../setup/ledger-file.ts';
import { shiftConfiguration, sweepAt, thursday, tuesday, wednesday } from '../setup/shifts.ts';

let desk: Desk;
beforeEach(async () => {
  desk = await openDesk({ configuration: shiftConfiguration });
  await desk.sweep();
});
afterEach(() => desk.close());

const issues = () => desk.github.issues().map(({ number }) => number);

test.each([
  ['before it opened the form', 'before', [1], [1, 2]],
  ['once it had opened the form', 'after', [1, 2], [1, 2]],
] as const)(
  'A sweep that ends %s is continued by a later one, which opens no second.',
  async (_, when, left, after) => {
    await sweepAt(desk, tuesday);
    desk.clock.set(wednesday);
    desk.github.intercept(cutAfter(when));
    await expect(desk.sweep()).rejects.toThrow();
    desk.github.intercept(null);
    expect(issues()).toEqual(left);

    // The first run may still be working on it.
    desk.clock.advance({ minutes: 1 });
    await desk.sweep();
    expect(issues()).toEqual(left);

    desk.clock.advance({ minutes: 11 });
    await desk.sweep();
    expect(issues()).toEqual(after);
    expect(desk.github.issue(1)).toMatchObject({ state: 'closed', stateReason: 'not_planned' });
    expect(desk.github.issue(2).assignees).toEqual(['bob']);

    desk.clock.advance({ minutes: 11 });
    await desk.sweep();
    expect(issues()).toEqual(after);
    expect(desk.github.issue(2).comments).toHaveLength(1);
  },
);

test('A ledger that was lost opens nothing a second time.', async () => {
  await sweepAt(desk, tuesday);
  await desk.openPorts('afresh').ledger.transact(async (ledger) => {
    await ledger.setCreatedAt('2026-11-16T09:00:00Z');
    await ledger.setRecurringForms(
      new Map([
        [
          'on_call_to_on_call',
          { schedule: 'day 09:00 Europe/Berlin', openedUntil: '2026-11-16T09:00:00Z' },
        ],
      ]),
    );
    return { result: null, reason: 'begun' };
  });
  await desk.sweep('afresh');
  expect(issues()).toEqual([1]);
});

test('A sweep after an older ledger was restored knows which form the next one has replaced.', async () => {
  await sweepAt(desk, tuesday);
  const older = git(desk, 'rev-parse', 'handoff-data');
  await sweepAt(desk, wednesday);
  await sweepAt(desk, thursday);
  const before = await ledgerContents(desk, { issues: [1, 2, 3] });
  const shown = JSON.stringify(desk.github.issues());
  git(desk, 'update-ref', 'refs/heads/handoff-data', older);
  for (let swept = 0; swept < 2; swept += 1) {
    desk.clock.advance({ minutes: 11 });
    await desk.sweep();
  }
  expect(JSON.stringify(desk.github.issues())).toEqual(shown);
  expect(await ledgerContents(desk, { issues: [1, 2, 3] })).toEqual(before);
  expect(await verify(desk.openPorts())).toMatchObject({ discrepancies: [] });
});

test('A person who writes the marker of the next form keeps it from no one.', async () => {
  const note = {
    handoffType: 'on_call_to_on_call',
    occurrence: '2026-11-17T09:00',
    dueAt: tuesday,
    by: 'alice',
    previous: null,
  };
  desk.clock.set(tuesday);
  desk.people.mallory.fileBlank('On call', `${openingMarker(note)}\n### State\n\nstable`);
  await desk.people.mallory.label(1, 'handoff/on_call_to_on_call');
  await desk.sweep();
  expect(issues()).toEqual([1, 2]);
  expect(desk.github.issue(1).assignees).toEqual([]);
  expect(desk.github.issue(2).assignees).toEqual(['alice']);
});

test('A dry run shows the form and opens none.', async () => {
  desk.clock.set(tuesday);
  const dryRun = createDryRun();
  await sweep(desk.openPorts('handoff-data', dryRun));
  expect(issues()).toEqual([]);
  expect(dryRun.unwritten).toContainEqual(
    expect.objectContaining({ kind: 'issue', title: 'On call: Tue 17 Nov 2026, 09:00 CET' }),
  );
  await desk.sweep();
  expect(issues()).toEqual([1]);
});

test('A form that a killed sweep left open is closed with the next one that opens.', async () => {
  await sweepAt(desk, tuesday);
  desk.clock.set(wednesday);
  desk.github.intercept(cutAfter('after'));
  await expect(desk.sweep()).rejects.toThrow();
  desk.github.intercept(null);
  await sweepAt(desk, thursday);
  expect(desk.github.issues().map(({ number, state }) => [number, state])).toEqual([
    [1, 'closed'],
    [2, 'closed'],
    [3, 'open'],
  ]);
  expect(desk.github.issue(1).comments.at(-1)?.body).toContain('Continue in #2.');
});
