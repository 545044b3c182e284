import { describe, expect, test } from 'vitest';
import type { Duration } from '../../../src/config/types.ts';
import { workClock } from '../../../src/handoff/deadlines/business-calendar.ts';
import {
  dueReminders,
  nextDeadlines,
  parseReminderSource,
  type ReminderSource,
} from '../../../src/handoff/deadlines/reminders.ts';
import type { HandoffEvent } from '../../../src/handoff/event.ts';
import type { IssueActivity } from '../../../src/handoff/issue-activity.ts';
import { evolve } from '../../../src/handoff/lifecycle/evolve/evolve.ts';
import { replay } from '../../../src/handoff/lifecycle/replay.ts';
import type { Policy } from '../../../src/handoff/policy.ts';
import { reconcile } from '../../../src/handoff/rebuild/reconcile.ts';
import { desiredState } from '../../../src/handoff/sync/desired-state.ts';
import {
  by,
  complete,
  onboarding,
  openList,
  policy,
  type Step,
  showing,
  template,
} from '../story.ts';

const berlin = workClock({
  timezone: 'Europe/Berlin',
  days: [1, 2, 3, 4, 5],
  hours: [{ from: '09:00', to: '17:00' }],
  holidays: [],
});
const rules: Policy = {
  ...policy,
  requireChecklist: false,
  receivingClock: berlin,
  receiving: { ...onboarding, lead: 'erin' },
  template: {
    ...template,
    acceptWithin: { amount: 1, unit: 'd' },
    completeWithin: { amount: 3, unit: 'd' },
  },
};

type Told = readonly [at: string, step: Step];

function factsOf(steps: readonly Told[]): readonly IssueActivity[] {
  return steps.map(([at, { by: login, happening }], turn) => ({
    ...happening,
    source: `fact:${turn}`,
    at,
    by: { login, isBot: false },
  }));
}

interface Looked {
  readonly now: string;
  readonly steps?: readonly Told[];
  readonly recorded?: readonly HandoffEvent[];
  readonly under?: Partial<Policy>;
}

/** What a run finds and records that looks at it then. */
function look({ now, steps = [filed], recorded = [], under = {} }: Looked) {
  const given = { ...rules, ...under };
  const seen = steps.filter(([at]) => at <= now);
  const told = replay({ facts: factsOf(seen), recorded, policy: given });
  const due = dueReminders(told.state, { issueNumber: 7, now, policy: given });
  const state = due.reduce(evolve, told.state);
  return { state, due, recorded: [...recorded, ...told.newEvents, ...due], policy: given };
}

const words = (events: readonly HandoffEvent[]) =>
  events.flatMap(({ at, data }) =>
    data.type === 'reminded' ? [`${at} ${data.limit} ${data.step}`] : [],
  );
const isOverdue = ({ state, policy: { labels } }: ReturnType<typeof look>) =>
  desiredState(state, { ...showing, labels }).labels.includes('overdue');

/** Friday, 16:00 in Berlin: due on Monday at 16:00, and to be completed by Wednesday at 16:00. */
const filed: Told = ['2026-11-20T15:00:00Z', by('sam').files()];
const edit = by('sam').files({ ...complete, goals: 'Grow' }, openList);

describe('The ladder', () => {
  test('starts as the limit passes, and goes a step a working day', () => {
    expect(words(look({ now: '2026-11-23T15:00:00Z' }).due)).toEqual([]);
    const owner = look({ now: '2026-11-23T15:00:01Z' });
    expect(words(owner.due)).toEqual(['2026-11-23T15:00:00Z accept owner']);
    const team = look({ now: '2026-11-24T15:30:00Z', recorded: owner.recorded });
    expect(words(team.due)).toEqual(['2026-11-24T15:00:00Z accept team']);
    const lead = look({ now: '2026-11-25T15:30:00Z', recorded: team.recorded });
    expect(words(lead.due)).toEqual([
      '2026-11-25T15:00:00Z complete owner',
      '2026-11-25T15:00:00Z accept lead',
    ]);
    expect(lead.due.map(({ source }) => source)).toEqual([
      'due:7:2026-11-20T15:00:00Z:complete:owner+0',
      'due:7:2026-11-20T15:00:00Z:accept:lead+2d',
    ]);
  });

  test('records each step once, however often and however late it is looked at', () => {
    const late = look({ now: '2026-12-24T09:00:00Z' });
    expect(words(late.due)).toEqual([
      '2026-11-23T15:00:00Z accept owner',
      '2026-11-24T15:00:00Z accept team',
      '2026-11-25T15:00:00Z complete owner',
      '2026-11-25T15:00:00Z accept lead',
      '2026-11-26T15:00:00Z complete team',
      '2026-11-27T15:00:00Z complete lead',
    ]);
    const again = look({ now: '2026-12-25T09:00:00Z', recorded: late.recorded });
    expect(again.due).toEqual([]);
    expect(again.state.handoff?.reminders).toHaveLength(6);
  });

  test('goes by nights and weekends, too, where the team keeps no calendar', () => {
    const found = look({ now: '2026-11-23T09:00:00Z', under: { receivingClock: undefined } });
    expect(words(found.due)).toEqual([
      '2026-11-21T15:00:00Z accept owner',
      '2026-11-22T15:00:00Z accept team',
    ]);
  });

  test('leaves out a lead or a team that there is not; the handoff is overdue all the same', () => {
    const nobody = { ...onboarding, members: [] };
    const found = look({ now: '2026-11-25T15:00:00Z', under: { receiving: nobody } });
    expect(words(found.due)).toEqual(['2026-11-23T15:00:00Z accept owner']);
    expect(isOverdue(found)).toBe(true);
    const team = look({ now: '2026-12-24T09:00:00Z', under: { receiving: onboarding } });
    expect(words(team.due).filter((line) => line.endsWith('lead'))).toEqual([]);
  });

  test('has no reminder where the form sets no limit', () => {
    expect(look({ now: '2027-11-25T15:00:00Z', under: { template } }).due).toEqual([]);
  });
});

const within = (amount: number, unit: Duration['unit'] = 'h'): Duration => ({ amount, unit });
const atOnce: Duration = within(0, 's');
const team = rules.receiving;

describe('Reminders of one’s own', () => {
  // Due on Monday 23 November at 16:00 in Berlin, 15:00 UTC.
  const reminders: Policy['reminders'] = [
    { after: within(-2), who: 'owner' },
    { after: atOnce, who: 'owner' },
    { after: within(4), who: 'lead', repeat: within(1, 'd') },
  ];
  const only = (under: Partial<Policy> = {}): Partial<Policy> => ({
    template: { ...template, acceptWithin: within(1, 'd') },
    reminders,
    ...under,
  });

  test('warn before the limit, without saying that it is overdue', () => {
    expect(words(look({ now: '2026-11-23T13:00:00Z', under: only() }).due)).toEqual([]);
    const warned = look({ now: '2026-11-23T13:00:01Z', under: only() });
    expect(words(warned.due)).toEqual(['2026-11-23T13:00:00Z accept owner']);
    expect(warned.due[0]?.source).toBe('due:7:2026-11-20T15:00:00Z:accept:owner-2h');
    expect(isOverdue(warned)).toBe(false);
  });

  test('do not warn of a limit that is shorter than the warning', () => {
    const short = only({ template: { ...template, acceptWithin: within(1) } });
    expect(words(look({ now: '2026-11-20T15:59:00Z', under: short }).due)).toEqual([]);
  });

  test('repeat the last by working days, and make up only for the last that was missed', () => {
    const found = look({ now: '2026-11-27T15:00:00Z', under: only() });
    expect(found.due.map(({ at, source }) => `${at} ${source.split(':accept:')[1]}`)).toEqual([
      '2026-11-23T13:00:00Z owner-2h',
      '2026-11-23T15:00:00Z owner+0',
      '2026-11-24T11:00:00Z lead+4h',
      '2026-11-27T11:00:00Z lead+4h*3',
    ]);
    expect(nextDeadlines(found.state.handoff, found.policy).remindAt).toBe('2026-11-30T11:00:00Z');
    const again = look({ now: '2026-11-30T11:00:01Z', recorded: found.recorded, under: only() });
    expect(again.due.map(({ source }) => source.split(':accept:')[1])).toEqual(['lead+4h*4']);
  });

  test('call the substitute of a lead who is away', () => {
    const away = { erin: { from: '2026-11-24', to: '2026-11-30', substitute: 'bob' } };
    const { due } = look({
      now: '2026-11-24T12:00:00Z',
      under: only({ receiving: { ...team, away } }),
    });
    expect(callsOf(due).at(-1)).toBe('2026-11-24T11:00:00Z lead: bob');
  });

  test('pass over at once people who are away, have left, or are not there', () => {
    const away = { alice: { from: '2026-11-21', to: '2026-11-30' } };
    const absent = look({
      now: '2026-11-23T15:30:00Z',
      under: only({ receiving: { ...team, away } }),
    });
    expect(callsOf(absent.due)).toEqual(['2026-11-23T15:00:00Z lead: erin']);
    const left = look({
      now: '2026-11-23T15:30:00Z',
      steps: [filed],
      recorded: look({ now: '2026-11-20T15:30:00Z', under: only() }).recorded,
      under: only({ receiving: { ...team, members: ['bob'] } }),
    });
    expect(callsOf(left.due)).toEqual(['2026-11-23T15:00:00Z lead: erin']);
    const withoutLead = { ...onboarding, away };
    const nobody = look({
      now: '2026-11-23T15:30:00Z',
      under: only({ receiving: withoutLead }),
    });
    expect(callsOf(nobody.due)).toEqual(['2026-11-23T15:00:00Z owner: ']);
    expect(isOverdue(nobody)).toBe(true);
  });

  test('do not pass over an owner whom only GitHub can know', () => {
    const { due } = look({
      now: '2026-11-23T15:30:00Z',
      recorded: look({ now: '2026-11-20T15:30:00Z', under: only() }).recorded,
      under: only({ receiving: { ...team, members: ['bob'] }, isReceivingPartial: true }),
    });
    expect(callsOf(due).at(-1)).toBe('2026-11-23T15:00:00Z owner: alice');
  });

  test.each([[[]], [[{ after: within(4), who: 'lead' }]]] as const)(
    'say that it is overdue as the limit passes, with the steps %o',
    (steps) => {
      const found = look({ now: '2026-11-23T15:00:01Z', under: only({ reminders: steps }) });
      expect(callsOf(found.due)).toEqual(['2026-11-23T15:00:00Z none: ']);
      expect(isOverdue(found)).toBe(true);
    },
  );
});

function callsOf(events: readonly HandoffEvent[]): readonly string[] {
  return events.flatMap(({ at, data }) =>
    data.type === 'reminded' ? [`${at} ${data.step}: ${data.called.join(', ')}`] : [],
  );
}

describe('At night', () => {
  // Due as the team goes home, on Monday at 17:00 in Berlin.
  const evening: Told = ['2026-11-20T16:00:00Z', by('sam').files()];

  test('no one is called, and in the morning the reminder comes', () => {
    const at = (now: string) => look({ now, steps: [evening] });
    expect(at('2026-11-23T20:00:00Z').due).toEqual([]);
    expect(nextDeadlines(at('2026-11-23T20:00:00Z').state.handoff, rules)).toEqual({
      dueAt: '2026-11-23T16:00:00Z',
      remindAt: '2026-11-24T08:00:00Z',
      overdueSince: null,
    });
    expect(words(at('2026-11-24T08:00:01Z').due)).toEqual(['2026-11-24T08:00:00Z accept owner']);
  });

  test('a reminder that a run missed in the afternoon waits too', () => {
    expect(look({ now: '2026-11-23T17:00:00Z' }).due).toEqual([]);
    expect(words(look({ now: '2026-11-24T08:00:01Z' }).due)).toEqual([
      '2026-11-23T15:00:00Z accept owner',
    ]);
  });
});

describe('A move', () => {
  const reminded = look({ now: '2026-11-23T15:30:00Z' });
  const moved = (at: string, step: Step, now: string) =>
    look({ now, steps: [filed, [at, step]], recorded: reminded.recorded });

  test('ends it, and takes the label off', () => {
    expect(isOverdue(reminded)).toBe(true);
    const accepted = moved(
      '2026-11-24T09:00:00Z',
      by('bob').labels('accepted'),
      '2026-11-25T14:00:00Z',
    );
    expect(accepted.due).toEqual([]);
    expect(isOverdue(accepted)).toBe(false);
    expect(accepted.state.handoff?.reminders).toEqual([]);
  });

  test('to the sender stops all clocks', () => {
    const returned = moved(
      '2026-11-24T09:00:00Z',
      by('bob').labels('returned'),
      '2027-01-25T14:00:00Z',
    );
    expect(returned.due).toEqual([]);
    expect(isOverdue(returned)).toBe(false);
  });

  test('gives a working day where a limit had passed before', () => {
    const step = by('bob').labels('accepted');
    expect(moved('2026-11-26T12:00:00Z', step, '2026-11-27T12:00:00Z').due).toEqual([]);
    expect(words(moved('2026-11-26T12:00:00Z', step, '2026-11-27T12:00:01Z').due)).toEqual([
      '2026-11-27T12:00:00Z complete owner',
    ]);
  });

  test('start from the first step when it comes back', () => {
    const steps: readonly Told[] = [
      filed,
      ['2026-11-24T09:00:00Z', by('bob').labels('returned')],
      ['2026-11-25T09:00:00Z', edit],
    ];
    const found = look({ now: '2026-11-26T09:00:01Z', steps, recorded: reminded.recorded });
    expect(words(found.due)).toEqual(['2026-11-26T09:00:00Z accept owner']);
    expect(found.due[0]?.source).toBe('due:7:2026-11-25T09:00:00Z:accept:owner+0');
  });

  test('that was seen only after a reminder was recorded takes that back', () => {
    const steps: readonly Told[] = [filed, ['2026-11-23T14:59:00Z', by('bob').labels('accepted')]];
    const found = look({ now: '2026-11-23T17:00:00Z', steps, recorded: reminded.recorded });
    expect(found.state.handoff).toMatchObject({ status: 'accepted', reminders: [] });
    expect(isOverdue(found)).toBe(false);
  });
});

test('the ledger keeps when the next step is due', () => {
  const at = (now: string) => {
    const { state } = look({ now });
    return nextDeadlines(state.handoff, rules);
  };
  expect(at('2026-11-21T09:00:00Z')).toEqual({
    dueAt: '2026-11-23T15:00:00Z',
    remindAt: '2026-11-23T15:00:00Z',
    overdueSince: null,
  });
  expect(at('2026-11-24T09:00:00Z')).toEqual({
    dueAt: '2026-11-23T15:00:00Z',
    remindAt: '2026-11-24T15:00:00Z',
    overdueSince: '2026-11-23T15:00:00Z',
  });
  expect(at('2026-12-24T09:00:00Z').remindAt).toBeNull();
});

describe('A rebuilt ledger', () => {
  const now = '2026-11-25T15:30:00Z';
  const live = look({ now });
  const facts = factsOf([filed]);
  const told = (known: {
    readonly recorded?: readonly HandoffEvent[];
    readonly reminded?: readonly ReminderSource[];
    readonly policy?: Policy;
  }) =>
    reconcile({ facts, recorded: [], reminded: [], policy: rules, shownAssignees: null, ...known });
  const posted = (source: string) => {
    const read = parseReminderSource(source);
    return read === null ? [] : [read];
  };

  test('keeps what was recorded', () => {
    expect(told({ recorded: live.recorded })).toMatchObject({
      events: live.recorded,
      unverified: [],
    });
    expect(told({ recorded: live.recorded }).state).toEqual(live.state);
  });

  test('recalls from the last comment what was recorded with it', () => {
    const reminded = posted('due:7:2026-11-20T15:00:00Z:complete:owner+0');
    expect(told({ reminded }).events).toEqual(live.recorded);
    expect(
      words(told({ reminded: posted('due:7:2026-11-20T15:00:00Z:accept:team+1d') }).events),
    ).toEqual(['2026-11-23T15:00:00Z accept owner', '2026-11-24T15:00:00Z accept team']);
  });

  test('has no reminder if neither comment nor ledger shows one', () => {
    expect(words(told({}).events)).toEqual([]);
    expect(
      words(told({ reminded: posted('due:7:2026-11-19T15:00:00Z:accept:lead+2d') }).events),
    ).toEqual([]);
  });

  test('keeps a time that another calendar had made', () => {
    const plain = look({ now, under: { receivingClock: undefined } });
    const { events, unverified } = told({ recorded: plain.recorded });
    expect(events).toEqual(plain.recorded);
    expect(unverified).toEqual([]);
  });

  test.each<[string, (event: HandoffEvent) => HandoffEvent]>([
    ['of another status', (event) => ({ ...event, source: event.source.replace('-20T', '-19T') })],
    ['by a person', (event) => ({ ...event, actor: 'mallory' })],
    ['of another step', (event) => ({ ...event, source: event.source.replace('team', 'lead') })],
  ])('drops one %s', (_, forged) => {
    const recorded = live.recorded.map((event) =>
      event.source.endsWith('accept:team+1d') ? forged(event) : event,
    );
    expect(words(told({ recorded }).events)).toEqual(
      words(live.recorded).filter((line) => !line.endsWith('accept team')),
    );
  });
});

test('a limit that moves into the future calls again, by another name, and one that moves in the past does not', () => {
  const now = '2026-11-23T15:30:00Z';
  const { state, recorded } = look({ now });
  expect(words(recorded)).toEqual(['2026-11-23T15:00:00Z accept owner']);
  const moved = (hours: number): Policy => ({
    ...rules,
    template: { ...rules.template, acceptWithin: { amount: hours, unit: 'h' } },
  });
  const dueUnder = (policy: Policy, at: string) =>
    dueReminders(state, { issueNumber: 7, now: at, policy });
  expect(nextDeadlines(state.handoff, moved(10))).toMatchObject({
    overdueSince: null,
    remindAt: '2026-11-24T09:00:00Z',
  });
  const [again] = dueUnder(moved(10), '2026-11-24T09:30:00Z');
  expect(again?.source).toBe('due:7:2026-11-20T15:00:00Z:accept:owner+0@2026-11-24T09:00:00Z');
  expect(parseReminderSource(again?.source ?? '')).toEqual({
    ...{
      issueNumber: 7,
      since: '2026-11-20T15:00:00Z',
      limit: 'accept',
      step: 'owner',
      after: '0',
    },
    againFor: '2026-11-24T09:00:00Z',
  });
  expect(dueUnder(moved(7), now)).toEqual([]);
  expect(nextDeadlines(state.handoff, moved(7)).overdueSince).toBe('2026-11-23T14:00:00Z');
});

test.each([
  'edit:due:7',
  'due:7:2026-11-20T15:00:00Z:accept:boss+1d',
  'due:7:2026-11-20T15:00:00Z:accept:team',
  'due::accept:team+0',
])('%s names no reminder', (source) => {
  expect(parseReminderSource(source)).toBeNull();
});
