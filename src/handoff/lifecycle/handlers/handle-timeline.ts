// Handles changes without a command: status labels, closing and reopening.

import { sameLogin } from '../../../config/teams/team.ts';
import { hasEnded } from '../../deadlines/time-in-status.ts';
import type { EventData } from '../../event.ts';
import type { ActivityOf } from '../../issue-activity.ts';
import { canActAsReceiver, isAuthoritative, type Policy } from '../../policy.ts';
import type { Handoff, IssueState } from '../../state.ts';
import { nextTypeOf, sameLabel, statusOfLabel } from '../../status-label.ts';
import { refusalToRevert, reject, revert, transitionTo } from '../transition.ts';
import { onClosedByBot } from './handle-bot-closing.ts';
import { holdByLabel, resumeByLabel } from './handle-pauses.ts';
import { requestByLabel } from './next-handoffs.ts';

export function onLabeled(
  handoff: Handoff | null,
  fact: ActivityOf<'labeled'>,
  policy: Policy,
): readonly EventData[] {
  const wanted = statusOfLabel(policy.labels, fact.label);
  if (!isAuthoritative(fact.by, policy)) {
    return [];
  }
  if (sameLabel(fact.label, policy.labels.onHold)) {
    return handoff === null ? [] : holdByLabel(handoff, fact, policy);
  }
  const next = nextTypeOf(fact.label);
  if (next !== null) {
    const { by, label } = fact;
    return handoff === null
      ? [reject('label', label, 'not_recorded')]
      : requestByLabel(handoff, next, { by, policy, label });
  }
  if (wanted === null) {
    return [];
  }
  if (handoff === null) {
    return wanted === 'incomplete' ? [] : [reject('label', wanted, 'not_recorded')];
  }
  if (wanted === handoff.status && !isLateAcceptance(handoff, fact, policy)) {
    return [];
  }
  return transitionTo(handoff, wanted, { via: 'label', by: fact.by, policy, reason: 'label' });
}

/** A label `accepted`, put on within seconds of another member's acceptance. */
function isLateAcceptance(
  { status, owner }: Handoff,
  { by }: ActivityOf<'labeled'>,
  policy: Policy,
): boolean {
  return (
    status === 'accepted' &&
    owner !== null &&
    by !== null &&
    !sameLogin(owner, by.login) &&
    canActAsReceiver(policy, by.login)
  );
}

export function onUnlabeled(
  handoff: Handoff,
  fact: ActivityOf<'unlabeled'>,
  policy: Policy,
): readonly EventData[] {
  const { status } = handoff;
  if (sameLabel(fact.label, policy.labels.onHold)) {
    return isAuthoritative(fact.by, policy) ? resumeByLabel(handoff, fact, policy) : [];
  }
  if (
    statusOfLabel(policy.labels, fact.label) !== status ||
    status === 'initiated' ||
    !isAuthoritative(fact.by, policy)
  ) {
    return [];
  }
  const refused = refusalToRevert(handoff, fact.by, policy);
  return [refused === null ? revert(handoff) : reject('unlabel', status, refused)];
}

/**
 * Swapping two status labels is one action. If Baton rejected the added label, ignore the removal
 * made in the same second.
 */
export function isOfRefusedSwap(
  { refusedLabel }: IssueState,
  { at, by }: ActivityOf<'unlabeled'>,
): boolean {
  return by !== null && refusedLabel?.at === at && refusedLabel.by === by.login;
}

export function onClosed(
  handoff: Handoff,
  fact: ActivityOf<'closed'>,
  policy: Policy,
): readonly EventData[] {
  if (hasEnded(handoff.status)) {
    return [];
  }
  if (!isAuthoritative(fact.by, policy)) {
    return onClosedByBot(handoff, fact, policy);
  }
  const wanted = fact.reason === 'completed' ? 'completed' : 'cancelled';
  if (wanted === 'completed' && isInPassing(handoff, fact)) {
    return [reject('close', wanted, 'closed_in_passing')];
  }
  return transitionTo(handoff, wanted, {
    via: 'close',
    by: fact.by,
    policy,
    reason: fact.reason,
  });
}

/**
 * GitHub's button "Close with comment" sends a comment, and closes as completed in the same moment: a command that
 * leaves the handoff open is what the person meant.
 */
function isInPassing(
  { status, returned, questions, hold }: Handoff,
  { at, by }: ActivityOf<'closed'>,
): boolean {
  const steps = [
    ...(status === 'returned' && returned !== null ? [returned] : []),
    ...questions.filter(({ closedAt }) => closedAt === null),
    ...(hold === null ? [] : [{ by: hold.by, at: hold.since }]),
  ];
  return steps.some(
    (step) =>
      step.by !== null &&
      by !== null &&
      sameLogin(step.by, by.login) &&
      Date.parse(at) - Date.parse(step.at) <= oneMoment,
  );
}

/** In milliseconds. GitHub's times are whole seconds, and a program sends the two one after the other. */
const oneMoment = 10_000;
