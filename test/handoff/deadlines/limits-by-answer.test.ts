// Limits that depend on an answer of the form.

import { expect, test } from 'vitest';
import { nextDeadlines } from '../../../src/handoff/deadlines/reminders.ts';
import { replay } from '../../../src/handoff/lifecycle/replay.ts';
import { by, complete, factsOf, minute, policy, type Step, template } from '../story.ts';

const limited = {
  ...policy,
  template: {
    ...template,
    fields: [
      ...template.fields,
      {
        id: 'priority',
        label: 'Priority',
        type: 'dropdown',
        required: false,
        options: ['Urgent', 'Normal', 'Some day'],
      },
    ],
    acceptWithin: {
      by: 'priority',
      answers: { urgent: { amount: 1, unit: 'h' } },
      else: { amount: 1, unit: 'd' },
    },
    completeWithin: {
      by: 'priority',
      answers: { Urgent: { amount: 2, unit: 'h' }, Normal: { amount: 2, unit: 'd' } },
    },
  },
} as const;

const withPriority = (priority: string) => by('sam').files({ ...complete, priority });
const urgent = withPriority('Urgent');
const normal = withPriority('Normal');

function dueAt(...steps: readonly Step[]) {
  const { state } = replay({ facts: factsOf(steps), recorded: [], policy: limited });
  return nextDeadlines(state.handoff, limited).dueAt;
}

const nextDay = (at: number, days = 1) => minute(at).replace('-16T', `-${16 + days}T`);

test.each<readonly [string, readonly Step[], string | null]>([
  ['the answer has its own limit', [urgent], minute(60)],
  ['another answer has the one for all others', [normal], nextDay(0)],
  ['no answer has it as well', [by('sam').files()], nextDay(0)],
  ['an edit before acceptance changes it', [normal, urgent], minute(60)],
  ['also back', [normal, urgent, normal], nextDay(0)],
  [
    'an edit after acceptance does not',
    [urgent, by('alice').labels('accepted'), normal],
    minute(120),
  ],
  [
    'an edit while it is with the sender does, from then on',
    [urgent, by('alice').labels('returned'), normal],
    nextDay(2),
  ],
  [
    'without a value for the answer there is no limit',
    [withPriority('Some day'), by('alice').labels('accepted')],
    null,
  ],
])('%s', (_, steps, expected) => {
  expect(dueAt(...steps)).toBe(expected);
});

test('what was edited after acceptance counts once it is not accepted any more', () => {
  const accepted = [urgent, by('alice').labels('accepted'), normal];
  expect(dueAt(...accepted)).toBe(minute(120));
  expect(dueAt(...accepted, by('alice').unlabels('accepted'))).toBe(nextDay(3));
});
