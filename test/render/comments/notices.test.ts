import { describe, expect, test } from 'vitest';
import type { EscalationLevel, Team } from '../../../src/config/types.ts';
import type { ActionSource, DeadlineKind, EventData } from '../../../src/handoff/event.ts';
import type { RejectionReason } from '../../../src/handoff/rejection-reason.ts';
import { noticeOf } from '../../../src/render/comments/notices/notices.ts';
import { unknownFormComment } from '../../../src/render/comments/unknown-form-comment.ts';
import { parseMarker } from '../../../src/render/markers.ts';
import { accepted, event, initiated, labels, onboarding, stateOf, template } from '../sample.ts';
import { expectTranscript } from '../transcript.ts';

const sales: Team = { id: 'sales', members: ['bob'], assign: 'nobody', away: {} };
const policy = { labels, sending: sales, receiving: onboarding };
const feedbackForm = 'https://github.com/acme/ops/issues/new?template=handoff-feedback.yml';
const view = { state: stateOf(accepted), template, policy, feedbackForm };

function rejected(
  reason: RejectionReason,
  wanted = 'accepted',
  via: ActionSource = 'label',
): EventData {
  return { type: 'rejected', via, requested: wanted, reason, openItems: [] };
}

const waiting = { ...view, state: stateOf(initiated) };
const berlin = {
  timezone: 'Europe/Berlin',
  days: [1, 2, 3, 4, 5],
  hours: [{ from: '09:00', to: '17:00' }],
  holidays: [],
};

const calledBy = { owner: ['alice'], team: ['alice', 'carol', 'dave'], lead: ['erin'] };

function late(
  limit: DeadlineKind,
  step: EscalationLevel,
  called: readonly string[] = calledBy[step],
  after = '0',
): EventData {
  const { since } = initiated;
  return { type: 'reminded', limit, step, after, called, dueAt: '2026-11-17T10:00:00Z', since };
}

const edit: EventData = {
  type: 'context_edited',
  changes: [
    { field: 'start_date', from: '2026-12-01', to: '2027-01-15' },
    { field: 'goals', from: 'Live before the fair, says @ben', to: null },
    { field: 'key_contacts', from: null, to: ['Anna Berg', 'Ben Ode'] },
  ],
};

function notice(detail: EventData, actor: string | null = 'mallory', given = view): string {
  return noticeOf([event(detail, actor)], given)?.body ?? expect.fail('there is no notice');
}

test('notices read as what the person called needs to know', async () => {
  await expectTranscript('notices', {
    'Accepting is for the receiving team': notice(rejected('not_receiving_team')),
    'Accepting is for those who may write': notice(rejected('not_receiving_team'), 'mallory', {
      ...view,
      policy: { labels, sending: sales, receiving: { ...onboarding, members: [] } },
    }),
    'Taking the acceptance back is for the receiving team': notice(
      rejected('not_receiving_team', 'accepted', 'unlabel'),
    ),
    'Cancelling is for those concerned': notice(rejected('not_a_party', 'cancelled', 'close')),
    'Accepting what is not complete': notice(rejected('not_recorded'), 'alice', {
      ...view,
      state: { attempted: null, handoff: null },
    }),
    'Completing while items are open': notice(
      {
        type: 'rejected',
        via: 'close',
        requested: 'completed',
        reason: 'checklist_open',
        openItems: ['Client portal access created', 'Welcome email sent to @anna'],
      },
      'carol',
    ),
    'Accepting what has ended': notice(rejected('already_ended'), 'alice'),
    'Setting what Baton sets': notice(rejected('set_by_baton', 'initiated'), 'alice'),
    'The handoff was returned': notice({ type: 'returned' }, 'alice'),
    'The handoff was returned with a reason': notice(
      {
        type: 'returned',
        reason: 'missing_context',
        comment: 'No goals, says @ben.\n\n- and no *start date*',
        fields: ['goals', 'start_date'],
      },
      'alice',
    ),
    'The handoff is accepted': notice({ type: 'accepted', implicit: false }, 'alice'),
    'It is accepted with a read-back': notice(
      { type: 'accepted', implicit: false, readBack: 'I call Ana first.' },
      'alice',
    ),
    'A member takes it over': notice(
      { type: 'reassigned', from: 'alice', to: 'carol', reason: 'taken' },
      'carol',
    ),
    'The handoff is completed': notice({ type: 'completed' }, 'alice'),
    'Accepting without a read-back': notice(rejected('read_back_required')),
    'A command that is none': notice(rejected('unknown_command', 'acept', 'command')),
    'A question about a command, or one to a colleague': notice(
      rejected('unknown_command', 'accept', 'command'),
    ),
    'A rating that is none': notice(rejected('bad_argument', 'rate', 'command'), 'alice'),
    'Returning without a reason': notice(rejected('reason_required', 'return', 'command'), 'alice'),
    'Taking over one’s own': notice(rejected('already_so', 'take', 'command'), 'alice'),
    'Accepting twice': notice(rejected('already_so', 'accept', 'command'), 'alice'),
    'Resubmitting is for the sender': notice(rejected('not_sender', 'resubmit', 'command')),
    'The commands': notice({ type: 'info_requested', what: 'help' }),
    'The context': notice({ type: 'info_requested', what: 'context' }),
    'The context changed after acceptance': notice(edit, 'bob'),
    'Nobody has accepted it in time': notice(late('accept', 'owner'), null, waiting),
    'Nobody has accepted in time what needs a read-back': notice(late('accept', 'owner'), null, {
      ...waiting,
      template: { ...template, readBack: 'required' },
    }),
    'Nobody has accepted it a day later, in Berlin': notice(late('accept', 'team'), null, {
      ...waiting,
      policy: { labels, sending: sales, receiving: { ...onboarding, calendar: berlin } },
    }),
    'It is to be accepted soon': notice(late('accept', 'owner', ['alice'], '-2h'), null, waiting),
    'It is to be completed soon, and a substitute is called': notice(
      late('complete', 'owner', ['alice'], '-1d'),
      null,
    ),
    'Nobody was assigned, and the team is listed on GitHub alone': notice(
      late('accept', 'owner', []),
      null,
      {
        ...view,
        state: stateOf({ ...initiated, assignees: [] }),
        policy: {
          labels,
          sending: sales,
          receiving: { ...onboarding, members: [], githubTeam: 'acme/onboarding' },
        },
      },
    ),
    'There is nobody to call': notice(late('accept', 'owner', []), null, {
      ...view,
      state: stateOf({ ...initiated, assignees: [] }),
      policy: { labels, sending: sales, receiving: { ...onboarding, members: [] } },
    }),
    'It came back from its sender, and waits again': notice(late('accept', 'owner'), null, {
      ...view,
      state: stateOf({ ...initiated, assignees: ['bob', 'alice'] }),
    }),
    'It is not completed in time': notice(late('complete', 'owner', ['carol']), null),
    'It is not completed two days later': notice(late('complete', 'lead'), null, {
      ...view,
      policy: { labels, sending: sales, receiving: { ...onboarding, lead: 'erin' } },
    }),
    'It is not even accepted when it should be completed': notice(
      late('complete', 'owner'),
      null,
      waiting,
    ),
    'An issue that does not say which handoff it is': unknownFormComment([
      template,
      {
        ...template,
        type: 'design_to_development',
        name: 'Design → Development',
        from: 'design',
        to: 'development',
      },
    ]),
  });
});

test('a notice names the event it is about', () => {
  expect(parseMarker(notice(rejected('not_recorded')))).toEqual({
    kind: 'notice',
    source: 'timeline:LE_1',
  });
});

test('where the account is gone, no one is called', () => {
  expect(notice(rejected('not_recorded'), null)).not.toContain('@');
});

test('a long list of open items is cut', () => {
  const open = Array.from({ length: 500 }, (_, at) => `Item ${at} ${'x'.repeat(500)}`);
  const detail: EventData = {
    type: 'rejected',
    via: 'label',
    requested: 'completed',
    reason: 'checklist_open',
    openItems: open,
  };
  expect(notice(detail)).toContain('- … and 470 more');
  expect(notice(detail).length).toBeLessThan(60_000);
});

test('a sender who completes a returned handoff reads how to hand it over again', () => {
  const rejection: EventData = {
    type: 'rejected',
    via: 'command',
    requested: 'complete',
    reason: 'not_receiving_team',
    openItems: [],
  };
  const state = stateOf({ ...initiated, status: 'returned' });
  const told = (actor: string) => notice(rejection, actor, { ...view, state });
  expect(told('bob')).toContain(
    'To hand it over again, complete the description or comment `/resubmit`.',
  );
  expect(told('mallory')).toContain('Ask alice, carol or dave to do it.');
});

describe('no one is called', () => {
  test.each([
    { because: 'nobody has accepted it yet', actor: 'bob', state: stateOf(initiated) },
    { because: 'the owner edited it', actor: 'Carol', state: stateOf(accepted) },
    {
      because: 'it was accepted after the edit',
      actor: 'bob',
      state: stateOf({ ...accepted, acceptedAt: '2026-11-17T09:00:01Z' }),
    },
  ])('by an edit when $because', ({ actor, state }) => {
    expect(noticeOf([event(edit, actor)], { ...view, state })).toBeNull();
  });

  test('by what the status comment already shows', () => {
    expect(noticeOf([event({ type: 'accepted', implicit: true })], view)).toBeNull();
    expect(noticeOf([event({ type: 'accepted', implicit: false }, 'bob')], view)).toBeNull();
  });
});

describe('an edit after acceptance calls', () => {
  const called = (receiving: Team) =>
    notice(edit, 'bob', { ...view, policy: { ...policy, receiving } }).split('\n')[1];

  test('the owner', () => {
    expect(called(onboarding)).toBe(
      '@carol, bob changed the context of this handoff after you accepted it:',
    );
  });

  test('the substitute of an owner who is away', () => {
    const away = { carol: { to: '2099-01-01', substitute: 'dave' } };
    expect(called({ ...onboarding, away })).toBe(
      '@dave, bob changed the context of this handoff after carol accepted it:',
    );
  });

  test('who took it over, and names who had accepted it', () => {
    const state = stateOf({ ...accepted, owner: 'dave' });
    expect(notice(edit, 'bob', { ...view, state })).toContain(
      '@dave, bob changed the context of this handoff after carol accepted it:',
    );
  });

  test('the team of an owner who has left it', () => {
    expect(called({ ...onboarding, members: ['alice', 'erin'], away: {} })).toBe(
      '@alice and @erin, bob changed the context of this handoff after carol accepted it:',
    );
  });

  test('some of a large team', () => {
    const members = Array.from({ length: 60 }, (_, at) => `member-${at}`);
    expect(called({ ...onboarding, members, away: {} })).toMatch(
      /^@member-0, .*@member-19 and 40 more, bob changed/,
    );
  });
});
