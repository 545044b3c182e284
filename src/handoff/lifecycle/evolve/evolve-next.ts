// The handoffs that follow this one: requested, then opened.

import type { EventData, HandoffEvent } from '../../event.ts';
import type { NextHandoff } from '../../state.ts';

type Of<Type extends EventData['type']> = Extract<EventData, { readonly type: Type }>;

export function withRequest(
  next: readonly NextHandoff[],
  { source, actor, at }: HandoffEvent,
  { handoffType }: Of<'next_requested'>,
): readonly NextHandoff[] {
  return [...next, { request: source, handoffType, by: actor, at, issueNumber: null }];
}

export function withOpened(
  next: readonly NextHandoff[],
  { request, issueNumber }: Of<'next_opened'>,
): readonly NextHandoff[] {
  return next.map((one) => (one.request === request ? { ...one, issueNumber } : one));
}
