// What bots that close issues and file forms come to.

import { describe, expect, test } from 'vitest';
import type { Policy } from '../../../src/handoff/policy.ts';
import { desiredState } from '../../../src/handoff/sync/desired-state.ts';
import {
  by,
  complete,
  doneList,
  onboarding,
  type Step,
  sales,
  showing,
  tell,
  told,
} from '../story.ts';

const bot = by('github-actions');
const filed = by('sam').files();
const done = by('sam').files(complete, doneList);
const accepted = by('alice').labels('accepted');
const asks = by('alice').does({
  kind: 'commented',
  commands: [{ kind: 'command', name: 'ask', text: 'Which contract?' }],
});
const eventsOf = (...steps: readonly Step[]) => told(tell(steps).newEvents).slice(2);

describe('a bot closes the issue', () => {
  test('of an accepted handoff whose checklist is done: it is completed', () => {
    expect(eventsOf(done, accepted, bot.closes())).toEqual([
      'accepted by alice',
      'completed by github-actions',
    ]);
  });

  test.each<[string, readonly Step[], string]>([
    ['nobody has accepted it', [done, bot.closes()], 'completed'],
    ['its checklist is open', [filed, accepted, bot.closes()], 'completed'],
    ['it is not planned any more', [done, accepted, bot.closes('not_planned')], 'cancelled'],
  ])('although %s: it is reopened once, and left closed after that', (_, steps, wanted) => {
    expect(eventsOf(...steps).at(-1)).toBe(
      `refused close ${wanted} (closed_by_bot) by github-actions`,
    );
    expect(desiredState(tell(steps).state, showing).state).toEqual({ open: true });
    const again = [...steps, ...steps.slice(-1)];
    expect(eventsOf(...again).at(-1)).toMatch(/ \(closed_by_bot_again\) by github-actions$/);
    expect(desiredState(tell(again).state, showing).state).toBeNull();
  });

  test('after a person has reverted the step that closed it: it is our own late closing', () => {
    const steps = [done, accepted, by('alice').labels('completed')];
    const late = [...steps, by('alice').unlabels('completed'), bot.closes()];
    expect(eventsOf(...late).at(-1)).toBe('undone to accepted by alice');
  });

  test('and a person closes it too early: Baton reopens it for them', () => {
    const steps = [filed, accepted, bot.closes(), bot.closes(), by('alice').closes()];
    expect(desiredState(tell(steps).state, showing).state).toEqual({ open: true });
  });
});

describe.each([
  ['a return', () => by('alice').labels('returned')],
  ['a question', () => asks],
])('%s calls', (_, act) => {
  const returned = (change: Partial<Policy>) => tell([filed, act()], change).state.handoff;
  const led = { ...sales, members: ['sam', 'sue'], lead: 'lea' };
  test.each<[string, Partial<Policy>, readonly string[]]>([
    ['the sender', { sending: led, filer: { login: 'sam', isBot: false } }, ['sam']],
    ['the sender of a team without members', { sending: { ...sales, members: [] } }, ['sam']],
    [
      'the lead of the sending team for a bot',
      { sending: { ...led, members: ['sue'] }, filer: { login: 'sam', isBot: true } },
      ['lea'],
    ],
    ['the lead for a deleted account', { sending: led, filer: null }, ['lea']],
    [
      'the members where there is no lead',
      { sending: { ...sales, members: ['sue', 'sid'] }, filer: null },
      ['sue', 'sid'],
    ],
    [
      'the other members where the team still lists a deleted account',
      { sending: { ...sales, members: ['sam', 'sue'] }, filer: null },
      ['sue'],
    ],
    [
      'the members where the deleted account is still the lead',
      { sending: { ...sales, members: ['sam', 'sue'], lead: 'sam' }, filer: null },
      ['sue'],
    ],
    [
      'the lead instead of a sender outside the team',
      { sending: { ...led, members: ['sue'] }, filer: { login: 'sam', isBot: false } },
      ['lea'],
    ],
    [
      'nobody where the sender is a bot and the team lists nobody',
      { sending: { ...sales, members: [] }, filer: null },
      [],
    ],
  ])('%s', (_, change, assignees) => {
    expect(returned({ ...change, receiving: onboarding })).toMatchObject({ assignees });
  });
});
