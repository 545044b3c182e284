// Events and handoffs with other logins. A ledger keeps each account under one name, even if its login changes.

import type { Assignment, EventData, HandoffEvent } from './event.ts';
import type { Handoff, IssueState } from './state.ts';

type Rename = (login: string) => string;

export function renameInEvent(event: HandoffEvent, rename: Rename): HandoffEvent {
  return {
    ...event,
    actor: event.actor === null ? null : rename(event.actor),
    data: renameInData(event.data, rename),
  };
}

function renameInData(data: EventData, rename: Rename): EventData {
  switch (data.type) {
    case 'initiated':
    case 'rerouted':
      return { ...data, assignment: renameInAssignment(data.assignment, rename) };
    case 'assigned':
    case 'unassigned':
      return { ...data, assignee: rename(data.assignee) };
    case 'returned':
    case 'asked':
      return data.called === undefined ? data : { ...data, called: data.called.map(rename) };
    case 'opened_on_schedule':
      return data.inTurn === undefined ? data : { ...data, inTurn: rename(data.inTurn) };
    case 'submission_reassigned':
      return { ...data, to: orNull(data.to, rename) };
    case 'reassigned':
      return { ...data, from: orNull(data.from, rename), to: rename(data.to) };
    default:
      return data;
  }
}

export function renameInState(state: IssueState, rename: Rename): IssueState {
  const { attempted, handoff } = state;
  return {
    ...state,
    attempted:
      attempted === null ? null : { ...attempted, sender: orNull(attempted.sender, rename) },
    handoff: handoff === null ? null : renameInHandoff(handoff, rename),
  };
}

function renameInHandoff(handoff: Handoff, rename: Rename): Handoff {
  return {
    ...handoff,
    initiatedBy: orNull(handoff.initiatedBy, rename),
    acceptedBy: orNull(handoff.acceptedBy, rename),
    completedBy: orNull(handoff.completedBy, rename),
    owner: orNull(handoff.owner, rename),
    sinceBy: orNull(handoff.sinceBy, rename),
    assignment: renameInAssignment(handoff.assignment, rename),
    candidates: handoff.candidates.map(rename),
    assignedByPeople: handoff.assignedByPeople.map(rename),
    unassignedByPeople: handoff.unassignedByPeople.map(rename),
    assignees: handoff.assignees.map(rename),
    formerAssignees: handoff.formerAssignees.map(rename),
    checklist: handoff.checklist.map((item) => ({ ...item, doneBy: orNull(item.doneBy, rename) })),
    next: handoff.next.map((one) => ({ ...one, by: orNull(one.by, rename) })),
    returned:
      handoff.returned === null
        ? null
        : {
            ...handoff.returned,
            by: orNull(handoff.returned.by, rename),
            called: handoff.returned.called?.map(rename) ?? null,
          },
    hold: handoff.hold === null ? null : { ...handoff.hold, by: orNull(handoff.hold.by, rename) },
    questions: handoff.questions.map((question) => ({
      ...question,
      by: orNull(question.by, rename),
      answeredBy: orNull(question.answeredBy, rename),
      called: question.called?.map(rename) ?? null,
    })),
    ratings: handoff.ratings.map((rating) => ({ ...rating, by: orNull(rating.by, rename) })),
  };
}

function renameInAssignment(assignment: Assignment, rename: Rename): Assignment {
  return {
    ...assignment,
    assignees: assignment.assignees.map(rename),
    away: assignment.away.map(rename),
  };
}

function orNull(login: string | null, rename: Rename): string | null {
  return login === null ? null : rename(login);
}
