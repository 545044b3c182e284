// The comment on an overdue handoff, and whom it mentions.

import { joinList } from '../../base/join-list.ts';
import type { Team } from '../../config/types.ts';
import { recipientsByLevel } from '../../handoff/deadlines/responsible.ts';
import type { DeadlineKind, EscalationLevel, EventData } from '../../handoff/event.ts';
import type { Handoff } from '../../handoff/state.ts';
import { code } from '../format/escape.ts';
import { formatPerson, mention } from '../format/format-person.ts';
import { teamName } from '../format/format-team.ts';
import { dueTime } from '../format/time.ts';

const maxMentions = 20;

type Reminded = Extract<EventData, { readonly type: 'reminded' }>;

interface ReminderView {
  readonly handoff: Handoff;
  readonly receiving: Team;
}

export function reminder({ limit, step, dueAt }: Reminded, view: ReminderView): string {
  const called = joinList(mentions(step, view), { most: maxMentions });
  const begin = called === '' ? 'This' : `${called}, this`;
  const due = `${begin} handoff should have been ${done[limit]} by **${dueTime(dueAt, view.receiving)}**`;
  return view.handoff.owner === null
    ? `${due}, and no one from ${teamName(view.handoff.toTeam)} has accepted it. ${waysOut.accept}`
    : `${due}. ${step === 'owner' ? '' : `${formatPerson(view.handoff.owner)} has it. `}${waysOut.complete}`;
}

const done = { accept: 'accepted', complete: 'completed' } satisfies Record<DeadlineKind, string>;

/** If the members of a team are private, mention the GitHub team. */
export function mentions(
  step: EscalationLevel,
  { handoff, receiving }: ReminderView,
): readonly string[] {
  const logins = recipientsByLevel[step](handoff, receiving);
  const { githubTeam } = receiving;
  return logins.length === 0 && step !== 'lead' && githubTeam !== undefined
    ? [`@${githubTeam}`]
    : logins.map(mention);
}

/** Commands work for every template, also if it requires a read-back or a reason. */
const waysOut = {
  accept: `To take it on, comment ${code('/accept')}. To send it back, comment ${code('/return')} and a reason.`,
  complete: `When the work is done, comment ${code('/complete')}.`,
} satisfies Record<DeadlineKind, string>;
