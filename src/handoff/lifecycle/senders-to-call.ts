// Whom Baton calls on the sending side where that is not the sender alone: on a return, a question, an acceptance.

import { hasMembers, isMember, sameLogin } from '../../config/teams/team.ts';
import type { Policy } from '../policy.ts';

/** GitHub assigns at most ten people to an issue. */
const maxCalled = 10;

/**
 * A bot, a deleted account or a sender of another team may not be able to correct or answer: the sending
 * team's lead is called, or its members. A person keeps the right to do so, and is called too. null: the
 * sender alone.
 */
export function sendersToCall(
  sender: string | null,
  { filer, sending }: Pick<Policy, 'filer' | 'sending'>,
): readonly string[] | null {
  const isGone = sender === null || filer === null;
  if (!isGone && (isMember(sending, sender) || (!filer?.isBot && !hasMembers(sending)))) {
    return null;
  }
  const isOut = isGone || filer?.isBot === true;
  return isOut
    ? speakersOf(sending, sender)
    : [sender, ...speakersOf(sending, null)].slice(0, maxCalled);
}

/**
 * Who has to answer or correct today: those called then, and the rest of the sending team where the sender alone
 * was called and has left it since.
 */
export function sendersInTurnToday(
  called: readonly string[],
  sender: string | null,
  policy: Pick<Policy, 'filer' | 'sending'>,
): readonly string[] {
  const [first, ...others] = called;
  const isAlone = first !== undefined && sender !== null && sameLogin(first, sender);
  return (isAlone && others.length === 0 ? sendersToCall(sender, policy) : null) ?? called;
}

/** Who hears of a handoff for its sender: the sender; for a bot or a deleted account the sending team. */
export function hearers(
  sender: string | null,
  { filer, sending }: Pick<Policy, 'filer' | 'sending'>,
): readonly string[] {
  return sender === null || filer === null || filer?.isBot ? speakersOf(sending, sender) : [sender];
}

/** @param out the bot or the deleted account that sent it, which its team may still list */
function speakersOf({ lead, members }: Policy['sending'], out: string | null): readonly string[] {
  const isOut = (login: string) => out !== null && sameLogin(login, out);
  const speakers = lead === undefined || isOut(lead) ? members : [lead];
  return speakers.filter((login) => !isOut(login)).slice(0, maxCalled);
}
