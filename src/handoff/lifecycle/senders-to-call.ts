// Whom Baton calls on the sending side: on a return, a question, an acceptance.

import { isGoneLogin } from '../../config/teams/gone-login.ts';
import { hasMembers, includesLogin, isMember, sameLogin } from '../../config/teams/team.ts';
import type { Team } from '../../config/types.ts';
import type { Policy } from '../policy.ts';
import type { Handoff } from '../state.ts';

/** GitHub assigns at most ten people to an issue. */
const maxCalled = 10;

type Senders = Pick<Policy, 'filer' | 'sending' | 'isSendingPartial'>;

/**
 * The sending team's lead, or its members, instead of a bot, a deleted account or a person outside the team. A person
 * keeps the right to correct and answer, and GitHub notifies them of comments on their issue. null: the sender.
 */
export function sendersToCall(sender: string | null, senders: Senders): readonly string[] | null {
  return sender !== null && canBeCalled(sender, sender, senders)
    ? null
    : speakersOf(senders.sending, [sender]);
}

/**
 * Who is to answer a question: no one answers their own. null: the sender.
 *
 * @returns nothing if no one is left to ask
 */
export function sendersToAsk(
  sender: string | null,
  asker: string,
  senders: Senders,
): readonly string[] | null | undefined {
  const isOwn = sender !== null && sameLogin(sender, asker);
  const called = sendersToCall(sender, senders);
  if (!isOwn && !(called !== null && includesLogin(called, asker))) {
    return called;
  }
  const others = speakersOf(senders.sending, [sender, asker]);
  if (others.length > 0) {
    return others;
  }
  const mayHaveOthers = !hasMembers(senders.sending) || senders.isSendingPartial === true;
  const { filer } = senders;
  const canSenderAnswer = !isOwn && sender !== null && filer !== null && filer?.isBot !== true;
  return mayHaveOthers || canSenderAnswer ? called : undefined;
}

/**
 * Who has to answer or correct today: those called then who can still act; if none can, the sending team. Of a
 * team on GitHub only a run that has read its members could tell, so those called then stay.
 */
export function sendersInTurnToday(
  called: readonly string[],
  sender: string | null,
  { filer, sending }: Pick<Policy, 'filer' | 'sending'>,
): readonly string[] {
  const isSendingPartial = sending.githubTeam !== undefined;
  const able = called.filter((login) =>
    canBeCalled(login, sender, { filer, sending, isSendingPartial }),
  );
  return able.length > 0 ? able : speakersOf(sending, [sender]);
}

/** From a row of the ledger: who corrects it or answers today, of those assigned. */
export function sendersInTurn(
  { assignees, initiatedBy }: Pick<Handoff, 'assignees' | 'initiatedBy'>,
  sending: Team,
): readonly string[] {
  const called =
    initiatedBy === null || (assignees.length > 0 && !includesLogin(assignees, initiatedBy))
      ? assignees
      : [initiatedBy];
  return sendersInTurnToday(called, initiatedBy, { sending });
}

/** Who is responsible until a handoff is accepted: the sender; null: the sending team. */
export function responsibleSender(
  sender: string | null,
  { filer, sending }: Pick<Policy, 'filer' | 'sending'>,
): string | null {
  const isSendingPartial = sending.githubTeam !== undefined;
  return sender !== null && canBeCalled(sender, sender, { filer, sending, isSendingPartial })
    ? sender
    : null;
}

/** Who hears of a handoff for its sender: the sender; for a bot or a deleted account the sending team. */
export function hearers(
  sender: string | null,
  { filer, sending }: Pick<Policy, 'filer' | 'sending'>,
): readonly string[] {
  return sender === null || filer === null || filer?.isBot
    ? speakersOf(sending, [sender])
    : [sender];
}

/** A mention of a bot reaches no one, also of one that its team lists. */
function canBeCalled(
  login: string,
  sender: string | null,
  { filer, sending, isSendingPartial = false }: Senders,
): boolean {
  const isSender = sender !== null && sameLogin(login, sender);
  const isOut = isGoneLogin(login) || (isSender && (filer === null || filer?.isBot === true));
  const isKnownTeam = hasMembers(sending) && !isSendingPartial;
  return !isOut && (!isKnownTeam || isMember(sending, login));
}

/** @param out who sent it and may not be called, or asks, also where the team still lists them */
function speakersOf(
  { lead, members }: Policy['sending'],
  out: readonly (string | null)[],
): readonly string[] {
  const isThere = (login: string) =>
    !isGoneLogin(login) && !out.some((one) => one !== null && sameLogin(one, login));
  const speakers = lead !== undefined && isThere(lead) ? [lead] : members;
  return speakers.filter(isThere).slice(0, maxCalled);
}
