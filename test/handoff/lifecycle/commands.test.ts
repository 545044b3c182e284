// What commands come to: given what happened, when someone comments, then these events.

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseCommands } from '../../../src/form/commands/parse-commands.ts';
import { commandNames } from '../../../src/handoff/command.ts';
import { reactionsTo } from '../../../src/handoff/sync/reactions.ts';
import { by, complete, doneList, policy, type Step, tell, template, told } from '../story.ts';

const says = (who: string, comment: string): Step =>
  by(who).does({ kind: 'commented', commands: parseCommands(comment) });
const filed = by('sam').files();
const done = by('sam').files(complete, doneList);
const accepted = by('alice').labels('accepted');
const completed = by('alice').labels('completed');
const returned = by('alice').labels('returned');

/** What the last step came to. */
const last = (steps: readonly Step[], changed: Parameters<typeof tell>[1] = {}) => {
  const before = tell(steps.slice(0, -1), changed).newEvents.length;
  return told(tell(steps, changed).newEvents.slice(before));
};

describe('by those who may', () => {
  test.each([
    ['accepting', [filed, says('bob', '/accept Seen.')], ['accepted by bob']],
    ['returning', [filed, says('bob', '/return duplicate')], ['returned by bob']],
    ['resubmitting', [filed, returned, says('sam', '/resubmit')], ['resubmitted by sam']],
    ['completing', [done, accepted, says('bob', '/complete')], ['completed by bob']],
    [
      'completing at once',
      [done, says('bob', '/complete')],
      ['accepted implicitly by bob', 'completed by bob'],
    ],
    [
      'cancelling, as sender',
      [filed, says('sam', '/cancel Lost it.')],
      ['cancelled (command) by sam'],
    ],
    ['cancelling, as receiver', [filed, says('bob', '/cancel')], ['cancelled (command) by bob']],
    [
      'assigning',
      [filed, says('bob', '/assign @erin @dave')],
      ['assigned erin by bob', 'assigned dave by bob'],
    ],
    ['rating', [done, accepted, completed, says('bob', '/rate 4')], ['rated 4 by bob']],
    [
      'asking',
      [filed, says('mallory', '/help\n/context')],
      ['asked for help by mallory', 'asked for context by mallory'],
    ],
    [
      'accepting and completing',
      [done, says('bob', '/accept\n/complete')],
      ['accepted by bob', 'completed by bob'],
    ],
    [
      'what the first command forbids the second',
      [done, says('bob', '/complete\n/return duplicate')],
      [
        'accepted implicitly by bob',
        'completed by bob',
        'refused command return (already_ended) by bob',
      ],
    ],
    [
      'a read-back said after the label',
      [filed, accepted, says('alice', '/accept Seen.')],
      ['accepted by alice'],
    ],
  ])('%s', (_, steps, events) => {
    expect(last(steps)).toEqual(events);
  });
});

describe('not', () => {
  test.each([
    [
      'where somebody else has it',
      [filed, accepted, says('bob', '/accept')],
      'accept (already_accepted) by bob',
    ],
    [
      'with open items',
      [filed, accepted, says('bob', '/complete')],
      'complete (checklist_open) by bob',
    ],
    ['what nobody returned', [filed, says('sam', '/resubmit')], 'resubmit (not_returned) by sam'],
    ['what has ended', [done, completed, says('sam', '/cancel')], 'cancel (already_ended) by sam'],
    ['to somebody who is nobody', [filed, says('bob', '/assign')], 'assign (bad_argument) by bob'],
    [
      'before it is complete',
      [by('sam').files({ client_name: 'Acme' }), says('bob', '/accept')],
      'accept (not_recorded) by bob',
    ],
    ['by a word that is none', [filed, says('bob', '/acept')], 'acept (unknown_command) by bob'],
  ])('%s', (_, steps, refused) => {
    expect(last(steps)).toEqual([`refused command ${refused}`]);
  });

  test('without a read-back where the template requires one, by whichever way', () => {
    const required = { template: { ...template, readBack: 'required' } } as const;
    const refused = 'read_back_required';
    expect(last([filed, accepted], required)).toEqual([
      `refused label accepted (${refused}) by alice`,
    ]);
    expect(last([filed, says('bob', '/accept')], required)).toEqual([
      `refused command accept (${refused}) by bob`,
    ]);
    expect(last([filed, done, completed], required)).toEqual([
      `refused label completed (${refused}) by alice`,
    ]);
    expect(last([filed, done, says('bob', '/complete')], required)).toEqual([
      `refused command complete (${refused}) by bob`,
    ]);
    expect(last([filed, says('bob', '/accept I begin.')], required)).toEqual(['accepted by bob']);
  });

  test('by anybody without the right to it, at any time', () => {
    const line = fc.constantFrom(...commandNames.map((name) => `/${name} 3 missing_context`));
    const steps = fc.array(fc.constantFrom(filed, done, accepted, completed, returned), {
      maxLength: 5,
    });
    fc.assert(
      fc.property(steps, fc.array(line, { minLength: 1 }), (story, lines) => {
        const before = tell([filed, ...story]).state;
        const after = tell([filed, ...story, says('mallory', lines.join('\n'))]).state;
        expect(after).toEqual(before);
      }),
    );
  });
});

test('the read-back and who said it are kept, until someone else has it', () => {
  const steps = [filed, says('alice', '/accept First.'), says('alice', '/accept Better.')];
  expect(tell(steps).state.handoff).toMatchObject({
    readBack: 'Better.',
    acceptedAt: '2026-11-16T09:01:00Z',
    since: '2026-11-16T09:01:00Z',
  });
  const undone = [...steps, by('bob').unlabels('accepted'), by('bob').labels('accepted')];
  expect(tell(undone).state.handoff).toMatchObject({ owner: 'bob', readBack: null });
});

test('why it was returned is kept with it, and how often', () => {
  const { handoff } = tell([
    filed,
    says('bob', '/return wrong_team try design'),
    says('sam', '/resubmit'),
    says('alice', '/return No goals to speak of'),
  ]).state;
  expect(handoff).toMatchObject({
    returns: 2,
    returned: { reason: null, comment: 'No goals to speak of', fields: ['goals'], by: 'alice' },
  });
  expect(handoff?.assignees).toContain('sam');
});

test('of one person’s ratings the last counts', () => {
  const { handoff } = tell([
    done,
    accepted,
    completed,
    says('bob', '/rate 2 missing: goals'),
    says('alice', '/rate 5'),
    says('bob', '/rate 4'),
  ]).state;
  expect(handoff?.ratings.map(({ by: who, rating }) => [who, rating])).toEqual([
    ['alice', 5],
    ['bob', 4],
  ]);
});

test('a comment is answered by what its commands came to', () => {
  const { newEvents } = tell([filed, says('bob', '/accept\n/complete'), says('sam', '/help')]);
  const answered = newEvents.map((event) => ({
    ...event,
    source: event.source.replace('fact:', 'comment:'),
  }));
  expect(reactionsTo(answered.filter(({ source }) => source !== 'comment:0'))).toEqual(
    expect.arrayContaining([
      { comment: 1, content: '+1' },
      { comment: 1, content: '-1' },
      { comment: 2, content: '+1' },
    ]),
  );
  expect(policy.requireChecklist).toBe(true);
});
