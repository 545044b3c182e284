// A message as the body of a webhook. Public: a breaking change raises the version; additions do
// not.

import type { Json, Message, MessageKind } from './message.ts';

const version = 1;

export interface WebhookBody {
  readonly type: string;
  /** Time of the event. */
  readonly timestamp: string;
  readonly version: number;
  readonly data: { readonly [key: string]: Json };
}

export function webhookBody({ kind, at, repository, headline, link, data }: Message): WebhookBody {
  return {
    type: types[kind],
    timestamp: at,
    version,
    data: { repository, url: link.url, headline, ...data },
  };
}

const types = {
  initiated: 'handoff.initiated',
  resubmitted: 'handoff.resubmitted',
  returned: 'handoff.returned',
  due_soon: 'handoff.due_soon',
  overdue: 'handoff.overdue',
  completed: 'handoff.completed',
  accepted: 'handoff.accepted',
  rerouted: 'handoff.rerouted',
  reassigned: 'handoff.reassigned',
  asked: 'handoff.asked',
  answered: 'handoff.answered',
  held: 'handoff.held',
  resumed: 'handoff.resumed',
  cancelled: 'handoff.cancelled',
  reverted: 'handoff.reverted',
  next_opened: 'handoff.next_opened',
  report: 'report.posted',
} as const satisfies Record<MessageKind, string>;
