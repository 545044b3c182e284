// `evolve` applies one event; an issue's state is the fold of its events.

import type { Status } from '../../../config/types.ts';
import { totalElapsed, zeroClocks } from '../../deadlines/time-in-status.ts';
import type { EventData, HandoffEvent, RevertTarget } from '../../event.ts';
import type { Handoff, IssueState } from '../../state.ts';
import { assignByHand, beginTurn, unassignByHand, withAssignees } from '../assignees.ts';
import { carryOver } from '../checklist.ts';
import { edit, tick, withRating } from './evolve-content.ts';
import { withOpened, withRequest } from './evolve-next.ts';
import { openingOf, withFormerAssignee } from './evolve-opening.ts';
import {
  answered,
  asked,
  held,
  newTurn,
  nextClock,
  resumed,
  withoutPause,
} from './evolve-pauses.ts';
import { decidedAgain, rerouted } from './evolve-route.ts';
import { evolveSubmission, isSubmissionEvent, type SubmissionEvent } from './evolve-submission.ts';

export function evolve(state: IssueState, event: HandoffEvent): IssueState {
  const { data } = event;
  const sender = senderOf(state, event.actor);
  if (isSubmissionEvent(data)) {
    return {
      ...state,
      attempted: evolveSubmission(state.attempted, data, { at: event.at, sender }),
    };
  }
  if (data.type === 'renamed' && state.handoff === null) {
    return { ...state, attempted: state.attempted && { ...state.attempted, title: data.title } };
  }
  if (data.type === 'initiated') {
    return { ...state, handoff: withFormerAssignee(initiate(event, data, sender), state) };
  }
  if (data.type === 'history_unavailable') {
    return data.what === 'filing' ? { ...state, filedBy: event.actor } : state;
  }
  if (data.type === 'opened_from') {
    return { ...state, openedFrom: data.issueNumber };
  }
  if (data.type === 'opened_on_schedule') {
    return { ...state, opening: openingOf(event, data) };
  }
  if (data.type === 'rejected' && data.via === 'label') {
    return { ...state, refusedLabel: { by: event.actor, at: event.at } };
  }
  const { handoff } = state;
  return handoff === null
    ? state
    : { ...state, handoff: withAssignees(handoff, decidedAgain(change(handoff, event, data))) };
}

/**
 * Who filed the issue, even if the original text is gone.
 * @param writer of the current text
 */
export function senderOf({ attempted, filedBy }: IssueState, writer: string | null): string | null {
  if (attempted !== null) {
    return attempted.sender;
  }
  return filedBy === undefined ? writer : filedBy;
}

type Of<Kind extends EventData['type']> = Extract<EventData, { readonly type: Kind }>;

function initiate(event: HandoffEvent, data: Of<'initiated'>, sender: string | null): Handoff {
  return {
    handoffType: data.handoffType,
    fromTeam: data.fromTeam,
    toTeam: data.toTeam,
    formerTeams: [],
    formerTime: null,
    formerContexts: [],
    title: data.title,
    context: data.context,
    decidingContext: data.context,
    status: 'initiated',
    initiatedBy: sender,
    initiatedAt: event.at,
    acceptedBy: null,
    acceptedAt: null,
    acceptedImplicitly: false,
    completedBy: null,
    completedAt: null,
    cancelledAt: null,
    cancelledAs: null,
    cancelledFrom: null,
    owner: null,
    ownerSince: null,
    assignment: data.assignment,
    candidates: data.assignment.assignees,
    assignedByPeople: [],
    unassignedByPeople: [],
    assignees: data.assignment.assignees,
    formerAssignees: [],
    checklist: carryOver([], data.checklist, { by: event.actor, at: event.at }),
    since: event.at,
    sinceBy: event.actor,
    revertedAt: null,
    closedByBots: 0,
    reopened: 0,
    readBack: null,
    returned: null,
    returns: 0,
    clocks: zeroClocks,
    clockSince: event.at,
    turns: [],
    pauses: [],
    hold: null,
    waitsAgain: false,
    questions: [],
    acceptedAfter: null,
    waitedBefore: 0,
    lastWait: null,
    completedAfter: null,
    reminders: [],
    isHinted: false,
    editedAfterAcceptance: 0,
    ratings: [],
    next: [],
  };
}

type HandoffChange = Exclude<
  EventData,
  | SubmissionEvent
  | { type: 'initiated' | 'opened_from' | 'opened_on_schedule' | 'history_unavailable' }
>;

function change(handoff: Handoff, event: HandoffEvent, data: HandoffChange): Handoff {
  switch (data.type) {
    case 'accepted':
      return accept(handoff, event, data);
    case 'returned':
      return returnToSender(handoff, event, data);
    case 'resubmitted':
      return { ...enter(handoff, event, 'initiated'), ...notAccepted };
    case 'completed':
      return complete(handoff, event);
    case 'cancelled':
      return cancel(handoff, event, data);
    case 'reverted':
      return reverted(handoff, event, data.to);
    case 'checked':
    case 'unchecked':
      return { ...handoff, checklist: tick(handoff.checklist, event, data) };
    case 'checklist_changed':
      return {
        ...handoff,
        checklist: carryOver(handoff.checklist, data.checklist, {
          by: event.actor,
          at: event.at,
        }),
      };
    case 'context_edited':
      return {
        ...handoff,
        context: edit(handoff.context, data.changes),
        editedAfterAcceptance:
          handoff.editedAfterAcceptance + (handoff.acceptedAt === null ? 0 : 1),
      };
    case 'renamed':
      return { ...handoff, title: data.title };
    case 'assigned':
      return assignByHand(handoff, data.assignee);
    case 'rerouted':
      return rerouted(handoff, event, data);
    case 'unassigned':
      return unassignByHand(handoff, data.assignee);
    case 'reassigned':
      return { ...beginTurn(handoff, data.to), owner: data.to, ownerSince: event.at };
    case 'asked':
      return (data.called ?? [handoff.initiatedBy]).reduce(beginTurn, asked(handoff, event, data));
    case 'answered':
      return beginTurn(answered(handoff, event, data), handoff.owner);
    case 'held':
      return held(handoff, event, data);
    case 'resumed':
      return resumed(handoff, event);
    case 'next_requested':
      return { ...handoff, next: withRequest(handoff.next, event, data) };
    case 'next_opened':
      return { ...handoff, next: withOpened(handoff.next, data) };
    case 'rated':
      return { ...handoff, ratings: withRating(handoff.ratings, event, data) };
    case 'reminded': {
      const { type: _, since, ...reminded } = data;
      return since === handoff.since
        ? { ...handoff, reminders: [...handoff.reminders, { ...reminded, at: event.at }] }
        : handoff;
    }
    case 'rejected':
      return data.via === 'close'
        ? { ...handoff, closedByBots: isByBot(data) ? handoff.closedByBots + 1 : 0 }
        : handoff;
    case 'info_requested':
      return data.what === 'accepting' || data.what === 'completing'
        ? { ...handoff, isHinted: true }
        : handoff;
  }
}

function isByBot({ reason }: Of<'rejected'>): boolean {
  return reason === 'closed_by_bot' || reason === 'closed_by_bot_again';
}

const notAccepted = {
  acceptedBy: null,
  acceptedAt: null,
  acceptedImplicitly: false,
  acceptedAfter: null,
  lastWait: null,
  readBack: null,
  owner: null,
  ownerSince: null,
} as const;

/** A hold and an open question outlast only the acceptance. */
function enter(handoff: Handoff, event: HandoffEvent, status: Status): Handoff {
  const before = nextClock(handoff, event);
  return {
    ...(status === 'accepted' && handoff.status === 'initiated'
      ? before
      : withoutPause(before, event)),
    status,
    ...newTurn(before, event),
  };
}

function accept(handoff: Handoff, event: HandoffEvent, data: Of<'accepted'>): Handoff {
  const { implicit, readBack = null } = data;
  if (handoff.status === 'accepted' && readBack !== null && handoff.owner === event.actor) {
    return { ...handoff, readBack };
  }
  const entered = enter(handoff, event, 'accepted');
  return {
    ...beginTurn(entered, event.actor),
    readBack,
    acceptedAfter: totalElapsed(entered.clocks),
    lastWait: entered.clocks.waiting.worked - handoff.waitedBefore,
    acceptedBy: event.actor,
    acceptedAt: event.at,
    acceptedImplicitly: implicit,
    owner: event.actor,
    ownerSince: event.at,
  };
}

function complete(handoff: Handoff, event: HandoffEvent): Handoff {
  const entered = enter(handoff, event, 'completed');
  return {
    ...entered,
    completedBy: event.actor,
    completedAt: event.at,
    completedAfter: totalElapsed(entered.clocks),
  };
}

function cancel(handoff: Handoff, event: HandoffEvent, { reason }: Of<'cancelled'>): Handoff {
  return {
    ...enter(handoff, event, 'cancelled'),
    cancelledAt: event.at,
    cancelledFrom: handoff.status,
    cancelledAs: reason === 'not_planned' || reason === 'duplicate' ? reason : null,
  };
}

/** The sender is assigned: it is their turn. Afterwards it is first of all the turn of the one who had it. */
function returnToSender(handoff: Handoff, event: HandoffEvent, data: Of<'returned'>): Handoff {
  const { initiatedBy: sender, candidates, owner } = handoff;
  const { reason = null, comment = null, fields = [], called = null } = data;
  const correctors = called ?? (sender === null ? [] : [sender]);
  return {
    ...correctors.reduce(beginTurn, enter(handoff, event, 'returned')),
    candidates: owner === null ? candidates : [owner],
    returned: { reason, comment, fields, by: event.actor, at: event.at, called },
    returns: handoff.returns + 1,
  };
}

function reverted(handoff: Handoff, event: HandoffEvent, to: RevertTarget): Handoff {
  return {
    ...enter(handoff, event, to),
    ...(to === 'initiated' ? notAccepted : {}),
    revertedAt: event.at,
    completedBy: null,
    completedAt: null,
    completedAfter: null,
    cancelledAt: null,
    cancelledAs: null,
    cancelledFrom: null,
    reopened: handoff.reopened + (handoff.status === 'completed' ? 1 : 0),
  };
}
