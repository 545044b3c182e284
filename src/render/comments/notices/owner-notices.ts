// Comments about who has an accepted handoff: for its sender on acceptance, and for both owners later.

import { joinList } from '../../../base/join-list.ts';
import { isGoneLogin } from '../../../config/teams/gone-login.ts';
import { sameLogin } from '../../../config/teams/team.ts';
import type { LabelNames, Status, Template } from '../../../config/types.ts';
import type { EventData, HandoffEvent, ReassignReason } from '../../../handoff/event.ts';
import { hearers } from '../../../handoff/lifecycle/senders-to-call.ts';
import type { Policy } from '../../../handoff/policy.ts';
import type { Handoff } from '../../../handoff/state.ts';
import { acceptCommand } from '../../format/accept-command.ts';
import { code } from '../../format/escape.ts';
import { formatPerson, mention } from '../../format/format-person.ts';
import { teamName } from '../../format/format-team.ts';
import { quotation } from '../sections/quotes-section.ts';

type Of<Type extends EventData['type']> = Extract<EventData, { readonly type: Type }>;

/** null: the sender accepted it, the comment about its completion notifies them, or no one is known on their side. */
export function acceptanceNotice(
  { actor }: HandoffEvent,
  { implicit, readBack }: Of<'accepted'>,
  { initiatedBy: sender, toTeam }: Handoff,
  policy: Pick<Policy, 'filer' | 'sending'>,
): string | null {
  const called = hearers(sender, policy);
  const isTheirs = sender !== null && actor !== null && sameLogin(sender, actor);
  if (called.length === 0 || implicit || isTheirs) {
    return null;
  }
  const sentence = `${joinList(called.map(mention))}, ${formatPerson(actor)} accepted this handoff for ${teamName(toTeam)}`;
  return readBack === undefined
    ? `${sentence}.`
    : [`${sentence}, with this read-back:`, quotation(readBack)].join('\n\n');
}

export function reassignedNotice(
  { actor }: HandoffEvent,
  { from, to, reason }: Of<'reassigned'>,
): string {
  const change = changes[reason](mention(to), formatPerson(actor));
  const former =
    from === null
      ? ''
      : ` Until now, ${isGoneLogin(from) ? formatPerson(from) : mention(from)} had it.`;
  return `${change}.${former} The read-back and the deadlines stay the same. Any member of the team can take it over with ${code('/take')}.`;
}

/** No one who has it can act: they have left the team, or their accounts are gone. */
export function ownerLeftNotice(
  former: readonly string[],
  {
    team,
    toTeam,
    template,
    isAccepted,
  }: {
    readonly team: readonly string[];
    readonly template: Template;
    readonly toTeam: string;
    readonly isAccepted: boolean;
  },
): string {
  const called = team.length === 0 ? '' : `${joinList(team, { most: 20 })}: `;
  const who = joinList(former.map(formatPerson), { most: 10 });
  const isOne = former.length === 1;
  const left = former.every(isGoneLogin)
    ? `${isOne ? 'the person' : 'the people'} who ${isOne ? 'has' : 'have'} this handoff ${isOne ? 'has' : 'have'} no GitHub account any more`
    : isAccepted
      ? `${who} has this handoff, but is no longer in ${teamName(toTeam)}`
      : `${who} ${isOne ? 'is' : 'are'} assigned to this handoff, but not in ${teamName(toTeam)}`;
  const way = isAccepted
    ? `To take it over, comment ${code('/take')}.`
    : `To take it on, comment ${acceptCommand(template)}.`;
  return `${called}${left}. ${way} To give it to someone else, comment ${code('/assign login')}.`;
}

/** Those who were asked, or had to correct it, can no longer act for their team. */
export function senderLeftNotice(
  former: readonly string[],
  {
    sender,
    others,
    fromTeam,
    isAsked,
  }: {
    readonly sender: string | null;
    readonly others: readonly string[];
    readonly fromTeam: string;
    readonly isAsked: boolean;
  },
): string {
  const isSenders = former.some((login) => sender !== null && sameLogin(sender, login));
  const duty = isSenders ? 'sent this handoff' : isAsked ? 'was asked' : 'had to correct this';
  const who = joinList(former.map(formatPerson), { most: 10 });
  const left = `${joinList(others.map(mention))}: ${who} ${duty}, but is no longer in ${teamName(fromTeam)}.`;
  return isAsked
    ? `${left} Answer the question in a comment, or edit the description of this issue.`
    : `${left} To hand it over again, complete the description or comment ${code('/resubmit')}.`;
}

const changes = {
  taken: (to) => `${to} took over this handoff`,
  assigned: (to, by) => `${by} assigned this handoff to ${to}`,
  assignees_changed: (to, by) => `${by} changed the assignees, so ${to} has this handoff now`,
} satisfies Record<ReassignReason, (to: string, by: string) => string>;

/** To someone who wrote one word that may be meant so; null: the handoff has moved on since. */
export function hint(
  what: 'accepting' | 'completing',
  status: Status | undefined,
  { labels, template }: { readonly labels: LabelNames; readonly template: Template },
): string | null {
  const complete = `add the label ${code(labels.completed)} or comment ${code('/complete')}.`;
  if (status === 'initiated') {
    const accept = `to accept this handoff, add the label ${code(labels.accepted)} or comment ${acceptCommand(template)}.`;
    return what === 'accepting' ? accept : `${accept} To complete it, ${complete}`;
  }
  return status === 'accepted' && what === 'completing'
    ? `to complete this handoff, ${complete}`
    : null;
}
