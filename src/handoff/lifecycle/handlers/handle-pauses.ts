// `/ask`, its answer, `/hold` and `/resume`, and the label `on-hold`: what stops the limits.

import { dateInZone } from '../../../base/time/date-in-zone.ts';
import { includesLogin, isMember, sameLogin } from '../../../config/teams/team.ts';
import type { HoldSaid } from '../../command.ts';
import { alwaysOpen } from '../../deadlines/business-time.ts';
import { openingOn } from '../../deadlines/opening.ts';
import { openQuestions } from '../../deadlines/pauses.ts';
import { answerersOf } from '../../deadlines/responsible.ts';
import { hasEnded } from '../../deadlines/time-in-status.ts';
import type { EventData } from '../../event.ts';
import type { ActivityOf, Actor } from '../../issue-activity.ts';
import { canActAsReceiver, canActAsSender, isHuman, type Policy } from '../../policy.ts';
import type { RejectionReason } from '../../rejection-reason.ts';
import type { Handoff } from '../../state.ts';
import { sendersInTurnToday, sendersToAsk } from '../senders-to-call.ts';
import { reject } from '../transition.ts';

interface Speaker {
  readonly by: Actor | null;
  readonly policy: Policy;
  readonly at: string;
}

export function ask(handoff: Handoff, text: string, speaker: Speaker): readonly EventData[] {
  const { by, policy } = speaker;
  const refused = refusalToReceiver(handoff, speaker);
  if (refused !== null || by === null) {
    return [reject('command', 'ask', refused ?? 'not_receiving_team')];
  }
  if (handoff.status === 'returned') {
    return [reject('command', 'ask', 'with_sender')];
  }
  if (text === '') {
    return [reject('command', 'ask', 'question_required')];
  }
  const called = sendersToAsk(handoff.initiatedBy, by.login, policy);
  if (called === undefined) {
    return [reject('command', 'ask', 'no_one_to_ask')];
  }
  return [{ type: 'asked', question: text, ...(called === null ? {} : { called }) }];
}

/** @param said null: a date that no one can read */
export function hold(
  handoff: Handoff,
  said: HoldSaid | null | undefined,
  speaker: Speaker,
): readonly EventData[] {
  const refused = refusalToReceiver(handoff, speaker);
  if (refused !== null) {
    return [reject('command', 'hold', refused)];
  }
  if (said === null || said === undefined) {
    return [reject('command', 'hold', 'bad_argument')];
  }
  const { days, reason } = said;
  const [day, ...others] = days;
  if (others.length > 0) {
    return [{ ...reject('command', 'hold', 'day_ambiguous'), days }];
  }
  if (day === undefined && reason === '') {
    return [reject('command', 'hold', 'hold_reason_required')];
  }
  const clock = speaker.policy.receivingClock ?? alwaysOpen;
  const until = day === undefined ? undefined : openingOn(day, clock);
  if (day !== undefined && day <= dateInZone(clock.zone, speaker.at)) {
    return [reject('command', 'hold', 'day_passed')];
  }
  return [
    {
      type: 'held',
      ...(reason === '' ? {} : { reason }),
      ...(until === undefined ? {} : { until }),
    },
  ];
}

/** Ends the hold; without a hold, withdraws the question. The sender may, too: it is theirs that waits. */
export function resume(handoff: Handoff, _: string, { by, policy }: Speaker): readonly EventData[] {
  const refused = refusalToParty(handoff, by, policy);
  if (refused !== null) {
    return [reject('command', 'resume', refused)];
  }
  return [
    handoff.hold === null && openQuestions(handoff.questions).length === 0
      ? reject('command', 'resume', hasEnded(handoff.status) ? 'already_ended' : 'not_paused')
      : { type: 'resumed', reason: 'command' },
  ];
}

export function holdByLabel(
  handoff: Handoff,
  { by, at }: ActivityOf<'labeled'>,
  policy: Policy,
): readonly EventData[] {
  if (handoff.hold !== null) {
    return [];
  }
  const refused = refusalToReceiver(handoff, { by, policy, at });
  return [refused === null ? { type: 'held' } : reject('label', 'on_hold', refused)];
}

export function resumeByLabel(
  handoff: Handoff,
  { by }: ActivityOf<'unlabeled'>,
  policy: Policy,
): readonly EventData[] {
  if (handoff.hold === null) {
    return [];
  }
  const refused = refusalToParty(handoff, by, policy);
  return [
    refused === null ? { type: 'resumed', reason: 'label' } : reject('unlabel', 'on_hold', refused),
  ];
}

/** A comment of the sender while a question to them is open. */
export function sendersAnswer(
  handoff: Handoff | null,
  { by, text }: ActivityOf<'commented'>,
  policy: Policy,
): readonly EventData[] {
  return handoff !== null &&
    text !== undefined &&
    by !== null &&
    isHuman(by) &&
    mayAnswer(handoff, by.login, policy)
    ? [{ type: 'answered', answer: text }]
    : [];
}

/**
 * The sender, those who were called, and those of the sending team who do not receive it as well; no one answers
 * their own question.
 */
export function mayAnswer(handoff: Handoff, login: string, policy: Policy): boolean {
  const open = openQuestions(handoff.questions);
  const { initiatedBy } = handoff;
  const inTurn = sendersInTurnToday(answerersOf(handoff), initiatedBy, policy);
  const isCalled =
    includesLogin(inTurn, login) || (initiatedBy !== null && sameLogin(initiatedBy, login));
  return (
    open.some(({ by }) => by === null || !sameLogin(by, login)) &&
    canActAsSender(policy, handoff, login) &&
    (isCalled || !isMember(policy.receiving, login))
  );
}

function refusalToReceiver({ status }: Handoff, { by, policy }: Speaker): RejectionReason | null {
  if (by === null || !canActAsReceiver(policy, by.login)) {
    return 'not_receiving_team';
  }
  return hasEnded(status) ? 'already_ended' : null;
}

function refusalToParty(
  handoff: Handoff,
  by: Actor | null,
  policy: Policy,
): RejectionReason | null {
  const isParty =
    by !== null &&
    (canActAsReceiver(policy, by.login) || canActAsSender(policy, handoff, by.login));
  return isParty ? null : 'not_a_party';
}
