// Ticks, ratings and edits of answers: what changes while the status stays.

import { sameLogin } from '../../../config/teams/team.ts';
import type { ContextChange, EventData, HandoffEvent } from '../../event.ts';
import type { ChecklistItem, Rating } from '../../state.ts';
import type { Context, FieldValue } from '../../submission.ts';

export function tick(
  checklist: readonly ChecklistItem[],
  event: HandoffEvent,
  data: Extract<EventData, { type: 'checked' | 'unchecked' }>,
): readonly ChecklistItem[] {
  const done = data.type === 'checked';
  return checklist.map((item, at) =>
    at + 1 === data.position
      ? { ...item, done, doneBy: done ? event.actor : null, doneAt: done ? event.at : null }
      : item,
  );
}

export function withRating(
  ratings: readonly Rating[],
  { actor: by, at }: HandoffEvent,
  { rating, comment, missing }: Extract<EventData, { readonly type: 'rated' }>,
): readonly Rating[] {
  const isSame = (one: string | null) =>
    one === by || (one !== null && by !== null && sameLogin(one, by));
  const others = ratings.filter((one) => !isSame(one.by));
  return [...others, { rating, comment: comment ?? null, missing, by, at }];
}

export function edit(context: Context, changes: readonly ContextChange[]): Context {
  const entries = new Map<string, FieldValue>(Object.entries(context));
  for (const { field, to } of changes) {
    if (to === null) {
      entries.delete(field);
    } else {
      entries.set(field, to);
    }
  }
  return Object.fromEntries(entries);
}
