// An event as programs receive it. Public: the `data` of the webhook. It never contains answers.

import type { EventData, HandoffEvent } from '../../handoff/event.ts';
import type { Handoff } from '../../handoff/state.ts';
import type { Json } from './message.ts';

export interface HandoffNews {
  readonly event: HandoffEvent;
  /** Its state after the event. */
  readonly handoff: Handoff;
  readonly handoffId: number | null;
  readonly issueNumber: number;
}

export function handoffData(view: HandoffNews): { readonly [key: string]: Json } {
  const { event, handoff, handoffId, issueNumber } = view;
  const { checklist } = handoff;
  return {
    handoff: {
      id: handoffId,
      issue_number: issueNumber,
      title: handoff.title,
      handoff_type: handoff.handoffType,
      from_team: handoff.fromTeam,
      to_team: handoff.toTeam,
      status: handoff.status,
      initiated_by: handoff.initiatedBy,
      initiated_at: handoff.initiatedAt,
      accepted_by: handoff.acceptedBy,
      accepted_at: handoff.acceptedAt,
      completed_by: handoff.completedBy,
      completed_at: handoff.completedAt,
      owner: handoff.owner,
      assignees: handoff.assignees,
      on_hold: handoff.hold !== null,
      checklist_items: checklist.length,
      checklist_done: checklist.filter(({ done }) => done).length,
    },
    actor: event.actor,
    ...particulars(event.data),
  };
}

function particulars(detail: EventData): { readonly [key: string]: Json } {
  switch (detail.type) {
    case 'returned':
      return {
        reason: detail.reason ?? null,
        comment: detail.comment ?? null,
        fields: detail.fields ?? [],
      };
    case 'reminded':
      return {
        limit: detail.limit,
        step: detail.step,
        called: detail.called,
        due_at: detail.dueAt,
      };
    case 'rerouted':
      return { from: detail.from, to: detail.to };
    case 'reassigned':
      return { from: detail.from, to: detail.to, reason: detail.reason };
    case 'asked':
      return { question: detail.question };
    case 'answered':
      return { answer: detail.answer ?? null };
    case 'held':
      return { reason: detail.reason ?? null, until: detail.until ?? null };
    case 'resumed':
    case 'cancelled':
      return { reason: detail.reason };
    case 'next_opened':
      return {
        next_handoff_type: detail.handoffType,
        next_issue_number: detail.issueNumber,
      };
    default:
      return {};
  }
}
