// What the lifecycle is decided by, besides the issue's own history.

import { isMember, listsAnybody, sameLogin } from '../config/team.ts';
import type { LabelNames, Team, Template } from '../config/types.ts';
import type { Clock } from './deadlines/business-time.ts';
import type { Actor } from './issue-activity.ts';
import type { Rota } from './lifecycle/workload.ts';
import type { Handoff } from './state.ts';

export interface Policy {
  /** The template the handoff is, or would be, filed under. */
  readonly template: Template;
  readonly sending: Team;
  readonly receiving: Team;
  /** By the calendar of the team; absent: it keeps none, and all time counts. */
  readonly sendingClock?: Clock | undefined;
  readonly receivingClock?: Clock | undefined;
  readonly labels: LabelNames;
  readonly requireChecklist: boolean;
  readonly autoComplete: boolean;
  readonly rota: Rota;
  /** Logins in lower case known to have write access; asked for only where the receiving team lists nobody. */
  readonly writers: ReadonlySet<string>;
}

/** The receiving team; where it lists nobody, whoever may write to the repository. */
export function mayReceive(policy: Policy, login: string): boolean {
  return listsAnybody(policy.receiving)
    ? isMember(policy.receiving, login)
    : policy.writers.has(login.toLowerCase());
}

/** Whoever filed it, and the sending team. */
export function maySend(policy: Policy, handoff: Handoff, login: string): boolean {
  return (
    (handoff.initiatedBy !== null && sameLogin(handoff.initiatedBy, login)) ||
    isMember(policy.sending, login)
  );
}

/**
 * Labels, closings and reopenings by bots are not acts of a team: our own follow what was decided before, and
 * another automation's are put right without calling anybody. A bot that a team lists is a member.
 */
export function countsFrom(by: Actor | null, policy: Policy): boolean {
  return byPerson(by) || (by !== null && mayReceive(policy, by.login));
}

export function byPerson(by: Actor | null): boolean {
  return by === null || !by.isBot;
}
