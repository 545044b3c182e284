// A person requests another status: checks permissions, and returns the events.

import { sameLogin } from '../../config/teams/team.ts';
import type { CommandName, ReturnSaid } from '../command.ts';
import { hasEnded } from '../deadlines/time-in-status.ts';
import type { ActionSource, EventData } from '../event.ts';
import type { Actor, CloseReason } from '../issue-activity.ts';
import { canActAsReceiver, canActAsSender, isBarredSender, type Policy } from '../policy.ts';
import type { RejectionReason } from '../rejection-reason.ts';
import type { Handoff } from '../state.ts';
import type { ShownStatus } from '../status-label.ts';
import { openItems } from './checklist.ts';
import { sendersToCall } from './senders-to-call.ts';

export interface TransitionRequest {
  readonly via: ActionSource;
  readonly by: Actor | null;
  readonly policy: Policy;
  /** The reason, if the transition cancels. */
  readonly reason: CloseReason | 'label' | 'command';
  /** The command that requested it. */
  readonly command?: CommandName;
  readonly readBack?: string;
  readonly returning?: ReturnSaid;
  /** The reason for cancelling in the person's own words. */
  readonly comment?: string;
}

export function transitionTo(
  handoff: Handoff,
  wanted: ShownStatus,
  act: TransitionRequest,
): readonly EventData[] {
  const refused = checkGuards(handoff, wanted, act);
  if (refused !== null) {
    return [reject(act.via, act.command ?? wanted, refused, handoff)];
  }
  switch (wanted) {
    case 'accepted':
      return [accepted(act)];
    case 'completed':
      return handoff.status === 'accepted'
        ? [{ type: 'completed' }]
        : [{ type: 'accepted', implicit: true }, { type: 'completed' }];
    case 'cancelled':
      return [{ type: 'cancelled', reason: act.reason, ...commentOf(act) }];
    case 'returned': {
      const called = sendersToCall(handoff.initiatedBy, act.policy);
      return [{ type: 'returned', ...act.returning, ...(called === null ? {} : { called }) }];
    }
    case 'incomplete':
    case 'initiated':
      return [];
  }
}

export function accepted({ readBack }: Pick<TransitionRequest, 'readBack'>): EventData {
  return { type: 'accepted', implicit: false, ...(readBack === undefined ? {} : { readBack }) };
}

function commentOf({ comment }: TransitionRequest): Pick<TransitionRequest, 'comment'> {
  return comment === undefined ? {} : { comment };
}

function checkGuards(
  handoff: Handoff,
  wanted: ShownStatus,
  act: TransitionRequest,
): RejectionReason | null {
  if (wanted === 'incomplete' || wanted === 'initiated') {
    return 'set_by_baton';
  }
  const receives = act.by !== null && canActAsReceiver(act.policy, act.by.login);
  const sends = act.by !== null && canActAsSender(act.policy, handoff, act.by.login);
  if (wanted === 'cancelled' ? !receives && !sends : !receives) {
    return wanted === 'cancelled' ? 'not_a_party' : 'not_receiving_team';
  }
  if (hasEnded(handoff.status)) {
    return 'already_ended';
  }
  if (wanted === handoff.status) {
    return isWithAnother(handoff, wanted, act.by) ? 'already_accepted' : 'already_so';
  }
  const accepts =
    wanted === 'accepted' || (wanted === 'completed' && handoff.status !== 'accepted');
  return accepts && act.by !== null && isBarredSender(act.policy, handoff, act.by.login)
    ? 'own_handoff'
    : checkPreconditions(handoff, wanted, act);
}

function isWithAnother({ owner }: Handoff, wanted: ShownStatus, by: Actor | null): boolean {
  return wanted === 'accepted' && owner !== null && (by === null || !sameLogin(owner, by.login));
}

function checkPreconditions(
  { status, checklist, readBack: knownReadBack }: Handoff,
  wanted: ShownStatus,
  { policy, command, readBack, returning }: TransitionRequest,
): RejectionReason | null {
  switch (wanted) {
    case 'accepted':
      return policy.template.readBack === 'required' && readBack === undefined
        ? 'read_back_required'
        : null;
    case 'returned':
      return command !== undefined && returning === undefined ? 'reason_required' : null;
    case 'completed':
      // Completing an unaccepted handoff also accepts it.
      if (
        policy.template.readBack === 'required' &&
        status !== 'accepted' &&
        knownReadBack === null
      ) {
        return 'read_back_required';
      }
      return policy.requireChecklist && openItems(checklist).length > 0 ? 'checklist_open' : null;
    default:
      return null;
  }
}

/** One step back: from accepted to initiated, from an end to the status before it. */
export function revert({ status, acceptedAt, cancelledFrom }: Handoff): EventData {
  // Cancelling a returned handoff corrects nothing, so the sender still has to.
  if (status === 'cancelled' && cancelledFrom === 'returned') {
    return { type: 'reverted', to: 'returned' };
  }
  const wasAccepted = status !== 'accepted' && acceptedAt !== null;
  return { type: 'reverted', to: wasAccepted ? 'accepted' : 'initiated' };
}

/** Why this person may not take the last step back; null: they may. */
export function refusalToRevert(
  handoff: Handoff,
  by: Actor | null,
  policy: Policy,
): RejectionReason | null {
  const receives = by !== null && canActAsReceiver(policy, by.login);
  if (handoff.status !== 'cancelled') {
    return receives ? null : 'not_receiving_team';
  }
  const sends = by !== null && canActAsSender(policy, handoff, by.login);
  return receives || sends ? null : 'not_a_party';
}

export function reject(
  via: ActionSource,
  wanted: string,
  reason: RejectionReason,
  handoff?: Handoff,
): Extract<EventData, { readonly type: 'rejected' }> {
  const open =
    reason === 'checklist_open' && handoff !== undefined ? openItems(handoff.checklist) : [];
  return { type: 'rejected', via, requested: wanted, reason, openItems: open };
}
