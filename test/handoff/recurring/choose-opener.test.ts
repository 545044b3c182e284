import { expect, test } from 'vitest';
import type { Team } from '../../../src/config/types.ts';
import { chooseOpener } from '../../../src/handoff/recurring/choose-opener.ts';

const team: Team = {
  id: 'on_call',
  members: ['alice', 'bob', 'carol'],
  assign: 'nobody',
  away: {},
};
const away = (...logins: readonly string[]) => ({
  ...team,
  away: Object.fromEntries(logins.map((login) => [login, { to: '2026-12-01' }])),
});

test.each([
  ['the first of the team without any turns', team, [], null, { by: 'alice' }],
  ['the one whose turn is longest ago', team, ['alice', 'carol', 'Bob'], null, { by: 'bob' }],
  ['no one who is away', away('alice', 'bob'), [], null, { by: 'carol' }],
  [
    'the substitute of who is away, for their turn',
    { ...team, away: { alice: { to: '2026-12-01', substitute: 'carol' } } },
    [],
    null,
    { by: 'carol', inTurn: 'alice' },
  ],
  ['who took over the last one within the team', team, ['bob'], 'bob', { by: 'bob' }],
  ['the next, if that person has left the team', team, ['alice'], 'mallory', { by: 'bob' }],
  ['the next, if that person is away', away('bob'), ['alice'], 'bob', { by: 'carol' }],
  [
    'the lead, if everyone is away',
    { ...away('alice', 'bob', 'carol'), lead: 'erin' },
    [],
    null,
    { by: 'erin' },
  ],
  [
    'the lead of a team without members',
    { ...team, members: [], lead: 'erin' },
    [],
    null,
    { by: 'erin' },
  ],
  ['no one of a team without members', { ...team, members: [] }, [], null, { by: null }],
  ['no one, if everyone is away', away('alice', 'bob', 'carol'), [], null, { by: null }],
] as const)('Baton opens the form for %s.', (_, of, turns, holder, expected) => {
  expect(chooseOpener(of, { turns, holder, day: '2026-11-28' })).toEqual(expected);
});
