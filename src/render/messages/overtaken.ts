// Which messages a later event makes untrue. Those that a change of status makes untrue are not listed.

import type { EventType } from '../../handoff/event.ts';
import type { MessageKind } from './message.ts';

/** Why a message was dropped that was no longer true, in the ledger. */
export const overtakenError = 'outdated: the handoff has changed';

const overtaking: Readonly<Partial<Record<MessageKind, readonly EventType[]>>> = {
  initiated: ['rerouted'],
  resubmitted: ['rerouted'],
  rerouted: ['rerouted'],
  reassigned: ['reassigned'],
  asked: ['answered', 'resumed'],
  held: ['held', 'resumed'],
  resumed: ['held', 'asked'],
  // The deadline is no longer that one, or it has passed.
  due_soon: ['held', 'asked', 'reassigned', 'reminded'],
  overdue: ['held', 'asked', 'reassigned'],
};

export const overtakingEvents: readonly EventType[] = [
  ...new Set(Object.values(overtaking).flat()),
];

interface Happened {
  readonly type: EventType;
  readonly at: string;
}

/** @param at when the event of the message happened */
export function isOvertaken(
  { kind, at }: { readonly kind: MessageKind; readonly at: string },
  events: readonly Happened[],
): boolean {
  const types = overtaking[kind] ?? [];
  return events.some((later) => later.at > at && types.includes(later.type));
}
