// What an overdue handoff says, and to whom.

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
    ? `${due}, and nobody of ${teamName(view.handoff.toTeam)} has taken it on. ${waysOut.accept}`
    : `${due}. ${step === 'owner' ? '' : `${formatPerson(view.handoff.owner)} has it. `}${waysOut.complete}`;
}

const done = { accept: 'accepted', complete: 'completed' } satisfies Record<DeadlineKind, string>;

/** A team whose members GitHub keeps to itself is called by its name there. */
function mentions(step: EscalationLevel, { handoff, receiving }: ReminderView): readonly string[] {
  const logins = recipientsByLevel[step](handoff, receiving);
  const { githubTeam } = receiving;
  return logins.length === 0 && step !== 'lead' && githubTeam !== undefined
    ? [`@${githubTeam}`]
    : logins.map(mention);
}

/** Commands, which serve whatever the template asks for with them. */
const waysOut = {
  accept: `Whoever does comments ${code('/accept')}; what cannot be worked with goes back to its sender by ${code('/return')} and the reason.`,
  complete: `When the work is done, ${code('/complete')} in a comment ends it.`,
} satisfies Record<DeadlineKind, string>;
