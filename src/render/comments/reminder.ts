// The comment on an overdue handoff, and whom it mentions.

import { joinList } from '../../base/join-list.ts';
import { sameLogin } from '../../config/teams/team.ts';
import type { Team, Template } from '../../config/types.ts';
import { isWarning } from '../../handoff/deadlines/overdue.ts';
import type { DeadlineKind, EventData } from '../../handoff/event.ts';
import type { Handoff } from '../../handoff/state.ts';
import { acceptCommand } from '../format/accept-command.ts';
import { code } from '../format/escape.ts';
import { formatPerson, mention } from '../format/format-person.ts';
import { teamName } from '../format/format-team.ts';
import { teamTime } from '../format/time.ts';

const maxMentions = 20;

type Reminded = Extract<EventData, { readonly type: 'reminded' }>;

interface ReminderView {
  /** When it is sent. */
  readonly at: string;
  readonly handoff: Handoff;
  readonly template: Template;
  readonly receiving: Team;
}

/** @returns null if the event calls no one */
export function reminder(data: Reminded, view: ReminderView): string | null {
  const { limit, step, dueAt } = data;
  if (step === 'none') {
    return null;
  }
  const called = joinList(mentions(data, view.receiving), { most: maxMentions });
  const begin = called === '' ? 'This' : `${called}, this`;
  const isEarly = isWarning(data);
  const due = `${begin} handoff should ${isEarly ? 'be' : 'have been'} ${done[limit]} by **${teamTime(dueAt, view.receiving, view.at)}**`;
  if (view.handoff.owner === null) {
    return `${due}${isEarly ? '.' : `, and no one from ${teamName(view.handoff.toTeam)} has accepted it.`} ${waysOut(view.template)}`;
  }
  const hasOwner =
    data.called.length === 1 && data.called.some((one) => isOwner(one, view.handoff));
  return `${due}. ${hasOwner ? '' : `${formatPerson(view.handoff.owner)} has it. `}When the work is done, comment ${code('/complete')}.`;
}

function isOwner(login: string, { owner }: Handoff): boolean {
  return owner !== null && sameLogin(owner, login);
}

const done = { accept: 'accepted', complete: 'completed' } satisfies Record<DeadlineKind, string>;

/** If only GitHub knows who is of the team, mention the GitHub team. */
export function mentions(
  { called, step }: Pick<Reminded, 'called' | 'step'>,
  { members, githubTeam }: Team,
): readonly string[] {
  const isUnlisted = called.length === 0 && members.length === 0 && step !== 'lead';
  return isUnlisted && githubTeam !== undefined ? [`@${githubTeam}`] : called.map(mention);
}

/** Commands work for every template, also if it requires a read-back or a reason. */
function waysOut(template: Template): string {
  return `To take it on, comment ${acceptCommand(template)}. To send it back, comment ${code('/return')} and a reason.`;
}
