// Status labels put on and taken off, and issues closed: what people do without a command.

import { hasEnded } from '../deadlines/time-in-status.ts';
import type { Detail } from '../event.ts';
import type { FactOf } from '../issue-activity.ts';
import { countsFrom, mayReceive, maySend, type Policy } from '../policy.ts';
import type { Handoff, IssueState } from '../state.ts';
import { statusOfLabel } from '../status-label.ts';
import { enter, refuse, undo } from './transition.ts';

export function labeled(
  handoff: Handoff | null,
  fact: FactOf<'labeled'>,
  policy: Policy,
): readonly Detail[] {
  const wanted = statusOfLabel(policy.labels, fact.label);
  if (wanted === null || !countsFrom(fact.by, policy)) {
    return [];
  }
  if (handoff === null) {
    return wanted === 'incomplete' ? [] : [refuse('label', wanted, 'not_recorded')];
  }
  if (wanted === handoff.status) {
    return [];
  }
  return enter(handoff, wanted, { attempt: 'label', by: fact.by, policy, reason: 'label' });
}

export function unlabeled(
  handoff: Handoff,
  fact: FactOf<'unlabeled'>,
  policy: Policy,
): readonly Detail[] {
  const { status } = handoff;
  if (
    statusOfLabel(policy.labels, fact.label) !== status ||
    status === 'initiated' ||
    !countsFrom(fact.by, policy)
  ) {
    return [];
  }
  const receives = fact.by !== null && mayReceive(policy, fact.by.login);
  const sends = fact.by !== null && maySend(policy, handoff, fact.by.login);
  if (status === 'cancelled' ? !receives && !sends : !receives) {
    const reason = status === 'cancelled' ? 'not_a_party' : 'not_receiving_team';
    return [refuse('unlabel', status, reason)];
  }
  return [undo(handoff)];
}

/**
 * Whoever swaps two labels within a second means one act. Where the label put on was refused, the one
 * taken off for it undoes nothing.
 */
export function isOfRefusedSwap(
  { refusedLabel }: IssueState,
  { at, by }: FactOf<'unlabeled'>,
): boolean {
  return by !== null && refusedLabel?.at === at && refusedLabel.by === by.login;
}

export function closed(
  handoff: Handoff,
  fact: FactOf<'closed'>,
  policy: Policy,
): readonly Detail[] {
  if (hasEnded(handoff.status) || !countsFrom(fact.by, policy)) {
    return [];
  }
  const wanted = fact.reason === 'completed' ? 'completed' : 'cancelled';
  return enter(handoff, wanted, { attempt: 'close', by: fact.by, policy, reason: fact.reason });
}
