// Templates whose answers decide the receiving team, the labels and who is assigned.

import { describe, expect, test } from 'vitest';
import type { Team } from '../../../src/config/types.ts';
import { replay } from '../../../src/handoff/lifecycle/replay.ts';
import { type Policy, policyFor } from '../../../src/handoff/policy.ts';
import { desiredState } from '../../../src/handoff/sync/desired-state.ts';
import { noticeOf } from '../../../src/render/comments/notices/notices.ts';
import {
  by,
  complete,
  factsOf,
  minute,
  onboarding,
  policy,
  type Step,
  showing,
  template,
  told,
} from '../story.ts';

const emea: Team = { id: 'emea', members: ['emma', 'erik'], assign: 'round_robin', away: {} };
const rota = { recent: [], open: new Map() };

const routed: Policy = {
  ...policy,
  template: {
    ...template,
    checklist: [],
    to: { by: 'region', answers: { EMEA: 'emea' }, else: 'onboarding' },
    labels: { by: 'region', answers: { EMEA: ['region: emea'], APAC: ['region: apac', 'night'] } },
    assign: { by: 'region', answers: { APAC: ['bob'] } },
    acceptWithin: { amount: 1, unit: 'h' },
    fields: [
      ...template.fields,
      {
        id: 'region',
        label: 'Region',
        type: 'dropdown',
        required: true,
        options: ['EMEA', 'APAC', 'Americas'],
      },
    ],
  },
  receivers: new Map([
    ['emea', { toTeam: 'emea', receiving: emea, rota }],
    ['onboarding', { toTeam: 'onboarding', receiving: onboarding, rota }],
  ]),
};

const files = (region: string, login = 'sam') => by(login).files({ ...complete, region }, null);

function play(...steps: readonly Step[]) {
  const { state, newEvents } = replay({ facts: factsOf(steps), recorded: [], policy: routed });
  if (state.handoff === null) {
    throw new Error('Nothing was handed over.');
  }
  const { handoff } = state;
  const current = policyFor(routed, handoff.toTeam);
  const shown = desiredState(state, { ...showing, policy: current });
  const last = newEvents.at(-1);
  const cause = newEvents.filter(({ at }) => at === last?.at);
  const notice = noticeOf(cause, {
    state,
    template: routed.template,
    policy: current,
    feedbackForm: '',
  });
  return { handoff, events: told(newEvents).slice(2), shown, notice: notice?.body ?? null };
}

describe('A handoff goes where its answers lead', () => {
  test.each([
    ['EMEA', 'emea', ['emma'], ['region: emea']],
    ['Americas', 'onboarding', ['alice'], []],
    ['APAC', 'onboarding', ['bob'], ['region: apac', 'night']],
  ])('%s to %s', (region, team, assignees, labels) => {
    const { handoff, shown } = play(files(region));
    expect([handoff.toTeam, handoff.assignees]).toEqual([team, assignees]);
    expect(shown.labels).toEqual([
      'handoff',
      'handoff/sales_to_onboarding',
      `team/${team}`,
      ...labels,
      'initiated',
    ]);
  });

  test('and only that team may accept it', () => {
    const accept = (login: string) => play(files('EMEA'), by(login).labels('accepted')).events;
    expect(accept('alice')).toEqual(['refused label accepted (not_receiving_team) by alice']);
    expect(accept('emma')).toEqual(['accepted by emma']);
  });
});

describe('An edit of the answer before acceptance', () => {
  test('moves it to the other team, with its labels and assignees', () => {
    const { handoff, events, shown, notice } = play(files('APAC'), files('EMEA'));
    expect(events).toEqual(['context_edited by sam', 'rerouted onboarding to emea (emma) by sam']);
    expect(handoff.toTeam).toBe('emea');
    expect(shown.labels).toContain('team/emea');
    expect(shown.labels).toContain('region: emea');
    for (const gone of ['team/onboarding', 'region: apac', 'night']) {
      expect(shown.withoutLabels).toContain(gone);
      expect(shown.labels).not.toContain(gone);
    }
    expect([shown.assignees, shown.withoutAssignees]).toEqual([['emma'], ['bob']]);
    expect(notice).toContain(
      '@emma, this handoff goes to emea instead of onboarding, because of the answer to **Region**. The time to accept it starts again.',
    );
  });

  test('back and forth leaves nothing of the other team', () => {
    const { shown } = play(files('APAC'), files('EMEA'), files('APAC'));
    expect(shown.labels).toContain('team/onboarding');
    expect(shown.labels).toContain('night');
    expect(shown.withoutLabels).toContain('team/emea');
    expect(shown.withoutLabels).not.toContain('team/onboarding');
    expect(shown.withoutLabels).not.toContain('night');
    expect([shown.assignees, shown.withoutAssignees]).toEqual([['bob'], ['emma']]);
  });

  test('within the team moves it to other people', () => {
    const { handoff, events, notice } = play(files('Americas'), files('APAC'));
    expect(events.at(-1)).toBe('rerouted onboarding to onboarding (bob) by sam');
    expect([handoff.assignees, handoff.since]).toEqual([['bob'], minute(0)]);
    expect(notice).toContain('@bob, this handoff is yours now, because of the answers.');
  });

  test('lets the new team accept, and the former one no longer', () => {
    const accept = (login: string) =>
      play(files('APAC'), files('EMEA'), by(login).labels('accepted')).events.at(-1);
    expect(accept('emma')).toBe('accepted by emma');
    expect(accept('bob')).toBe('refused label accepted (not_receiving_team) by bob');
  });

  test('counts from the move: the time to accept starts again, the clocks continue', () => {
    const { handoff } = play(files('APAC'), files('EMEA'), by('emma').labels('accepted'));
    expect(handoff.acceptedAfter).toEqual({ seconds: 120, worked: 120 });
    expect(handoff.lastWait).toBe(60);
    expect(handoff.formerTime).toMatchObject({
      until: minute(1),
      clocks: { waiting: { seconds: 60, worked: 60 } },
    });
    expect(play(files('APAC'), files('EMEA')).handoff.since).toBe(minute(1));
  });

  test.each(['', '(private)', 'Mars'])('to %j, which leads nowhere, moves nothing', (region) => {
    expect(play(files('EMEA'), files(region)).events).toEqual(['context_edited by sam']);
  });

  test('while it is with the sender moves it once it is handed over again', () => {
    const steps = [files('EMEA'), by('emma').labels('returned')];
    const { handoff, events } = play(...steps, files('APAC'));
    expect(events).toEqual([
      'returned by emma',
      'context_edited by sam',
      'resubmitted by sam',
      'rerouted emea to onboarding (bob) by sam',
    ]);
    expect([handoff.status, handoff.toTeam, handoff.returns]).toEqual([
      'initiated',
      'onboarding',
      1,
    ]);
    expect(play(...steps, files('APAC', 'stranger')).handoff.toTeam).toBe('emea');
  });
});

describe('An edit of the answer after acceptance', () => {
  const accepted = [files('EMEA'), by('emma').labels('accepted')];

  test('moves nothing, and asks the owner', () => {
    const { handoff, events, shown, notice } = play(...accepted, files('APAC'));
    expect(events).toEqual(['accepted by emma', 'context_edited by sam']);
    expect([handoff.toTeam, handoff.owner]).toEqual(['emea', 'emma']);
    expect(shown.labels).toContain('region: emea');
    expect(shown.labels).not.toContain('night');
    expect(notice).toContain('@emma');
    expect(notice).toContain(
      'By the answer to **Region**, this handoff would go to onboarding. It stays with you, because it is accepted. To pass it on, comment `/return wrong team`: once the sender hands it over again, it goes to onboarding.',
    );
  });

  test('asks once: not again for another field, nor when it fits', () => {
    const other = by('sam').files({ ...complete, goals: 'Grow', region: 'APAC' }, null);
    expect(play(...accepted, files('APAC'), other).notice).not.toContain('would go to');
    expect(play(...accepted, files('APAC'), files('EMEA')).notice).not.toContain('would go to');
  });

  test('counts once it is not accepted any more', () => {
    const { handoff, events } = play(...accepted, files('APAC'), by('emma').unlabels('accepted'));
    expect(events.slice(-2)).toEqual([
      'undone to initiated by emma',
      'rerouted emea to onboarding (bob) by emma',
    ]);
    expect([handoff.toTeam, handoff.owner]).toEqual(['onboarding', null]);
  });

  test('counts once it is returned and handed over again', () => {
    const { handoff } = play(
      ...accepted,
      files('APAC'),
      by('emma').labels('returned'),
      by('sam').files({ ...complete, goals: 'Grow', region: 'APAC' }, null),
    );
    expect([handoff.status, handoff.toTeam]).toEqual(['initiated', 'onboarding']);
    expect(handoff.assignees).toEqual(['bob']);
  });
});
