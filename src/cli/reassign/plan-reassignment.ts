// Who gets each open handoff of a person.

import { includesLogin, isMember, receivingTeamToday, sameLogin } from '../../config/teams/team.ts';
import type { Configuration, Team } from '../../config/types.ts';
import { chooseAssignees } from '../../handoff/lifecycle/assign.ts';
import { isBarredSender, type Workload } from '../../handoff/policy.ts';
import type { ListedHandoff } from '../../metrics/measured.ts';

export interface PlannedMove {
  readonly handoff: ListedHandoff;
  /** null if no one gets it, for the reason in `why`. */
  readonly to: string | null;
  readonly why: string | null;
}

export interface PlanInput {
  readonly from: string;
  /** null: by the policy of the receiving team. */
  readonly to: string | null;
  readonly configuration: Pick<Configuration, 'teams' | 'templates'> &
    Partial<Pick<Configuration, 'selfAccept'>>;
  /** `YYYY-MM-DD`. */
  readonly day: string;
}

/** @param open all open handoffs */
export function planReassignment(
  open: readonly ListedHandoff[],
  input: PlanInput,
): readonly PlannedMove[] {
  const given: string[] = [];
  return open
    .filter((handoff) => isWith(handoff, input.from))
    .map((handoff) => {
      const move = planOne(handoff, { ...input, open, given });
      if (move.to !== null) {
        given.push(move.to);
      }
      return move;
    });
}

/** Its owner; before anybody has accepted it, one of those assigned. */
function isWith({ status, owner, assignees }: ListedHandoff, login: string): boolean {
  return (
    (status === 'accepted' && owner !== null && sameLogin(owner, login)) ||
    (status === 'initiated' && includesLogin(assignees, login))
  );
}

interface Planning extends PlanInput {
  readonly open: readonly ListedHandoff[];
  /** To whom this plan has given one, in order. */
  readonly given: readonly string[];
}

function planOne(handoff: ListedHandoff, planning: Planning): PlannedMove {
  const { from, configuration } = planning;
  const team = receivingTeamToday(configuration, handoff);
  const to = planning.to ?? choose(team, handoff, planning);
  if (to === null) {
    return { handoff, to, why: `no other member of ${team.id} is available` };
  }
  if (team.members.length > 0 && team.githubTeam === undefined && !isMember(team, to)) {
    return { handoff, to: null, why: `${to} is not in ${team.id}` };
  }
  const others = handoff.assignees.filter(
    (login) => !sameLogin(login, from) && !sameLogin(login, to),
  );
  return handoff.status === 'accepted' && others.length > 0
    ? { handoff, to: null, why: `${others.join(', ')} is assigned too: comment /assign @${to}` }
    : { handoff, to, why: null };
}

/** A team that assigns everybody or no one gives it to the member with the fewest. */
function choose(
  team: Team,
  { initiatedBy: sender, handoffType }: ListedHandoff,
  { from, open, given, day, configuration }: Planning,
): string | null {
  const members = team.members.filter((login) => !sameLogin(login, from));
  const assign = team.assign === 'round_robin' ? 'round_robin' : 'least_loaded';
  const rota = workloadOf(members, open, given);
  const template = configuration.templates.find(({ type }) => type === handoffType) ?? {};
  const policy = { template, receiving: team, selfAccept: configuration.selfAccept };
  const isSenderBarred = sender !== null && isBarredSender(policy, { initiatedBy: sender }, sender);
  const choice = { rota, day, sender, isSenderBarred };
  return chooseAssignees({ ...team, members, assign }, choice).assignees[0] ?? null;
}

function workloadOf(
  members: readonly string[],
  open: readonly ListedHandoff[],
  given: readonly string[],
): Workload {
  const load = (login: string) =>
    open.filter(({ assignees }) => includesLogin(assignees, login)).length +
    given.filter((one) => sameLogin(one, login)).length;
  return {
    recent: given.toReversed(),
    open: new Map(members.map((login) => [login.toLowerCase(), load(login)])),
  };
}
