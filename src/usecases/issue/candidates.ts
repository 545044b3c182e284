// The teams that an issue can go to: the one that has it, and those that its unrecorded answers lead to.

import { possibleValues } from '../../config/answers/by-answer.ts';
import { sameLogin, teamsOf } from '../../config/teams/team.ts';
import type { Configuration, Team, Template } from '../../config/types.ts';
import type { IssueActivity } from '../../handoff/issue-activity.ts';
import { stateOf } from '../../handoff/lifecycle/fold-events.ts';
import { noRota, type Policy, type Receiver } from '../../handoff/policy.ts';
import { routedBy, routeOf } from '../../handoff/route.ts';
import type { GitHub } from '../../ports/github.ts';
import type { LedgerTransaction, StoredIssue } from '../../ports/ledger.ts';
import { teamClock } from '../team-clock.ts';
import { decidedSources, type Membership, membershipOf } from './judge-people.ts';

export interface LoadInput {
  readonly issueNumber: number;
  readonly template: Template;
  readonly facts: readonly IssueActivity[];
  readonly recorded: StoredIssue;
  readonly configuration: Configuration;
  readonly github: Pick<GitHub, 'canBeAssigned' | 'canWrite' | 'readLabel' | 'teamMembers'>;
}

export interface PossibleReceiver {
  /** As the template names it. */
  readonly toTeam: string;
  readonly receiving: Membership;
  readonly isReceivingLost: boolean;
  readonly sending: Team;
}

/** The one that has it now comes first. */
export async function candidatesFor({
  template,
  facts,
  recorded,
  configuration,
  github,
}: LoadInput): Promise<readonly [PossibleReceiver, ...PossibleReceiver[]]> {
  const state = stateOf(recorded.events);
  const decided = decidedSources(recorded);
  const contexts = facts.flatMap((fact) =>
    fact.kind === 'written' && !decided.has(fact.source) ? [fact.submission.context] : [],
  );
  const latest = contexts.at(-1);
  const routes = [...contexts, ...(state.handoff === null ? [] : [state.handoff.context])].flatMap(
    (context) => routeOf(template, context) ?? [],
  );
  const current =
    state.handoff === null && latest !== undefined && routes.length > 0
      ? { toTeam: routeOf(template, latest) ?? routes[0] ?? '', context: latest }
      : routedBy(template, state);
  const load = async (toTeam: string): Promise<PossibleReceiver> => {
    const { receiving, ...parties } = teamsOf(configuration, template, { ...current, toTeam });
    return { toTeam, receiving: await membershipOf(receiving, github), ...parties };
  };
  const others = routes.filter(
    (one, at) =>
      !sameLogin(one, current.toTeam) &&
      !routes.slice(0, at).some((other) => sameLogin(one, other)),
  );
  return [await load(current.toTeam), ...(await Promise.all(others.map(load)))];
}

export async function receiverOf(
  { toTeam, receiving: { team, unread } }: PossibleReceiver,
  configuration: Configuration,
): Promise<Receiver> {
  return {
    toTeam,
    receiving: team,
    receivingClock: await teamClock(team),
    isReceivingPartial: unread !== null,
    reminders: team.reminders ?? configuration.reminders,
  };
}

export async function receiversByName(
  candidates: readonly PossibleReceiver[],
  configuration: Configuration,
): Promise<ReadonlyMap<string, Receiver>> {
  const receivers = candidates.map(
    async (one) => [one.toTeam.toLowerCase(), await receiverOf(one, configuration)] as const,
  );
  return new Map(await Promise.all(receivers));
}

function peopleOfTeam({ members, lead }: Team): readonly string[] {
  return [...members, ...(lead === undefined ? [] : [lead])];
}

/** Adds whose turn it is in each of the teams. */
export async function withRotas(
  policy: Omit<Policy, 'rota'>,
  ledger: Pick<LedgerTransaction, 'rota'>,
): Promise<Policy> {
  const receivers = new Map<string, Receiver>();
  for (const [name, receiver] of policy.receivers ?? []) {
    const isByLoad = possibleValues(policy.template.assign)
      .concat(receiver.receiving.assign)
      .includes('least_loaded');
    const rota = await ledger.rota(
      receiver.toTeam,
      isByLoad ? peopleOfTeam(receiver.receiving) : [],
    );
    receivers.set(name, { ...receiver, rota });
  }
  const [current] = receivers.values();
  return { ...policy, receivers, rota: current?.rota ?? noRota };
}
