// Comments about who has an accepted handoff: for its sender on acceptance, and for both owners later.

import { sameLogin } from '../../config/team.ts';
import type { EventData, HandoffEvent, ReassignReason } from '../../handoff/event.ts';
import type { Handoff } from '../../handoff/state.ts';
import { code } from '../format/escape.ts';
import { formatPerson, mention } from '../format/format-person.ts';
import { teamName } from '../format/format-team.ts';
import { quotation } from './sections/quotes-section.ts';

type Of<Type extends EventData['type']> = Extract<EventData, { readonly type: Type }>;

/** null: the sender accepted it, is gone, or hears of its completion in the same comment. */
export function acceptanceNotice(
  { actor }: HandoffEvent,
  { implicit, readBack }: Of<'accepted'>,
  { initiatedBy: sender, toTeam }: Handoff,
): string | null {
  if (sender === null || implicit || (actor !== null && sameLogin(sender, actor))) {
    return null;
  }
  const sentence = `${mention(sender)}, ${formatPerson(actor)} accepted this handoff for ${teamName(toTeam)}`;
  return readBack === undefined
    ? `${sentence}.`
    : [`${sentence}, and understood it like this:`, quotation(readBack)].join('\n\n');
}

export function reassignedNotice(
  { actor }: HandoffEvent,
  { from, to, reason }: Of<'reassigned'>,
): string {
  const former = from === null ? '' : ` Until now ${mention(from)} had it.`;
  return `${mention(to)} has this handoff from now on: ${hows[reason](formatPerson(actor))}.${former} The read-back and every limit stay as they were. To take it over, a member of the team comments ${code('/take')}.`;
}

const hows = {
  taken: () => 'they took it over',
  assigned: (by) => `${by} assigned it to them`,
  assignees_changed: (by) => `${by} changed who is assigned`,
} satisfies Record<ReassignReason, (by: string) => string>;
