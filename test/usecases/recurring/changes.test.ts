import { afterEach, beforeEach, describe, expect, test } from 'vitest';
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
afterEach(() => desk.close());

const issues = () => desk.github.issues().map(({ number }) => number);
const template = shiftConfiguration['on_call_to_on_call.yml'] ?? '';
const teams = shiftConfiguration['config.yml'] ?? '';

/** null: deletes the file. */
async function configure(name: string, text: string | null): Promise<void> {
  const files = { [`.github/handoffs/${name}`]: text };
  await desk.github.commitFiles({ as: 'erin', files, message: 'Change the configuration' });
}

describe('After a change of the schedule', () => {
  beforeEach(async () => {
    desk = await openDesk({ configuration: shiftConfiguration });
    await desk.sweep();
  });

  test('nothing of the time before it opens, and then the new one', async () => {
    desk.clock.set('2026-11-17T07:50:00Z');
    await configure('on_call_to_on_call.yml', template.replace('"09:00"', '"08:00"'));
    await desk.sweep();
    await sweepAt(desk, tuesday);
    expect(issues()).toEqual([]);
    await sweepAt(desk, '2026-11-18T07:00:00Z');
    expect(issues()).toEqual([1]);
  });

  test('other changes of the template let the next form open in time', async () => {
    desk.clock.set('2026-11-17T07:50:00Z');
    await configure('on_call_to_on_call.yml', template.replace('Notes', 'Remarks'));
    await sweepAt(desk, tuesday);
    expect(desk.github.issue(1).body).toContain('### Remarks');
  });

  test('a template without `opens` no longer opens, and its open form stays', async () => {
    await sweepAt(desk, tuesday);
    await configure('on_call_to_on_call.yml', template.replace(/^opens:.*\n/m, ''));
    await sweepAt(desk, wednesday);
    expect(issues()).toEqual([1]);
    await fillIn(desk, 'alice', 1);
    expect(desk.github.issue(1).assignees).toEqual(['bob']);
    await configure('on_call_to_on_call.yml', template);
    await desk.sweep();
    expect(issues()).toEqual([1]);
  });

  test('a project on ice opens no form, keeps the open one, and starts with the next that is due', async () => {
    await sweepAt(desk, tuesday);
    await configure(
      'on_call_to_on_call.yml',
      template.replace('keep: [incidents]', 'keep: [incidents], paused: true'),
    );
    await sweepAt(desk, wednesday);
    expect(issues()).toEqual([1]);
    expect(desk.github.issue(1).state).toBe('open');
    desk.clock.set('2026-11-18T12:00:00Z');
    await configure('on_call_to_on_call.yml', template);
    await desk.sweep();
    expect(issues()).toEqual([1]);
    await sweepAt(desk, thursday);
    expect(issues()).toEqual([1, 2]);
  });

  test('no form opens over the holidays, and then without a change of the file', async () => {
    await configure(
      'on_call_to_on_call.yml',
      template.replace(
        'keep: [incidents]',
        'keep: [incidents], paused: { from: 2026-11-17, to: 2026-11-18 }',
      ),
    );
    await desk.sweep();
    await sweepAt(desk, tuesday);
    await sweepAt(desk, '2026-11-18T23:30:00Z');
    expect(issues()).toEqual([]);
    await sweepAt(desk, thursday);
    expect(issues()).toEqual([1]);
  });

  test('a template that is removed no longer opens', async () => {
    await sweepAt(desk, tuesday);
    await configure('on_call_to_on_call.yml', null);
    await sweepAt(desk, wednesday);
    expect(issues()).toEqual([1]);
    expect(desk.github.issue(1).state).toBe('open');
  });

  test('nothing opens while the configuration has a mistake, and then the newest', async () => {
    await configure('config.yml', teams.replace('Europe/Berlin', 'Europe/Berlim'));
    await sweepAt(desk, tuesday);
    expect(issues()).toEqual([]);
    await configure('config.yml', teams);
    await sweepAt(desk, '2026-11-17T10:00:00Z');
    expect(issues()).toEqual([1]);
  });
});

describe('A team without members', () => {
  beforeEach(async () => {
    desk = await openDesk({
      configuration: {
        ...shiftConfiguration,
        'config.yml': teams.replace('[alice, bob, erin]', '[]'),
      },
    });
    await desk.sweep();
    await sweepAt(desk, tuesday);
  });

  test('has a form without an assignee', () => {
    expect(desk.github.issue(1).assignees).toEqual([]);
    expect(desk.github.issue(1).body).toContain('Opened by Baton, as scheduled for Tue 17 Nov');
  });

  test('hands over by who fills it in', async () => {
    await fillIn(desk, 'sam', 1);
    const { handoffs } = await ledgerContents(desk, { issues: [1] });
    expect(handoffs).toMatchObject([{ initiated_by: 'sam', status: 'initiated' }]);
  });
});

test('Two templates open two forms in the same sweep.', async () => {
  desk = await openDesk({
    configuration: {
      ...shiftConfiguration,
      'config.yml': `${teams}  support: {}\n`,
      'on_call_to_support.yml': template.replace('name: On call', 'name: Summary'),
    },
  });
  await desk.sweep();
  await sweepAt(desk, tuesday);
  expect(desk.github.issues().map(({ title, assignees }) => [title, assignees])).toEqual(
    expect.arrayContaining([
      ['On call: Tue 17 Nov 2026, 09:00 CET', ['alice']],
      ['Summary: Tue 17 Nov 2026, 09:00 CET', ['alice']],
    ]),
  );
});
