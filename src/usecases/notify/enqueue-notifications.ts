// Adds messages for new events to the outbox, in the same transaction as the events.

import { earlier } from '../../base/time/instant.ts';
import { sortByTime } from '../../base/time/sort-by-time.ts';
import { sameLogin } from '../../config/teams/team.ts';
import type { Configuration, Contact, Team } from '../../config/types.ts';
import { deadlinesOf } from '../../handoff/deadlines/deadlines.ts';
import { currentReminder, isSameReminder } from '../../handoff/deadlines/escalation.ts';
import { answerersOf, correctorsOf, whoseTurn } from '../../handoff/deadlines/responsible.ts';
import { isLaterReadBack } from '../../handoff/deadlines/with-business-seconds.ts';
import type { HandoffEvent } from '../../handoff/event.ts';
import { evolve } from '../../handoff/lifecycle/evolve/evolve.ts';
import { hearers } from '../../handoff/lifecycle/senders-to-call.ts';
import { ableTeam, policyFor } from '../../handoff/policy.ts';
import { type Handoff, initialState } from '../../handoff/state.ts';
import type { LedgerTransaction } from '../../ports/ledger.ts';
import type { NotifierCapabilities, OutboxMessage } from '../../ports/notifier.ts';
import { handoffMessage, messageKindOf } from '../../render/messages/handoff-message.ts';
import { isOvertaken } from '../../render/messages/overtaken.ts';
import type { ProcessedIssue } from '../issue/process-issue.ts';
import type { FailureLog } from '../issue-failure.ts';
import { addresseesOf, toOutboxMessage } from './recipients.ts';

/** Older events cause no messages, in milliseconds: prevents duplicates after a rebuild. */
const newsLasts = 24 * 60 * 60 * 1000;

/** The same for a hold that ended by its date: a schedule may run on working days only. */
const endedHoldLasts = 7 * newsLasts;

/** How long messages stay in the ledger, in milliseconds. */
const messagesKept = 30 * 24 * 60 * 60 * 1000;

export interface NotificationContext {
  readonly configuration: Configuration;
  readonly reach: NotifierCapabilities;
  readonly now: string;
  readonly failures: FailureLog;
}

/** @returns the messages to send after the commit */
export async function enqueueNotifications(
  ledger: LedgerTransaction,
  examined: readonly ProcessedIssue[],
  announcing: NotificationContext,
): Promise<readonly OutboxMessage[]> {
  const messages: OutboxMessage[] = [];
  for (const one of examined) {
    const built = await announcing.failures.attempt(one.subject.issueNumber, async () =>
      messagesOf(one, announcing),
    );
    messages.push(...(built ?? []));
  }
  if (messages.length === 0) {
    return [];
  }
  await ledger.forgetMessages(earlier(announcing.now, messagesKept));
  return ledger.queueMessages(messages);
}

function messagesOf(
  examined: ProcessedIssue,
  announcing: NotificationContext,
): readonly OutboxMessage[] {
  const { newEvents, events } = examined;
  const news = new Set(newEvents.filter((event) => isRecent(event, announcing.now)));
  let state = initialState;
  return sortByTime(events).flatMap((event) => {
    state = evolve(state, event);
    return news.has(event) && state.handoff !== null
      ? messagesOfEvent({ examined, event, handoff: state.handoff }, announcing)
      : [];
  });
}

function isRecent({ at, data }: HandoffEvent, now: string): boolean {
  const lasts = data.type === 'resumed' && data.reason === 'date' ? endedHoldLasts : newsLasts;
  return messageKindOf(data) !== null && at > earlier(now, lasts);
}

interface ReportedEvent {
  readonly examined: ProcessedIssue;
  readonly event: HandoffEvent;
  /** Its state after the event. */
  readonly handoff: Handoff;
}

function messagesOfEvent(
  reported: ReportedEvent,
  { configuration, reach, now }: NotificationContext,
) {
  const { examined, event, handoff } = reported;
  const { handoffId, subject } = examined;
  const { team, logins } = audienceOf(reported);
  const people = logins
    .filter((login) => event.actor === null || !sameLogin(login, event.actor))
    .map((login) => ({ login, ...contactOf(configuration, login) }));
  const { issueNumber, template } = subject;
  const policy = policyFor(subject.policy, handoff.toTeam);
  const message = handoffMessage({
    event,
    handoff,
    handoffId,
    issueNumber,
    template,
    receiving: policy.receiving,
    sending: policy.sending,
    filer: policy.filer,
    due: deadlinesOf(handoff, policy),
    called: people.map(({ login, slack = null }) => ({ login, slack })),
    repository: reach.repository,
  });
  if (message === null) {
    return [];
  }
  const isForPeople = !isSuperseded(reported);
  return addresseesOf({
    team: isForPeople ? team : null,
    people: isForPeople ? people : [],
    reach,
  }).map((addressee) =>
    toOutboxMessage(addressee, { issueNumber, eventSource: event.source, message, now }),
  );
}

/** A later event in the same run replaces it: people get only the last one, programs get all. */
function isSuperseded({ examined: { state, events }, event }: ReportedEvent): boolean {
  const kind = messageKindOf(event.data);
  const later = events.map(({ at, data: { type } }) => ({ at, type }));
  if (kind !== null && isOvertaken({ kind, at: event.at }, later)) {
    return true;
  }
  const last = currentReminder(state.handoff?.reminders ?? []);
  const isFollowed =
    event.data.type === 'reminded' && (last === null || !isSameReminder(last, event.data));
  return isFollowed || (state.handoff !== null && state.handoff.since > event.at);
}

function contactOf({ people }: Configuration, login: string): Contact {
  return Object.entries(people).find(([name]) => sameLogin(name, login))?.[1] ?? {};
}

interface Audience {
  /** null if only programs get a message. */
  readonly team: Team | null;
  /** Logins to mention. */
  readonly logins: readonly string[];
}

function audienceOf({ examined, event, handoff }: ReportedEvent): Audience {
  const policy = policyFor(examined.subject.policy, handoff.toTeam);
  const { sending, receiving } = policy;
  const sender = hearers(handoff.initiatedBy, policy);
  const { data } = event;
  const { events } = examined;
  switch (messageKindOf(data)) {
    case 'initiated':
    case 'resubmitted':
    case 'rerouted':
      return { team: receiving, logins: whoseTurn(handoff, ableTeam(policy, handoff)) };
    case 'reassigned': {
      const former = data.type === 'reassigned' && data.from !== null ? [data.from] : [];
      const owner = handoff.owner === null ? [] : [handoff.owner];
      return { team: receiving, logins: [...owner, ...former] };
    }
    case 'accepted': {
      const isNews = data.type === 'accepted' && !data.implicit && !isLaterReadBack(event, events);
      return isNews ? { team: sending, logins: sender } : { team: null, logins: [] };
    }
    case 'returned':
      return { team: sending, logins: correctorsOf(handoff) };
    case 'asked':
      return { team: sending, logins: answerersOf(handoff) };
    case 'completed':
    case 'held':
      return { team: sending, logins: sender };
    case 'answered':
    case 'resumed':
      return { team: receiving, logins: whoseTurn(handoff, ableTeam(policy, handoff)) };
    case 'due_soon':
    case 'overdue':
      return { team: receiving, logins: data.type === 'reminded' ? data.called : [] };
    default:
      return { team: null, logins: [] };
  }
}
