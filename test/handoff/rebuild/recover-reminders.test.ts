// What a ledger should hold of reminders and ends of holds: what it recorded, or what a sweep in time would have.

import { expect, test } from 'vitest';
import { parseComment } from '../../../src/form/commands/parse-commands.ts';
import { parseHold } from '../../../src/form/commands/parse-hold.ts';
import { alwaysOpen } from '../../../src/handoff/deadlines/business-time.ts';
import { parseReminderSource } from '../../../src/handoff/deadlines/reminders.ts';
import type { HandoffEvent } from '../../../src/handoff/event.ts';
import type { IssueActivity } from '../../../src/handoff/issue-activity.ts';
import type { Policy } from '../../../src/handoff/policy.ts';
import { reconcile } from '../../../src/handoff/rebuild/reconcile.ts';
import { by, factsOf, minute, onboarding, policy, type Step, tell, template } from '../story.ts';

const day = { amount: 1, unit: 'd' } as const;
const timed: Policy = {
  ...policy,
  template: { ...template, acceptWithin: day, completeWithin: day },
  receiving: { ...onboarding, assign: 'everyone' },
};
const dueAt = '2026-11-17T09:00:00Z';
const acceptance = 'due:1:2026-11-16T09:00:00Z:accept:owner+0';
const completion = 'due:1:2026-11-16T09:00:00Z:complete:owner+0';

const filed = by('sam').files();
const unassigned = by('bob').does({ kind: 'unassigned', assignee: 'alice' });
const says = (who: string, comment: string): Step => {
  const { commands } = parseComment(comment);
  return by(who).does({
    kind: 'commented',
    commands: commands.map((command) =>
      command.kind === 'command' && command.name === 'hold'
        ? { ...command, hold: parseHold(command.text, minute(0).slice(0, 10)) }
        : command,
    ),
  });
};

const sent = (source: string, called: readonly string[]): HandoffEvent => {
  const { issueNumber: _, ...step } = parseReminderSource(source) ?? expect.fail(source);
  return {
    source,
    at: dueAt,
    actor: null,
    data: { type: 'reminded', ...step, dueAt, called: [...called] },
  };
};

interface Given {
  readonly facts: readonly IssueActivity[];
  readonly recorded?: readonly HandoffEvent[];
  /** The source in the comment that GitHub shows. */
  readonly shown: string;
  readonly policy?: Policy;
}

const remindersOf = ({ facts, recorded = [], shown, policy: today = timed }: Given) =>
  reconcile({
    ...{ facts, recorded, policy: today, shownAssignees: null },
    reminded: [parseReminderSource(shown) ?? expect.fail(shown)],
  }).events.flatMap(({ source, at, data }) =>
    data.type === 'reminded' ? [`${source} ${at} ${data.called.join(' and ')}`] : [],
  );

test('a reminder that no run sent is not claimed, where the one after it is recorded', () => {
  const { newEvents } = tell([filed], timed);
  const found = remindersOf({
    facts: factsOf([filed]),
    recorded: [...newEvents, sent(completion, ['bob'])],
    shown: completion,
  });
  expect(found).toEqual([`${completion} ${dueAt} bob`]);
});

test('a reminder that no ledger has calls those who were assigned when it was due', () => {
  const [filing, change] = factsOf([filed, unassigned]);
  const facts = (changedAt: string) =>
    filing === undefined || change === undefined ? [] : [filing, { ...change, at: changedAt }];
  const calls = (changedAt: string) => remindersOf({ facts: facts(changedAt), shown: completion });
  expect(calls('2026-11-16T10:00:00Z')).toEqual([
    `${acceptance} ${dueAt} bob`,
    `${completion} ${dueAt} bob`,
  ]);
  expect(calls('2026-11-17T10:00:00Z')).toEqual([
    `${acceptance} ${dueAt} alice and bob`,
    `${completion} ${dueAt} alice and bob`,
  ]);
});

test('a reminder that no ledger has comes later by the time on hold before it', () => {
  const steps = [filed, says('bob', '/hold the vendor is late'), says('bob', '/resume')];
  expect(remindersOf({ facts: factsOf(steps), shown: completion })).toEqual([
    `${acceptance} 2026-11-17T09:01:00Z alice and bob`,
    `${completion} 2026-11-17T09:01:00Z alice and bob`,
  ]);
});

test('a reminder that no ledger has follows the calendar of the team that got it by an answer', () => {
  const late = { ...alwaysOpen, nextOpening: (at: string) => at.replace('T09', 'T10') };
  const receiver = { ...timed, toTeam: 'onboarding', receivingClock: late };
  const routed: Policy = { ...timed, receivers: new Map([['onboarding', receiver]]) };
  expect(remindersOf({ facts: factsOf([filed]), shown: completion, policy: routed })).toEqual([
    `${acceptance} 2026-11-17T10:00:00Z alice and bob`,
    `${completion} 2026-11-17T10:00:00Z alice and bob`,
  ]);
});

test('the end of a hold stays as it was recorded, where the calendar has changed since', () => {
  const steps = [filed, says('bob', '/hold until tomorrow the vendor is late')];
  const then: Policy = { ...timed, receivingClock: { ...alwaysOpen, between: () => 60 } };
  const { newEvents } = tell(steps, { ...then, now: '2026-11-18T09:00:00Z' });
  const today: Policy = { ...timed, receivingClock: { ...alwaysOpen, between: () => 90 } };
  const { events } = reconcile({
    ...{ facts: factsOf(steps), recorded: newEvents, policy: today },
    ...{ reminded: [], shownAssignees: null },
  });
  expect(newEvents.at(-1)?.data).toMatchObject({ type: 'resumed', businessSeconds: 60 });
  expect(events).toEqual(newEvents);
});
