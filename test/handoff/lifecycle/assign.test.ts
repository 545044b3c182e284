import { describe, expect, test } from 'vitest';
import type { Team } from '../../../src/config/types.ts';
import { chooseAssignees } from '../../../src/handoff/lifecycle/assign.ts';
import type { Workload } from '../../../src/handoff/policy.ts';
import { by, onboarding, tell } from '../story.ts';

const team: Team = {
  id: 'onboarding',
  members: ['alice', 'bob', 'carol'],
  lead: 'dave',
  assign: 'round_robin',
  away: {},
};
const idle: Workload = { recent: [], open: new Map() };
const day = '2026-11-16';

const rows: readonly {
  readonly title: string;
  readonly team?: Partial<Team>;
  readonly rota?: Workload;
  readonly sender?: string;
  readonly isSenderBarred?: boolean;
  readonly assignees: readonly string[];
}[] = [
  { title: 'round robin begins with the first', assignees: ['alice'] },
  {
    title: 'round robin goes on with who never had a turn',
    rota: { recent: ['Alice'], open: new Map() },
    assignees: ['bob'],
  },
  {
    title: 'round robin then comes back to whose turn was longest ago',
    rota: { recent: ['carol', 'alice', 'bob'], open: new Map() },
    assignees: ['bob'],
  },
  {
    title: 'round robin passes over whoever is away, up to the last day',
    team: { away: { Alice: { to: '2026-11-16' } } },
    assignees: ['bob'],
  },
  {
    title: 'whoever was away until yesterday is back',
    team: { away: { alice: { to: '2026-11-15' } } },
    assignees: ['alice'],
  },
  {
    title: 'least loaded takes whoever has the fewest open handoffs',
    team: { assign: 'least_loaded' },
    rota: { recent: [], open: new Map(Object.entries({ alice: 2, bob: 1, carol: 1 })) },
    assignees: ['bob'],
  },
  {
    title: 'among the least loaded it goes round',
    team: { assign: 'least_loaded' },
    rota: { recent: ['bob'], open: new Map(Object.entries({ alice: 2, bob: 1, carol: 1 })) },
    assignees: ['carol'],
  },
  {
    title: 'a login that is a word of the language is one like any other',
    team: { members: ['constructor', 'alice'], assign: 'least_loaded' },
    assignees: ['constructor'],
  },
  {
    title: 'everyone who is there',
    team: { assign: 'everyone', away: { bob: { to: '2026-12-24' } } },
    assignees: ['alice', 'carol'],
  },
  {
    title: 'round robin passes over the sender of the same team',
    sender: 'Alice',
    assignees: ['bob'],
  },
  {
    title: 'least loaded passes over the sender, however little they have',
    team: { assign: 'least_loaded' },
    rota: { recent: [], open: new Map(Object.entries({ bob: 3, carol: 2 })) },
    sender: 'alice',
    assignees: ['carol'],
  },
  {
    title: 'the sender has the turn when everybody else is away',
    team: { away: { bob: { to: day }, carol: { to: day } } },
    sender: 'alice',
    assignees: ['alice'],
  },
  {
    title: 'the lead has the turn when everybody but a sender who may not accept is away',
    sender: 'alice',
    isSenderBarred: true,
    team: {
      away: { bob: { to: '2026-11-30', substitute: 'alice' }, carol: { to: '2026-11-30' } },
    },
    assignees: ['dave'],
  },
  {
    title: 'no one has the turn when only a sender who may not accept is there',
    sender: 'dave',
    isSenderBarred: true,
    team: { members: ['dave'] },
    assignees: [],
  },
  {
    title: 'everyone leaves out a sender who may not accept',
    sender: 'Alice',
    isSenderBarred: true,
    team: { assign: 'everyone' },
    assignees: ['bob', 'carol'],
  },
  {
    title: 'everyone means the sender too',
    team: { assign: 'everyone' },
    sender: 'alice',
    assignees: ['alice', 'bob', 'carol'],
  },
  { title: 'nobody', team: { assign: 'nobody' }, assignees: [] },
  {
    title: 'the lead stands in when all are away',
    team: { away: { alice: { to: day }, bob: { to: day }, carol: { to: day } } },
    assignees: ['dave'],
  },
  {
    title: 'nobody when the lead is away too',
    team: { away: { alice: { to: day }, bob: { to: day }, carol: { to: day }, dave: { to: day } } },
    assignees: [],
  },
  { title: 'nobody in a team that lists nobody', team: { members: [] }, assignees: [] },
  {
    title: 'whoever is away from tomorrow is there today',
    team: { away: { alice: { from: '2026-11-17', to: '2026-11-20' } } },
    assignees: ['alice'],
  },
  {
    title: 'a substitute takes the turn of the member away',
    team: { away: { alice: { from: day, to: day, substitute: 'Carol' } } },
    assignees: ['Carol'],
  },
  {
    title: 'the lead can be the substitute',
    team: { away: { alice: { to: day, substitute: 'dave' } } },
    assignees: ['dave'],
  },
  {
    title: 'a substitute who is away leaves the turn to their own substitute',
    team: {
      away: { alice: { to: day, substitute: 'bob' }, bob: { to: day, substitute: 'carol' } },
    },
    assignees: ['carol'],
  },
  {
    title: 'two who are away and each other’s substitutes are both passed over',
    team: {
      away: { alice: { to: day, substitute: 'bob' }, bob: { to: day, substitute: 'alice' } },
    },
    assignees: ['carol'],
  },
  {
    title: 'least loaded counts what the substitute has',
    team: { assign: 'least_loaded', away: { alice: { to: day, substitute: 'carol' } } },
    rota: { recent: [], open: new Map(Object.entries({ bob: 1, carol: 2 })) },
    assignees: ['bob'],
  },
  {
    title: 'everyone means a substitute once',
    team: { assign: 'everyone', away: { alice: { to: day, substitute: 'carol' } } },
    assignees: ['carol', 'bob'],
  },
  {
    title: 'at most ten, as GitHub allows',
    team: { assign: 'everyone', members: Array.from({ length: 12 }, (_, at) => `m${at}`) },
    assignees: Array.from({ length: 10 }, (_, at) => `m${at}`),
  },
];

describe('assignees', () => {
  test.each(rows)(
    '$title',
    ({ team: changes = {}, rota = idle, sender = null, isSenderBarred = false, assignees }) => {
      const choice = { rota, day, sender, isSenderBarred };
      const chosen = chooseAssignees({ ...team, ...changes }, choice);
      expect(chosen.assignees).toEqual(assignees);
    },
  );

  test('people who are skipped are named', () => {
    const away = { alice: { to: '2026-12-01' } };
    expect(chooseAssignees({ ...team, away }, { rota: idle, day, sender: null }).away).toEqual([
      'alice',
    ]);
  });

  test('a substitute also keeps their own turn', () => {
    const away = { alice: { to: day, substitute: 'bob' } };
    const input = { rota: idle, day, sender: null };
    const first = chooseAssignees({ ...team, away }, input);
    expect(first).toMatchObject({ assignees: ['bob'], away: [], substituteFor: 'alice' });
    const next = { ...input, rota: { recent: ['alice'], open: new Map() } };
    expect(chooseAssignees({ ...team, away }, next)).toEqual({
      policy: 'round_robin',
      assignees: ['bob'],
      away: [],
    });
  });

  test('within one team, the sender is skipped', () => {
    const { state } = tell([by('alice').files()], { sending: onboarding });
    expect(state.handoff?.assignees).toEqual(['bob']);
  });

  test('so is the sender if another person’s edit completed it', () => {
    const story = [by('alice').files({ client_name: 'Acme' }), by('bob').files()];
    expect(tell(story, { sending: onboarding }).state.handoff?.assignees).toEqual(['bob']);
  });
});
