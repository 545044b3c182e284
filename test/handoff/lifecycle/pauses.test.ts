// Questions to the sender and holds: whose turn it is, which clock runs, and what ends them.

import { describe, expect, test } from 'vitest';
import { parseComment } from '../../../src/form/commands/parse-commands.ts';
import { parseHold } from '../../../src/form/commands/parse-hold.ts';
import { deadlinesOf } from '../../../src/handoff/deadlines/deadlines.ts';
import { phaseNow } from '../../../src/handoff/deadlines/pauses.ts';
import { dueReminders, nextDeadlines } from '../../../src/handoff/deadlines/reminders.ts';
import { replay } from '../../../src/handoff/lifecycle/replay.ts';
import { desiredState } from '../../../src/handoff/sync/desired-state.ts';
import {
  by,
  complete,
  doneList,
  factsOf,
  minute,
  onboarding,
  policy,
  type Step,
  showing,
  tell,
  template,
  told,
} from '../story.ts';

const says = (who: string, comment: string): Step => {
  const { commands, text } = parseComment(comment);
  return by(who).does({
    kind: 'commented',
    commands: commands.map((command) =>
      command.kind === 'command' && command.name === 'hold'
        ? { ...command, hold: parseHold(command.text, minute(0).slice(0, 10)) }
        : command,
    ),
    ...(text === '' ? {} : { text }),
  });
};
const filed = by('sam').files();
const accepted = says('alice', '/accept');
const asked = says('alice', '/ask Which contract?');
const held = says('alice', '/hold the vendor is late');
const heldUntil = says('alice', '/hold until tomorrow the vendor is late');
const tomorrow = '2026-11-17T00:00:00Z';

const lastEvents = (...steps: readonly Step[]) => {
  const before = tell(steps.slice(0, -1)).newEvents.length;
  return told(tell(steps).newEvents.slice(before));
};
const handoffAfter = (...steps: readonly Step[]) =>
  tell(steps).state.handoff ?? expect.fail('there is no handoff');
const labelsAfter = (...steps: readonly Step[]) => desiredState(tell(steps).state, showing).labels;

describe('a question gives the turn to the sender', () => {
  test('without being a return, and the answer gives it back and stays', () => {
    const open = handoffAfter(filed, accepted, asked);
    expect(open).toMatchObject({ status: 'accepted', owner: 'alice', returns: 0 });
    expect(phaseNow(open)).toBe('asked');
    expect(open.assignees).toEqual(['sam']);
    expect(labelsAfter(filed, accepted, asked)).toContain('handoff-question');

    const answered = handoffAfter(filed, accepted, asked, says('sam', 'The one of May.'));
    expect(phaseNow(answered)).toBe('inProgress');
    expect(answered.assignees).toEqual(['alice']);
    expect(answered.questions).toEqual([
      {
        text: 'Which contract?',
        by: 'alice',
        at: minute(2),
        closedAt: minute(3),
        answeredBy: 'sam',
        answer: 'The one of May.',
        called: null,
      },
    ]);
    expect(answered.clocks.asked.seconds).toBe(60);
    expect(answered.clocks.inProgress.seconds).toBe(60);
  });

  test.each([
    ['a comment', says('sam', 'The one of May.'), ['answered "The one of May." by sam']],
    ['/resubmit', says('sam', '/resubmit of May'), ['answered "of May" by sam']],
    ['/resubmit alone', says('sam', '/resubmit'), ['answered "/resubmit" by sam']],
    [
      'an edit of the description',
      by('sam').files({ ...complete, goals: 'Go live in May' }),
      ['context_edited by sam', 'answered "" by sam'],
    ],
    [
      'a comment before a command',
      says('sam', 'The one of May.\n/context'),
      ['answered "The one of May." by sam', 'asked for context by sam'],
    ],
    [
      'a comment that ends with /resubmit, which says the same',
      says('sam', 'The one of May.\n\n/resubmit'),
      ['answered "The one of May." by sam'],
    ],
    [
      'a comment that ends with /resume, which says the same',
      says('sam', 'The one of May.\n\n/resume'),
      ['answered "The one of May." by sam'],
    ],
    ['not thanks', says('sam', 'Thanks!'), []],
    ['not a command alone', says('sam', '/context'), ['asked for context by sam']],
    ['not a tick', by('sam').files(complete, doneList), ['checked 1 by sam', 'checked 2 by sam']],
    ['not a comment of the receiving team', says('bob', 'I know that one.'), []],
    ['not a comment of the one who asked', says('alice', 'I mean the new one.'), []],
    ['not a comment of somebody else', says('mallory', 'That one!'), []],
  ])('%s', (_, step, events) => {
    expect(lastEvents(filed, accepted, asked, step)).toEqual(events);
  });

  test('asked before anybody has accepted, it is no one’s delay but the sender’s', () => {
    const handoff = handoffAfter(filed, asked, says('sam', 'Of May.'), accepted);
    expect(handoff.clocks).toMatchObject({ waiting: { seconds: 120 }, asked: { seconds: 60 } });
  });

  test('an acceptance leaves the question open, a return closes it', () => {
    expect(phaseNow(handoffAfter(filed, asked, accepted))).toBe('asked');
    const returned = handoffAfter(filed, asked, says('bob', '/return wrong_team'));
    expect(phaseNow(returned)).toBe('withSender');
    expect(returned.questions[0]?.closedAt).toBe(minute(2));
  });

  test.each([
    ['without a question', says('alice', '/ask'), 'question_required'],
    ['by somebody else', says('mallory', '/ask Why?'), 'not_receiving_team'],
    ['by the sender', says('sam', '/ask Why?'), 'not_receiving_team'],
  ])('%s it is refused', (_, step, reason) => {
    expect(lastEvents(filed, step)).toEqual([`refused command ask (${reason}) by ${step.by}`]);
  });

  test('what is returned is the sender’s turn already', () => {
    expect(lastEvents(filed, by('alice').labels('returned'), asked)).toEqual([
      'refused command ask (with_sender) by alice',
    ]);
  });
});

describe('a hold stops everything', () => {
  test('and a resume continues where it was', () => {
    const handoff = handoffAfter(filed, accepted, held);
    expect(phaseNow(handoff)).toBe('onHold');
    expect(handoff.hold).toMatchObject({ reason: 'the vendor is late', until: null, by: 'alice' });
    expect(labelsAfter(filed, accepted, held)).toContain('on-hold');
    const resumed = handoffAfter(filed, accepted, held, says('sam', '/resume'));
    expect(resumed).toMatchObject({ status: 'accepted', hold: null, owner: 'alice' });
    expect(resumed.clocks).toMatchObject({ onHold: { seconds: 60 }, inProgress: { seconds: 60 } });
    expect(labelsAfter(filed, accepted, held, says('sam', '/resume'))).not.toContain('on-hold');
  });

  test.each([
    ['by the label', by('alice').labels('on-hold'), ['held by alice']],
    [
      'by the label of somebody else',
      by('mallory').labels('on-hold'),
      ['refused label on_hold (not_receiving_team) by mallory'],
    ],
    ['by the label of a bot', by('github-actions').labels('on-hold'), []],
    [
      'by somebody else',
      says('mallory', '/hold why not'),
      ['refused command hold (not_receiving_team) by mallory'],
    ],
    ['with a day', heldUntil, [`held until ${tomorrow} by alice`]],
    [
      'with nothing',
      says('alice', '/hold'),
      ['refused command hold (hold_reason_required) by alice'],
    ],
    [
      'until a day that can be two',
      says('alice', '/hold until 12/1'),
      ['refused command hold (day_ambiguous) by alice'],
    ],
    [
      'until a day that has passed',
      says('alice', '/hold until 2026-11-02'),
      ['refused command hold (day_passed) by alice'],
    ],
    [
      'until what is no date',
      says('alice', '/hold until 31 Febuary'),
      ['refused command hold (bad_argument) by alice'],
    ],
  ])('%s', (_, step, events) => {
    expect(lastEvents(filed, step)).toEqual(events);
  });

  test.each([
    ['the label taken off', by('sam').unlabels('on-hold'), ['resumed (label) by sam']],
    [
      'the label taken off by somebody else',
      by('mallory').unlabels('on-hold'),
      ['refused unlabel on_hold (not_a_party) by mallory'],
    ],
    [
      '/resume of somebody else',
      says('mallory', '/resume'),
      ['refused command resume (not_a_party) by mallory'],
    ],
    ['another day', heldUntil, [`held until ${tomorrow} by alice`]],
    ['the label again', by('bob').labels('on-hold'), []],
  ])('on hold: %s', (_, step, events) => {
    expect(lastEvents(filed, held, step)).toEqual(events);
  });

  test.each([
    ['completing', [by('sam').files(complete, doneList), says('alice', '/complete')]],
    ['returning', [says('alice', '/return wrong_team')]],
    ['cancelling', [says('sam', '/cancel')]],
  ])('%s ends it', (_, steps) => {
    expect(handoffAfter(filed, accepted, held, ...steps).hold).toBeNull();
  });

  test('accepting what is on hold leaves it on hold', () => {
    expect(handoffAfter(filed, held, accepted)).toMatchObject({
      status: 'accepted',
      hold: { since: minute(1) },
    });
  });

  test('without a hold or a question there is nothing to resume', () => {
    expect(lastEvents(filed, says('alice', '/resume'))).toEqual([
      'refused command resume (not_paused) by alice',
    ]);
  });

  test('without a hold, /resume withdraws the question', () => {
    const handoff = handoffAfter(filed, accepted, asked, says('bob', '/resume'));
    expect(phaseNow(handoff)).toBe('inProgress');
    expect(handoff.questions[0]).toMatchObject({ answer: null, answeredBy: null });
  });
});

describe('a hold ends by its day', () => {
  const end = { source: 'hold-end:fact:1', at: tomorrow, actor: null };

  test('when a run sees it, as of the day, and once', () => {
    const steps = [filed, heldUntil];
    expect(tell(steps, { now: '2026-11-16T23:59:59Z' }).state.handoff?.hold).not.toBeNull();
    const { newEvents, state } = tell(steps, { now: '2026-11-20T12:00:00Z' });
    expect(newEvents.at(-1)).toMatchObject(end);
    expect(state.handoff?.clocks.onHold.seconds).toBe(
      (Date.parse(tomorrow) - Date.parse(minute(1))) / 1000,
    );
    expect(tell(steps, { recorded: newEvents, now: '2026-11-21T12:00:00Z' }).newEvents).toEqual([]);
  });

  test('before later activity, in any run', () => {
    const facts = factsOf([filed, heldUntil, accepted]).map((fact, at) =>
      at === 2 ? { ...fact, at: '2026-11-17T09:00:00Z' } : fact,
    );
    const { newEvents } = replay({ facts, recorded: [], policy });
    expect(told(newEvents.slice(-2))).toEqual(['resumed (date) by null', 'accepted by alice']);
  });
});

describe('limits', () => {
  const limited = {
    ...policy,
    template: { ...template, acceptWithin: { amount: 1, unit: 'h' } },
  } as const;

  test('pause on hold, and continue afterwards with the rest', () => {
    const before = handoffAfter(filed, held);
    expect(deadlinesOf(before, limited)).toEqual({ accept: null, complete: null });
    expect(
      dueReminders(
        { handoff: before },
        { issueNumber: 1, now: '2027-01-01T00:00:00Z', policy: limited },
      ),
    ).toEqual([]);
    const resumed = handoffAfter(filed, held, by('sam').labels('bug'), says('alice', '/resume'));
    // On hold from minute 1 to minute 3.
    expect(deadlinesOf(resumed, limited).accept).toBe(minute(62));
  });

  test('pause while a question is open', () => {
    expect(deadlinesOf(handoffAfter(filed, asked), limited).accept).toBeNull();
    const answered = handoffAfter(filed, asked, says('sam', 'Of May.'));
    expect(deadlinesOf(answered, limited).accept).toBe(minute(61));
  });

  test('the next run is due when the hold ends', () => {
    expect(nextDeadlines(handoffAfter(filed, heldUntil), limited)).toEqual({
      dueAt: null,
      remindAt: tomorrow,
      overdueSince: null,
    });
  });

  test('an overdue handoff calls no one at once when it is resumed', () => {
    const steps = [filed, ...Array.from({ length: 89 }, () => by('sam').labels('bug')), held];
    const due = (more: readonly Step[]) =>
      dueReminders(
        { handoff: handoffAfter(...steps, ...more) },
        {
          issueNumber: 1,
          now: '2026-11-16T23:00:00Z',
          policy: { ...limited, receiving: onboarding },
        },
      ).map(({ at }) => at);
    expect(due([])).toEqual([]);
    // Due after 60 of the 89 minutes before the hold; the next step is a day after that, without the hold.
    expect(due([says('alice', '/resume')])).toEqual([minute(60)]);
  });
});
