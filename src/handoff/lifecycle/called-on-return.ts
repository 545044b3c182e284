// Whom a return calls where that is not its sender alone.

import { hasMembers, isMember } from '../../config/teams/team.ts';
import type { Policy } from '../policy.ts';
import type { Handoff } from '../state.ts';

/** GitHub assigns at most ten people to an issue. */
const maxCalled = 10;

/**
 * A bot, a deleted account or a sender of another team may not be able to correct the form: the sending
 * team's lead is called, or its members. A person keeps the right to correct it, and is called too.
 */
export function calledOnReturn(
  { initiatedBy: sender }: Pick<Handoff, 'initiatedBy'>,
  { filer, sending }: Policy,
): readonly string[] | null {
  const team = sending.lead === undefined ? sending.members : [sending.lead];
  const isGone = sender === null || filer === null;
  if (!isGone && (isMember(sending, sender) || (!filer?.isBot && !hasMembers(sending)))) {
    return null;
  }
  const people = isGone || filer?.isBot ? team : [sender, ...team];
  return people.slice(0, maxCalled);
}
