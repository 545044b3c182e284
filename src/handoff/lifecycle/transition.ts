// Somebody wants the handoff to be in another status: whether they may, and what that comes to.

import type { CommandName, ReturnSaid } from '../command.ts';
import { hasEnded } from '../deadlines/time-in-status.ts';
import type { Attempt, Detail, RefusalReason } from '../event.ts';
import type { Actor, CloseReason } from '../issue-activity.ts';
import { mayReceive, maySend, type Policy } from '../policy.ts';
import type { Handoff } from '../state.ts';
import type { ShownStatus } from '../status-label.ts';
import { openItems } from './checklist.ts';

export interface Act {
  readonly attempt: Attempt;
  readonly by: Actor | null;
  readonly policy: Policy;
  /** Why it is cancelled, if that is what it comes to. */
  readonly reason: CloseReason | 'label' | 'command';
  /** The command that it is wanted by. */
  readonly command?: CommandName;
  readonly readBack?: string;
  readonly returning?: ReturnSaid;
  /** Why it is cancelled, in the person's own words. */
  readonly comment?: string;
}

export function enter(handoff: Handoff, wanted: ShownStatus, act: Act): readonly Detail[] {
  const refused = whyNot(handoff, wanted, act);
  if (refused !== null) {
    return [refuse(act.attempt, act.command ?? wanted, refused, handoff)];
  }
  switch (wanted) {
    case 'accepted':
      return [accepted(act)];
    case 'completed':
      return handoff.status === 'accepted'
        ? [{ kind: 'completed' }]
        : [{ kind: 'accepted', implicit: true }, { kind: 'completed' }];
    case 'cancelled':
      return [{ kind: 'cancelled', reason: act.reason, ...commentOf(act) }];
    case 'returned':
      return [{ kind: 'returned', ...act.returning }];
    case 'incomplete':
    case 'initiated':
      return [];
  }
}

export function accepted({ readBack }: Pick<Act, 'readBack'>): Detail {
  return { kind: 'accepted', implicit: false, ...(readBack === undefined ? {} : { readBack }) };
}

function commentOf({ comment }: Act): Pick<Act, 'comment'> {
  return comment === undefined ? {} : { comment };
}

function whyNot(handoff: Handoff, wanted: ShownStatus, act: Act): RefusalReason | null {
  if (wanted === 'incomplete' || wanted === 'initiated') {
    return 'set_by_baton';
  }
  const receives = act.by !== null && mayReceive(act.policy, act.by.login);
  const sends = act.by !== null && maySend(act.policy, handoff, act.by.login);
  if (wanted === 'cancelled' ? !receives && !sends : !receives) {
    return wanted === 'cancelled' ? 'not_a_party' : 'not_receiving_team';
  }
  if (hasEnded(handoff.status)) {
    return 'already_ended';
  }
  if (wanted === handoff.status) {
    return 'already_so';
  }
  return whatLacks(handoff, wanted, act);
}

function whatLacks(
  { status, checklist, readBack: knownReadBack }: Handoff,
  wanted: ShownStatus,
  { policy, command, readBack, returning }: Act,
): RefusalReason | null {
  switch (wanted) {
    case 'accepted':
      return policy.template.readBack === 'required' && readBack === undefined
        ? 'read_back_required'
        : null;
    case 'returned':
      return command !== undefined && returning === undefined ? 'reason_required' : null;
    case 'completed':
      // To complete what nobody has accepted accepts it.
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

/** One step back: from accepted to initiated, from an end to where it was before. */
export function undo({ status, acceptedAt, cancelledFrom }: Handoff): Detail {
  // Cancelling what was returned corrects nothing in it, so it is still the sender's to correct.
  if (status === 'cancelled' && cancelledFrom === 'returned') {
    return { kind: 'undone', to: 'returned' };
  }
  const wasAccepted = status !== 'accepted' && acceptedAt !== null;
  return { kind: 'undone', to: wasAccepted ? 'accepted' : 'initiated' };
}

export function refuse(
  attempt: Attempt,
  wanted: string,
  reason: RefusalReason,
  handoff?: Handoff,
): Detail {
  const open =
    reason === 'checklist_open' && handoff !== undefined ? openItems(handoff.checklist) : [];
  return { kind: 'refused', attempt, wanted, reason, open };
}
