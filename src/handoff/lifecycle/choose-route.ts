// Where the answers lead: the receiving team and whom Baton assigns there. Until someone accepts, an edit of
// the answer changes both.

import { deepEqual } from '../../base/deep-equal.ts';
import { dateInZone } from '../../base/time/date-in-zone.ts';
import { chosenValue } from '../../config/answers/by-answer.ts';
import { includesLogin, sameLogin } from '../../config/teams/team.ts';
import type { Assignment, EventData } from '../event.ts';
import type { IssueActivity } from '../issue-activity.ts';
import { isBarredSender, type Policy, policyFor } from '../policy.ts';
import { standIn } from '../presence.ts';
import { routeOf } from '../route.ts';
import type { Handoff, IssueState } from '../state.ts';
import type { Context } from '../submission.ts';
import { chooseAssignees } from './assign.ts';
import { evolve } from './evolve/evolve.ts';

interface Choosing {
  readonly policy: Policy;
  readonly at: string;
  readonly sender: string | null;
}

/** The people that the template names for these answers; otherwise those that the team's policy chooses. */
export function assignmentIn(
  team: string | null,
  context: Context,
  { policy, at, sender }: Choosing,
): Assignment {
  const here = policyFor(policy, team);
  const { template, receiving, receivingClock, rota } = here;
  const day = dateInZone(receivingClock?.zone ?? null, at);
  const isBarred = (login: string) => isBarredSender(here, { initiatedBy: sender }, login);
  const choice = { rota, day, sender, isSenderBarred: sender !== null && isBarred(sender) };
  const wanted = chosenValue(template.assign, context);
  if (wanted === undefined || typeof wanted === 'string') {
    const assign = wanted ?? receiving.assign;
    return chooseAssignees({ ...receiving, assign }, choice);
  }
  const there = wanted
    .flatMap((login) => standIn(receiving, login, day) ?? [])
    .filter((login) => !isBarred(login));
  return there.length === 0
    ? chooseAssignees(receiving, choice)
    : {
        policy: 'named',
        assignees: there.filter((login, at) => !includesLogin(there.slice(0, at), login)),
        away: wanted.filter((login) => standIn(receiving, login, day) !== login),
      };
}

const reopening = ['context_edited', 'resubmitted', 'reverted'] as const;

/** The events, and one more if they leave an unaccepted handoff with a team that its answers do not lead to. */
export function withRoute(
  state: IssueState,
  events: readonly EventData[],
  { fact, policy }: { readonly fact: IssueActivity; readonly policy: Policy },
): readonly EventData[] {
  if (state.handoff === null || !events.some(({ type }) => reopening.some((one) => one === type))) {
    return events;
  }
  const { handoff } = events.reduce(
    (before, data) =>
      evolve(before, { source: fact.source, at: fact.at, actor: fact.by?.login ?? null, data }),
    state,
  );
  if (handoff?.status !== 'initiated') {
    return events;
  }
  const moved = reroute(state.handoff, handoff, { policy, at: fact.at });
  return moved === null ? events : [...events, moved];
}

function reroute(
  before: Handoff,
  { toTeam, context, initiatedBy: sender }: Handoff,
  { policy, at }: Omit<Choosing, 'sender'>,
): EventData | null {
  const { template } = policy;
  const to = routeOf(template, context) ?? toTeam;
  const people = (of: Context) => chosenValue(template.assign, of);
  const isSame =
    sameLogin(to, toTeam) && deepEqual(people(before.decidingContext), people(context));
  return isSame
    ? null
    : {
        type: 'rerouted',
        from: toTeam,
        to,
        assignment: assignmentIn(to, context, { policy, at, sender }),
      };
}
