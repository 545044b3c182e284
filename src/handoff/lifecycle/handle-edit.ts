// What an edit of the description comes to, once the handoff is recorded.

import { sameValue } from '../../base/deep-equal.ts';
import type { ContextChange, Detail } from '../event.ts';
import type { FactOf } from '../issue-activity.ts';
import { mayReceive, maySend, type Policy } from '../policy.ts';
import type { Handoff } from '../state.ts';
import type { Answer, Context } from '../submission.ts';
import { compareChecklists, withTemplateItems } from './checklist.ts';

export function edited(
  handoff: Handoff,
  { by, submission, rewritten }: FactOf<'written'>,
  policy: Policy,
): readonly Detail[] {
  const checklist =
    submission.checklist &&
    withTemplateItems(policy.template, handoff.checklist, submission.checklist);
  const ticks = checklist === null ? [] : compareChecklists(handoff.checklist, checklist);
  const changes = compareContexts(handoff.context, submission.context, rewritten?.fields ?? []);
  const events: Detail[] = [...ticks];
  if (changes.length > 0) {
    events.push({ kind: 'context_edited', changes });
    // An edit that leaves something missing or wrong is not yet the correction it was returned for.
    const isCorrected = submission.faults.length === 0;
    const sends = by !== null && maySend(policy, handoff, by.login);
    if (handoff.status === 'returned' && isCorrected && sends) {
      events.push({ kind: 'resubmitted' });
    }
  }
  const allTicked = checklist?.every((item) => item.done) ?? false;
  const mayComplete = policy.autoComplete && by !== null && mayReceive(policy, by.login);
  if (mayComplete && handoff.status === 'accepted' && ticks.length > 0 && allTicked) {
    events.push({ kind: 'completed' });
  }
  return events;
}

/** @param rewritten fields whose answers differ, though neither is told */
function compareContexts(
  before: Context,
  after: Context,
  rewritten: readonly string[],
): readonly ContextChange[] {
  const fields = [...new Set([...Object.keys(before), ...Object.keys(after)])];
  return fields.flatMap((field) => {
    const from: Answer | null = before[field] ?? null;
    const to: Answer | null = after[field] ?? null;
    const isSame = sameValue(from, to) && !rewritten.includes(field);
    return isSame ? [] : [{ field, from, to }];
  });
}
