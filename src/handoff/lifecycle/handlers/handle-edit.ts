// Handles an edit of the description of a recorded handoff.

import { deepEqual } from '../../../base/deep-equal.ts';
import type { ContextChange, EventData } from '../../event.ts';
import type { ActivityOf } from '../../issue-activity.ts';
import { canActAsReceiver, canActAsSender, type Policy } from '../../policy.ts';
import type { Handoff } from '../../state.ts';
import type { Context, FieldValue } from '../../submission.ts';
import { compareChecklists, openItems, withoutLines, withTemplateItems } from '../checklist.ts';
import { mayAnswer } from './handle-pauses.ts';

export function onBodyEdited(
  handoff: Handoff,
  { by, submission, rewritten }: ActivityOf<'written'>,
  policy: Policy,
): readonly EventData[] {
  const checklist =
    submission.checklist === null
      ? withoutLines(handoff.checklist)
      : withTemplateItems(policy.template, handoff.checklist, submission.checklist);
  const ticks = compareChecklists(handoff.checklist, checklist);
  const changes = compareContexts(handoff.context, submission.context, rewritten?.fields ?? []);
  const events: EventData[] = [...ticks];
  if (changes.length > 0) {
    events.push({ type: 'context_edited', changes });
    // An edit with missing or invalid fields is not yet the requested correction.
    const isCorrected = submission.errors.length === 0;
    const sends = by !== null && canActAsSender(policy, handoff, by.login);
    if (handoff.status === 'returned' && isCorrected && sends) {
      events.push({ type: 'resubmitted' });
    }
    if (by !== null && mayAnswer(handoff, by.login, policy)) {
      events.push({ type: 'answered' });
    }
  }
  const allTicked = openItems(checklist).length === 0;
  const mayComplete = policy.autoComplete && by !== null && canActAsReceiver(policy, by.login);
  if (mayComplete && handoff.status === 'accepted' && ticks.length > 0 && allTicked) {
    events.push({ type: 'completed' });
  }
  return events;
}

/** It does not describe other lines, and completes nothing: who closed the issue is unknown. */
export function onTaskCompleted(
  handoff: Handoff,
  { checklist }: ActivityOf<'task_completed'>,
  { template }: Policy,
): readonly EventData[] {
  const after = withTemplateItems(template, handoff.checklist, checklist);
  return compareChecklists(handoff.checklist, after);
}

/** @param rewritten private fields whose answers changed */
function compareContexts(
  before: Context,
  after: Context,
  rewritten: readonly string[],
): readonly ContextChange[] {
  const fields = [...new Set([...Object.keys(before), ...Object.keys(after)])];
  return fields.flatMap((field) => {
    const from: FieldValue | null = before[field] ?? null;
    const to: FieldValue | null = after[field] ?? null;
    const isSame = deepEqual(from, to) && !rewritten.includes(field);
    return isSame ? [] : [{ field, from, to }];
  });
}
