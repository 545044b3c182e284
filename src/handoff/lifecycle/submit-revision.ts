// As which form a writing counts while no handoff is recorded. The label may be swapped until then, so
// that what was written before stands as it was read, and the last of it is read once more.

import type { EventData } from '../event.ts';
import type { ActivityOf } from '../issue-activity.ts';
import type { Policy } from '../policy.ts';
import type { IssueState } from '../state.ts';
import { submit } from './submit.ts';

/**
 * As the form that the issue said it was then. Had it been complete as that, it would be a handoff of
 * that kind, unless nobody looked: then it counts as what the issue says now.
 */
export function submitRevision(
  state: IssueState,
  fact: ActivityOf<'written'>,
  policy: Policy,
): readonly EventData[] {
  const { as } = fact;
  return as === undefined || as.submission.errors.length === 0
    ? submit(state, fact, policy)
    : submit(state, { ...fact, submission: as.submission }, { ...policy, template: as.template });
}

/** Once for each change of the form, and not where nothing was read before. */
export function submitRelabelled(
  state: IssueState,
  { as: { template, submission }, ...fact }: ActivityOf<'relabelled'>,
  policy: Policy,
): readonly EventData[] {
  const { attempted } = state;
  const isSettled = template.type !== policy.template.type && submission.errors.length === 0;
  return attempted === null || attempted.handoffType === template.type || isSettled
    ? []
    : submit(state, { ...fact, kind: 'written', submission }, { ...policy, template });
}
