// An issue's state is the fold of its events: `evolve` takes one step.

import { includesLogin, sameLogin } from '../../config/team.ts';
import type { Status } from '../../config/types.ts';
import { elapse, isReceivers, noTime, totalOf } from '../deadlines/time-in-status.ts';
import type { ContextChange, Detail, HandoffEvent, PutBackTo } from '../event.ts';
import type { ChecklistItem, Handoff, IssueState, Rating } from '../state.ts';
import type { Answer, Context } from '../submission.ts';
import { carryOver } from './checklist.ts';

export function evolve(state: IssueState, event: HandoffEvent): IssueState {
  const { detail } = event;
  const sender = senderOf(state, event.actor);
  if (detail.kind === 'submitted') {
    const { kind: _, complete: __, ...attempted } = detail;
    return { ...state, attempted: { ...attempted, sender, at: event.at } };
  }
  if (detail.kind === 'initiated') {
    return { ...state, handoff: initiate(event, detail, sender) };
  }
  if (detail.kind === 'untold') {
    return detail.what === 'filing' ? { ...state, filedBy: event.actor } : state;
  }
  if (detail.kind === 'refused' && detail.attempt === 'label') {
    return { ...state, refusedLabel: { by: event.actor, at: event.at } };
  }
  return state.handoff === null
    ? state
    : { ...state, handoff: change(state.handoff, event, detail) };
}

/**
 * Who filed the issue, also where nobody tells any more what it said then.
 *
 * @param writer of what is read now
 */
export function senderOf({ attempted, filedBy }: IssueState, writer: string | null): string | null {
  if (attempted !== null) {
    return attempted.sender;
  }
  return filedBy === undefined ? writer : filedBy;
}

type Of<Kind extends Detail['kind']> = Extract<Detail, { readonly kind: Kind }>;

function initiate(event: HandoffEvent, detail: Of<'initiated'>, sender: string | null): Handoff {
  return {
    handoffType: detail.handoffType,
    fromTeam: detail.fromTeam,
    toTeam: detail.toTeam,
    title: detail.title,
    context: detail.context,
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
    assignment: detail.assignment,
    assignees: detail.assignment.assignees,
    checklist: carryOver([], detail.checklist, { by: event.actor, at: event.at }),
    since: event.at,
    sinceBy: event.actor,
    reopened: 0,
    readBack: null,
    returned: null,
    returns: 0,
    clocks: { waiting: noTime, inWork: noTime, withSender: noTime },
    turns: [],
    acceptedAfter: null,
    completedAfter: null,
    reminders: [],
    editedAfterAcceptance: 0,
    ratings: [],
  };
}

function change(
  handoff: Handoff,
  event: HandoffEvent,
  detail: Exclude<Detail, { kind: 'submitted' | 'initiated' | 'untold' }>,
): Handoff {
  switch (detail.kind) {
    case 'accepted':
      return accept(handoff, event, detail);
    case 'returned':
      return returnToSender(handoff, event, detail);
    case 'resubmitted':
      return { ...enter(handoff, event, 'initiated'), ...notAccepted };
    case 'completed':
      return complete(handoff, event);
    case 'cancelled':
      return cancel(handoff, event, detail);
    case 'undone':
      return putBack(handoff, event, detail.to);
    case 'checked':
    case 'unchecked':
      return { ...handoff, checklist: tick(handoff.checklist, event, detail) };
    case 'checklist_changed':
      return {
        ...handoff,
        checklist: carryOver(handoff.checklist, detail.checklist, {
          by: event.actor,
          at: event.at,
        }),
      };
    case 'context_edited':
      return {
        ...handoff,
        context: edit(handoff.context, detail.changes),
        editedAfterAcceptance:
          handoff.editedAfterAcceptance + (handoff.acceptedAt === null ? 0 : 1),
      };
    case 'renamed':
      return { ...handoff, title: detail.title };
    case 'assigned':
      return { ...handoff, assignees: withLogin(handoff.assignees, detail.assignee) };
    case 'unassigned':
      return {
        ...handoff,
        assignees: handoff.assignees.filter((one) => !sameLogin(one, detail.assignee)),
      };
    case 'rated':
      return { ...handoff, ratings: rate(handoff.ratings, event, detail) };
    case 'reminded': {
      const { kind: _, since, ...reminded } = detail;
      return since === handoff.since
        ? { ...handoff, reminders: [...handoff.reminders, reminded] }
        : handoff;
    }
    case 'asked':
    case 'refused':
      return handoff;
  }
}

const notAccepted = {
  acceptedBy: null,
  acceptedAt: null,
  acceptedImplicitly: false,
  acceptedAfter: null,
  readBack: null,
  owner: null,
} as const;

function enter(handoff: Handoff, event: HandoffEvent, status: Status): Handoff {
  const { detail } = event;
  const worked = 'worked' in detail ? detail.worked : undefined;
  return {
    ...handoff,
    status,
    since: event.at,
    sinceBy: event.actor,
    clocks: elapse(handoff, { until: event.at, worked }),
    turns: isReceivers(handoff.status)
      ? [...handoff.turns, { from: handoff.since, to: event.at }]
      : handoff.turns,
    reminders: [],
  };
}

function accept(handoff: Handoff, event: HandoffEvent, detail: Of<'accepted'>): Handoff {
  const { implicit, readBack = null } = detail;
  if (handoff.status === 'accepted' && readBack !== null && handoff.owner === event.actor) {
    return { ...handoff, readBack };
  }
  const entered = enter(handoff, event, 'accepted');
  return {
    ...entered,
    readBack,
    acceptedAfter: totalOf(entered.clocks),
    acceptedBy: event.actor,
    acceptedAt: event.at,
    acceptedImplicitly: implicit,
    owner: event.actor,
    assignees: event.actor === null ? handoff.assignees : withLogin(handoff.assignees, event.actor),
  };
}

function complete(handoff: Handoff, event: HandoffEvent): Handoff {
  const entered = enter(handoff, event, 'completed');
  return {
    ...entered,
    completedBy: event.actor,
    completedAt: event.at,
    completedAfter: totalOf(entered.clocks),
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

/** The sender is assigned: it is their turn. */
function returnToSender(handoff: Handoff, event: HandoffEvent, detail: Of<'returned'>): Handoff {
  const { initiatedBy: sender, assignees } = handoff;
  const { reason = null, comment = null, fields = [] } = detail;
  return {
    ...enter(handoff, event, 'returned'),
    returned: { reason, comment, fields, by: event.actor, at: event.at },
    returns: handoff.returns + 1,
    assignees: sender === null ? assignees : withLogin(assignees, sender),
  };
}

function putBack(handoff: Handoff, event: HandoffEvent, to: PutBackTo): Handoff {
  return {
    ...enter(handoff, event, to),
    ...(to === 'initiated' ? notAccepted : {}),
    completedBy: null,
    completedAt: null,
    completedAfter: null,
    cancelledAt: null,
    cancelledAs: null,
    cancelledFrom: null,
    reopened: handoff.reopened + (handoff.status === 'completed' ? 1 : 0),
  };
}

function tick(
  checklist: readonly ChecklistItem[],
  event: HandoffEvent,
  detail: Extract<Detail, { kind: 'checked' | 'unchecked' }>,
): readonly ChecklistItem[] {
  const done = detail.kind === 'checked';
  return checklist.map((item, at) =>
    at + 1 === detail.position
      ? { ...item, done, doneBy: done ? event.actor : null, doneAt: done ? event.at : null }
      : item,
  );
}

function rate(
  ratings: readonly Rating[],
  { actor: by, at }: HandoffEvent,
  { rating, comment, missing }: Of<'rated'>,
): readonly Rating[] {
  const isSame = (one: string | null) =>
    one === by || (one !== null && by !== null && sameLogin(one, by));
  const others = ratings.filter((one) => !isSame(one.by));
  return [...others, { rating, comment: comment ?? null, missing, by, at }];
}

function edit(context: Context, changes: readonly ContextChange[]): Context {
  const entries = new Map<string, Answer>(Object.entries(context));
  for (const { field, to } of changes) {
    if (to === null) {
      entries.delete(field);
    } else {
      entries.set(field, to);
    }
  }
  return Object.fromEntries(entries);
}

function withLogin(logins: readonly string[], login: string): readonly string[] {
  return includesLogin(logins, login) ? logins : [...logins, login];
}
