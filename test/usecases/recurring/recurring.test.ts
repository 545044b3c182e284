import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { rebuild } from '../../../src/usecases/rebuild/rebuild.ts';
import { verify } from '../../../src/usecases/rebuild/verify.ts';
import { say } from '../setup/chain.ts';
import { type Desk, openDesk } from '../setup/fake-github.ts';
import { ledgerContents } from '../setup/ledger-contents.ts';
import {
  fillIn,
  shiftConfiguration,
  sweepAt,
  thursday,
  tuesday,
  wednesday,
} from '../setup/shifts.ts';

let desk: Desk;
beforeEach(async () => {
  desk = await openDesk({ configuration: shiftConfiguration });
  await desk.sweep();
});
afterEach(() => desk.close());

const issues = () => desk.github.issues().map(({ number }) => number);
const statusOf = (issue: number) => desk.github.issue(issue).comments[0]?.body ?? '';
const contents = () => ledgerContents(desk, { issues: issues() });

test('Nothing is opened of the time before the first sweep.', async () => {
  await sweepAt(desk, '2026-11-17T07:59:59Z');
  expect(issues()).toEqual([]);
});

describe('At its time, the form opens by itself', () => {
  beforeEach(() => sweepAt(desk, tuesday));

  test('for the first in turn, who is assigned and called to fill it in', () => {
    const { title, body, labels, assignees } = desk.github.issue(1);
    expect(title).toBe('On call: Tue 17 Nov 2026, 09:00 CET');
    expect(body).toContain(
      'Opened by Baton for alice, as scheduled for Tue 17 Nov 2026, 09:00 CET.\n\n### State',
    );
    expect(body).toContain('- [ ] Pager tested');
    expect(labels).toEqual(expect.arrayContaining(['handoff/on_call_to_on_call', 'incomplete']));
    expect(assignees).toEqual(['alice']);
    expect(statusOf(1)).toContain('@alice: edit this issue’s description');
    expect(statusOf(1)).toContain('Baton opened this form on schedule.');
  });

  test('once, however often sweeps come', async () => {
    await Promise.all([desk.sweep(), desk.sweep()]);
    await sweepAt(desk, '2026-11-17T20:00:00Z');
    expect(issues()).toEqual([1]);
  });

  test('and is handed over by the person who fills it in, to the next', async () => {
    await fillIn(desk, 'alice', 1);
    const { handoffs } = await contents();
    expect(handoffs).toMatchObject([{ initiated_by: 'alice', status: 'initiated' }]);
    expect(desk.github.issue(1).assignees).toEqual(['bob']);
  });

  test('by whom it is passed on to with its assignees', async () => {
    desk.clock.advance({ minutes: 5 });
    await desk.people.alice.assign(1, 'erin');
    await desk.people.alice.unassign(1, 'alice');
    await desk.handle(1);
    expect(statusOf(1)).toContain('@erin: edit this issue’s description');
    expect(desk.github.issue(1).assignees).toEqual(['erin']);
    await fillIn(desk, 'erin', 1);
    const { handoffs } = await contents();
    expect(handoffs).toMatchObject([{ initiated_by: 'erin' }]);
  });

  test('by a member who fills it in without being assigned', async () => {
    await fillIn(desk, 'bob', 1);
    const { handoffs } = await contents();
    expect(handoffs).toMatchObject([{ initiated_by: 'bob' }]);
    expect(desk.github.issue(1).assignees).toEqual(['alice']);
  });

  test('and the day after by the person who took it over, with what is still open', async () => {
    await fillIn(desk, 'alice', 1, '- Login fails\n- Queue grows');
    desk.people.bob.editBody(1, (body) =>
      body.replace('- [ ] Pager', '- [ ] Ask Ann\n- [x] Pager'),
    );
    await say(desk, 'erin', '/accept', 1);
    await sweepAt(desk, wednesday);
    const { body, assignees } = desk.github.issue(2);
    expect(assignees).toEqual(['erin']);
    expect(body).toContain('The last one is #1.');
    expect(body).toContain('### State\n\n_No response_');
    expect(body).toContain('### Open incidents\n\n- Login fails\n- Queue grows');
    expect(body).toContain('- [ ] Pager tested\n- [ ] Ask Ann');
    expect(statusOf(2)).toContain('**Previous handoff:** #1');
    expect(desk.github.issue(1).state).toBe('open');
  });

  test('with events that a rebuild finds again', async () => {
    await sweepAt(desk, wednesday);
    await fillIn(desk, 'bob', 2);
    const before = await contents();
    expect(before.events).toMatchObject(
      expect.arrayContaining([
        expect.objectContaining({
          actor: 'alice',
          data: {
            type: 'opened_on_schedule',
            handoffType: 'on_call_to_on_call',
            occurrence: '2026-11-17T09:00',
            dueAt: tuesday,
          },
        }),
        expect.objectContaining({
          source: 'replaced:2',
          data: { type: 'submission_closed', reason: 'replaced', replacedBy: 2 },
        }),
      ]),
    );
    expect(await verify(desk.openPorts())).toMatchObject({ discrepancies: [], unverified: [] });
    await rebuild(desk.openPorts());
    expect(await contents()).toEqual(before);
    await sweepAt(desk, thursday);
    expect(issues()).toEqual([1, 2, 3]);
  });
});

describe('A form that no one has filled in by the time of the next', () => {
  beforeEach(async () => {
    await sweepAt(desk, tuesday);
    await sweepAt(desk, wednesday);
  });

  test('is closed, and links to where it continues', () => {
    expect(desk.github.issue(1)).toMatchObject({ state: 'closed', stateReason: 'not_planned' });
    expect(desk.github.issue(1).comments.at(-1)?.body).toContain('#2');
    expect(desk.github.issue(2).assignees).toEqual(['bob']);
    expect(desk.github.issue(2).state).toBe('open');
  });

  test('still counts if it is completed later', async () => {
    await fillIn(desk, 'alice', 1);
    expect(desk.github.issue(1).state).toBe('open');
    const { handoffs } = await contents();
    expect(handoffs).toMatchObject([{ issue_number: 1, initiated_by: 'alice' }]);
  });
});

test('A late schedule opens it late, for its own time.', async () => {
  await sweepAt(desk, '2026-11-17T13:40:00Z');
  expect(desk.github.issue(1).title).toBe('On call: Tue 17 Nov 2026, 09:00 CET');
  await sweepAt(desk, wednesday);
  expect(issues()).toEqual([1, 2]);
});

test('After lost schedules only the newest is opened.', async () => {
  await sweepAt(desk, '2026-11-22T12:00:00Z');
  await desk.sweep();
  expect(desk.github.issues().map(({ title }) => title)).toEqual([
    'On call: Sun 22 Nov 2026, 09:00 CET',
  ]);
});

test('Two sweeps at once open one form.', async () => {
  desk.clock.set(tuesday);
  await Promise.all([desk.sweep(), desk.sweep(), desk.sweep()]);
  expect(issues()).toEqual([1]);
  expect(desk.github.issue(1).comments).toHaveLength(1);
});
