// When a team on night shift is called, worked out by hand over both changes of the clocks in Berlin:
// on 29 March 2026 at 01:00 UTC, and on 25 October at 01:00 UTC.

import { describe, expect, test } from 'vitest';
import type { Shift } from '../../../src/config/calendar/shift.ts';
import { workClock } from '../../../src/handoff/deadlines/business-calendar.ts';
import { dueReminders, nextDeadlines } from '../../../src/handoff/deadlines/reminders.ts';
import { replay } from '../../../src/handoff/lifecycle/replay.ts';
import type { Policy } from '../../../src/handoff/policy.ts';
import { by, onboarding, policy, template } from '../story.ts';

function nightTeam(hours: Shift, warnedBefore: { amount: number; unit: 'h' | 'm' }): Policy {
  return {
    ...policy,
    receiving: { ...onboarding, lead: 'erin' },
    template: { ...template, acceptWithin: { amount: 1, unit: 'd' } },
    receivingClock: workClock({
      timezone: 'Europe/Berlin',
      days: [1, 2, 3, 4, 5, 6, 7],
      hours: [hours],
      holidays: [],
    }),
    reminders: [
      { after: { ...warnedBefore, amount: -warnedBefore.amount }, who: 'owner' },
      { after: { amount: 0, unit: 's' }, who: 'owner' },
      { after: { amount: 4, unit: 'h' }, who: 'lead', repeat: { amount: 1, unit: 'd' } },
    ],
  };
}

/** A limit of eight hours; a warning two hours before. */
const night = nightTeam({ from: '22:00', to: '06:00' }, { amount: 2, unit: 'h' });
/** A limit of four and a half hours; a warning half an hour before. */
const evening = nightTeam({ from: '22:00', to: '02:30' }, { amount: 30, unit: 'm' });

/** What is called until then, and what comes next. */
function lookAt(
  now: string,
  { filedAt, team }: { readonly filedAt: string; readonly team: Policy },
) {
  const { happening, by: login } = by('sam').files();
  const facts = [{ ...happening, source: 'fact:0', at: filedAt, by: { login, isBot: false } }];
  const { state } = replay({ facts, recorded: [], policy: team });
  const due = dueReminders(state, { issueNumber: 7, now, policy: team });
  const { dueAt, remindAt } = nextDeadlines(state.handoff, team);
  const called = due.map(({ at, data }) => {
    const { step, after } = data.type === 'reminded' ? data : { step: '', after: '' };
    return `${at} ${step} ${after}`;
  });
  return { called, dueAt, remindAt };
}

const nights = [
  {
    // The night has seven hours, until 04:00 UTC. Six are left, and two of the next night, from 20:00 UTC.
    // Six hours pass as the night ends, so the warning comes with the next.
    what: 'over the shortest night',
    team: night,
    filedAt: '2026-03-28T22:00:00Z',
    dueAt: '2026-03-29T22:00:00Z',
    called: [
      '2026-03-29T20:00:00Z owner -2h',
      '2026-03-29T22:00:00Z owner 0',
      '2026-03-30T02:00:00Z lead 4h',
      '2026-03-31T02:00:00Z lead 4h',
    ],
    closed: '2026-03-29T04:30:00Z',
  },
  {
    // The night has nine hours, until 05:00 UTC. The limit ends with it, so the owner is called in the next,
    // from 21:00 UTC.
    what: 'over the longest night',
    team: night,
    filedAt: '2026-10-24T21:00:00Z',
    dueAt: '2026-10-25T05:00:00Z',
    called: [
      '2026-10-25T03:00:00Z owner -2h',
      '2026-10-25T21:00:00Z owner 0',
      '2026-10-26T01:00:00Z lead 4h',
      '2026-10-27T01:00:00Z lead 4h',
    ],
    closed: '2026-10-25T05:00:01Z',
  },
  {
    // 02:30 is skipped: the night ends after four hours, at 01:00 UTC. Half an hour of the next is left.
    what: 'over a night that ends in the gap',
    team: evening,
    filedAt: '2026-03-28T21:00:00Z',
    dueAt: '2026-03-29T20:30:00Z',
    called: [
      '2026-03-29T20:00:00Z owner -30m',
      '2026-03-29T20:30:00Z owner 0',
      // Four hours later the night ends, at 00:30 UTC.
      '2026-03-30T20:00:00Z lead 4h',
      '2026-03-31T20:00:00Z lead 4h',
    ],
    closed: '2026-03-29T01:30:00Z',
  },
  {
    // The first 02:30 ends the night, at 00:30 UTC. In the hour that is there twice no one is called again.
    what: 'over a night that ends in the hour that is there twice',
    team: evening,
    filedAt: '2026-10-24T20:00:00Z',
    dueAt: '2026-10-25T00:30:00Z',
    called: [
      '2026-10-25T00:00:00Z owner -30m',
      '2026-10-25T21:00:00Z owner 0',
      '2026-10-26T01:00:00Z lead 4h',
      '2026-10-27T01:00:00Z lead 4h',
    ],
    closed: '2026-10-25T01:15:00Z',
  },
] as const;

describe('A team on night shift', () => {
  test.each(nights)('is called $what', ({ called, dueAt, ...given }) => {
    const [warning, , , repeated] = called;
    expect(lookAt(given.filedAt, given)).toEqual({
      called: [],
      dueAt,
      remindAt: warning.slice(0, 20),
    });
    // A second after the last of them; the instant itself is not yet past.
    const last = repeated.slice(0, 20);
    expect(lookAt(last, given).called).toEqual(called.slice(0, 3));
    expect(lookAt(last.replace('00Z', '01Z'), given).called).toEqual(called);
  });

  test.each(nights)('is not called by day: $what', ({ closed, ...given }) => {
    expect(lookAt(closed, given).called).toEqual([]);
  });
});
