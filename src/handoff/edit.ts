// What an edit of the description comes to, once the handoff is recorded.

import { compareChecklists, withTemplateItems } from './checklist.ts';
import type { ContextChange, Detail } from './event.ts';
import type { Actor } from './fact.ts';
import { mayReceive, maySend, type Policy } from './policy.ts';
import { sameValue } from './same-value.ts';
import type { Handoff } from './state.ts';
import type { Answer, Context, Submission } from './submission.ts';

export function edited(
  handoff: Handoff,
  submission: Submission,
  { by, policy }: { readonly by: Actor | null; readonly policy: Policy },
): readonly Detail[] {
  const checklist =
    submission.checklist &&
    withTemplateItems(policy.template, handoff.checklist, submission.checklist);
  const ticks = checklist === null ? [] : compareChecklists(handoff.checklist, checklist);
  const changes = compareContexts(handoff.context, submission.context);
  const events: Detail[] = [...ticks];
  if (changes.length > 0) {
    events.push({ kind: 'context_edited', changes });
    if (handoff.status === 'returned' && by !== null && maySend(policy, handoff, by.login)) {
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

function compareContexts(before: Context, after: Context): readonly ContextChange[] {
  const fields = [...new Set([...Object.keys(before), ...Object.keys(after)])];
  return fields.flatMap((field) => {
    const from: Answer | null = before[field] ?? null;
    const to: Answer | null = after[field] ?? null;
    return sameValue(from, to) ? [] : [{ field, from, to }];
  });
}
