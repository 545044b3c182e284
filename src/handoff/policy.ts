// Everything the lifecycle depends on in addition to the history.

import { hasMembers, isMember, sameLogin } from '../config/teams/team.ts';
import type { FormLimits, LabelNames, ReminderStep, Team, Template } from '../config/types.ts';
import type { UsedLabels } from '../config/used-labels.ts';
import type { BusinessTime } from './deadlines/business-time.ts';
import type { Actor } from './issue-activity.ts';
import type { Sibling } from './sibling.ts';
import type { Handoff } from './state.ts';

/** A receiving team's past assignments and open handoffs, for choosing assignees. */
export interface Workload {
  /** Logins by their last assignment by rota to this team, newest first. */
  readonly recent: readonly string[];
  /** Login in lower case to its number of open assignments (initiated, accepted, returned). */
  readonly open: ReadonlyMap<string, number>;
}

/** Where no one is chosen. */
export const noRota: Workload = { recent: [], open: new Map() };

/** A team that the answers can lead to, with what depends on it. */
export interface Receiver
  extends Pick<Policy, 'receiving' | 'receivingClock' | 'isReceivingPartial' | 'reminders'> {
  /** As the template names it. */
  readonly toTeam: string;
  /** Absent: not read yet. */
  readonly rota?: Workload;
}

export interface Policy {
  /** The template of the handoff, recorded or not. */
  readonly template: Template;
  readonly sending: Team;
  readonly receiving: Team;
  /** From the team's calendar; absent without a calendar, when all time counts. */
  readonly sendingClock?: BusinessTime | undefined;
  readonly receivingClock?: BusinessTime | undefined;
  /** When the sender of an incomplete form is reminded, and its issue closed; absent: neither. */
  readonly incomplete?: FormLimits;
  /** GitHub did not say who else is of the receiving team. */
  readonly isReceivingPartial?: boolean;
  /** Nor was it read who else is of the sending team. */
  readonly isSendingPartial?: boolean;
  /** Of the receiving team; absent: the default steps. */
  readonly reminders?: readonly ReminderStep[] | undefined;
  readonly labels: LabelNames;
  /** All names that configurations have given to them; absent: not known. */
  readonly usedLabels?: UsedLabels | undefined;
  readonly requireChecklist: boolean;
  readonly autoComplete: boolean;
  /** As set in `config.yml`; absent: yes. The receiving team and the template may override it. */
  readonly selfAccept?: boolean | undefined;
  /** The account that filed the issue; null: it is gone; absent: not known. */
  readonly filer?: Actor | null | undefined;
  /** All templates, for the handoffs that can follow; absent: none. */
  readonly templates?: readonly Pick<Template, 'type' | 'name' | 'from'>[] | undefined;
  /** Of a handoff that waits for others: those asked for after the same handoff; absent: none. */
  readonly siblings?: readonly Sibling[];
  readonly rota: Workload;
  /** The teams that it has gone to or can go to now, by name in lower case. */
  readonly receivers?: ReadonlyMap<string, Receiver>;
  /**
   * Logins in lower case known to have write access; only looked up if the receiving team has no
   * members.
   */
  readonly writers: ReadonlySet<string>;
  /** Logins in lower case that a `/assign` names and GitHub does not assign. */
  readonly unassignable?: ReadonlySet<string> | undefined;
}

/** The receiving team; if it has no members, everyone with write access. */
export function canActAsReceiver(policy: Policy, login: string): boolean {
  return hasMembers(policy.receiving)
    ? isMember(policy.receiving, login)
    : policy.writers.has(login.toLowerCase());
}

/** Whether the person sent the handoff, and someone else must have it (four eyes). */
export function isBarredSender(
  { template, receiving, selfAccept = true }: FourEyes,
  { initiatedBy }: Pick<Handoff, 'initiatedBy'>,
  login: string,
): boolean {
  return (
    !(template.selfAccept ?? receiving.selfAccept ?? selfAccept) &&
    initiatedBy !== null &&
    sameLogin(initiatedBy, login)
  );
}

export interface FourEyes extends Pick<Policy, 'receiving' | 'selfAccept'> {
  readonly template: Pick<Template, 'selfAccept'>;
}

/** The receiving team; until it accepts, without a sender who may not. */
export function ableTeam(policy: FourEyes, handoff: Pick<Handoff, 'status' | 'initiatedBy'>): Team {
  const { lead, ...team } = policy.receiving;
  const may = (login: string) => isAble(policy, handoff, login);
  return {
    ...team,
    members: team.members.filter(may),
    ...(lead === undefined || !may(lead) ? {} : { lead }),
  };
}

/** Not a sender who may not accept, until someone else has. */
export function isAble(
  policy: FourEyes,
  handoff: Pick<Handoff, 'status' | 'initiatedBy'>,
  login: string,
): boolean {
  return handoff.status !== 'initiated' || !isBarredSender(policy, handoff, login);
}

/** The policy while the handoff is with this team. */
export function policyFor<Given extends Pick<Policy, 'receivers'>>(
  policy: Given,
  team: string | null,
): Given {
  const receiver = team === null ? undefined : policy.receivers?.get(team.toLowerCase());
  return receiver === undefined ? policy : { ...policy, ...receiver };
}

/** Types of the handoffs that the receiving team sends. */
export function nextTypes({
  receiving,
  templates = [],
}: Pick<Policy, 'receiving' | 'templates'>): readonly string[] {
  return templates.filter(({ from }) => sameLogin(from, receiving.id)).map(({ type }) => type);
}

/** The sender and the sending team. */
export function canActAsSender(policy: Policy, handoff: Handoff, login: string): boolean {
  return (
    (handoff.initiatedBy !== null && sameLogin(handoff.initiatedBy, login)) ||
    isMember(policy.sending, login)
  );
}

/**
 * Labels, closings and reopenings by bots are not decisions of a team. Baton's own follow earlier
 * decisions; those of other automation are reverted without notifying anyone. A bot that a team lists
 * is a member.
 */
export function isAuthoritative(by: Actor | null, policy: Policy): boolean {
  return isHuman(by) || (by !== null && canActAsReceiver(policy, by.login));
}

export function isHuman(by: Actor | null): boolean {
  return by === null || !by.isBot;
}
