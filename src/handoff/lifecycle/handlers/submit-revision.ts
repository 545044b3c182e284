// Chooses the template for a revision while no handoff is recorded. The label may be swapped until
// then: earlier revisions keep their template, and the last revision is parsed again.

import type { EventData } from '../../event.ts';
import type { ActivityOf } from '../../issue-activity.ts';
import type { Policy } from '../../policy.ts';
import type { IssueState } from '../../state.ts';
import { submit } from './submit.ts';

/**
 * The template that the issue had then. If the revision was complete with it, it would be a handoff of
 * that type, unless no run saw it: then the current template counts.
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

/** Once per change of the template, and only if a revision was parsed before. */
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
