// Whom a return or a question calls: the sender, or their team where the sender cannot act.

import { describe, expect, test } from 'vitest';
import type { Team } from '../../../src/config/types.ts';
import { parseComment } from '../../../src/form/commands/parse-commands.ts';
import {
  responsibleSender,
  sendersInTurnToday,
  sendersToCall,
} from '../../../src/handoff/lifecycle/senders-to-call.ts';
import { assigneesToday } from '../../../src/handoff/sync/assignees-today.ts';
import { by, onboarding, type Step, sales, tell } from '../story.ts';

const says = (who: string, comment: string): Step =>
  by(who).does({ kind: 'commented', commands: parseComment(comment).commands });
const handoffAfter = (...steps: readonly Step[]) =>
  tell(steps).state.handoff ?? expect.fail('there is no handoff');

const team: Team = { ...sales, members: ['sam', 'sue'] };
const led: Team = { ...team, lead: 'erin' };
const bot = { login: 'acme-bot', isBot: true };

describe('a return calls', () => {
  test.each([
    ['the sender, who is a member', 'sam', { sending: team }, null],
    ['the members for a person outside the team', 'zoe', { sending: team }, ['sam', 'sue']],
    ['the lead for a person outside the team', 'zoe', { sending: led }, ['erin']],
    ['the lead for a bot', 'acme-bot', { sending: led, filer: bot }, ['erin']],
    [
      'the others for a bot that its team lists',
      'acme-bot',
      { sending: { ...sales, members: ['acme-bot', 'sue'] }, filer: bot },
      ['sue'],
    ],
    ['the others for a deleted account', 'sam', { sending: team, filer: null }, ['sue']],
    [
      'the members where the lead has no account',
      'zoe',
      { sending: { ...team, lead: 'ghost (7)' } },
      ['sam', 'sue'],
    ],
    ['the sender where the team lists nobody', 'zoe', { sending: { ...sales, members: [] } }, null],
    [
      'the sender where it is not known who else is in the team',
      'zoe',
      { sending: { ...team, githubTeam: 'acme/sales' }, isSendingPartial: true },
      null,
    ],
  ])('%s', (_, sender, policy, called) => {
    expect(sendersToCall(sender, policy)).toEqual(called);
  });
});

describe('it is the turn of', () => {
  const left: Team = { ...sales, members: ['sue'] };
  test.each([
    ['those called then', ['sam'], team, ['sam']],
    ['the rest of the team for a sender who left', ['sam'], left, ['sue']],
    ['those left of several', ['sam', 'sue'], left, ['sue']],
    ['the new lead for one who left', ['kim'], led, ['erin']],
    [
      'those called then, of a team on GitHub',
      ['sam'],
      { ...left, githubTeam: 'acme/sales' },
      ['sam'],
    ],
    ['those called then, of a team that lists nobody', ['sam'], { ...sales, members: [] }, ['sam']],
  ])('%s', (_, called, sending, today) => {
    expect(sendersInTurnToday(called, 'sam', { sending })).toEqual(today);
  });
});

describe('until it is accepted, it is the responsibility of', () => {
  test.each([
    ['the sender', { sending: team }, 'sam'],
    ['the team for a bot', { sending: team, filer: { login: 'sam', isBot: true } }, null],
    ['the team for a deleted account', { sending: team, filer: null }, null],
    ['the team for a sender who left', { sending: { ...sales, members: ['sue'] } }, null],
    [
      'the sender, of a team on GitHub',
      { sending: { ...sales, members: [], githubTeam: 'a/b' } },
      'sam',
    ],
  ])('%s', (_, policy, login) => {
    expect(responsibleSender('sam', policy)).toBe(login);
  });
});

describe('who is assigned follows the turn', () => {
  const policy = { sending: sales, receiving: onboarding };
  const filed = by('sam').files();
  const accepted = says('alice', '/accept');
  const asked = says('alice', '/ask Which contract?');

  test('a sender who left is unassigned, and their team assigned', () => {
    const sending = { ...sales, members: ['sue'] };
    expect(assigneesToday(handoffAfter(filed, accepted, asked), { ...policy, sending })).toEqual({
      assignees: ['sue'],
      withoutAssignees: ['alice', 'sam'],
    });
  });

  test('an owner who left is unassigned', () => {
    const receiving = { ...onboarding, members: ['bob'] };
    expect(assigneesToday(handoffAfter(filed, accepted), { ...policy, receiving })).toEqual({
      assignees: [],
      withoutAssignees: ['alice'],
    });
  });

  test('whom a person assigned stays', () => {
    const receiving = { ...onboarding, members: ['bob'] };
    const assigned = by('bob').does({ kind: 'assigned', assignee: 'alice' });
    const handoff = handoffAfter(filed, says('bob', '/accept'), assigned);
    expect(assigneesToday(handoff, { ...policy, receiving }).assignees).toEqual(['bob', 'alice']);
  });

  test('no one is unassigned while the members of the team are not known', () => {
    const receiving = { ...onboarding, members: ['bob'], githubTeam: 'acme/onboarding' };
    const unknown = { ...policy, receiving, isReceivingPartial: true };
    expect(assigneesToday(handoffAfter(filed, accepted), unknown).assignees).toEqual(['alice']);
  });
});
