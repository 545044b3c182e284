// A rating of a handoff: by command, or by the feedback form.

import type { RatingSaid } from '../command.ts';
import type { Detail } from '../event.ts';
import type { Actor } from '../issue-activity.ts';
import { mayReceive, type Policy } from '../policy.ts';
import type { Handoff } from '../state.ts';
import { refuse } from './transition.ts';

export function rate(
  handoff: Handoff,
  { rating, comment, missing }: RatingSaid,
  {
    attempt,
    by,
    policy,
  }: {
    readonly attempt: 'command' | 'feedback';
    readonly by: Actor | null;
    readonly policy: Policy;
  },
): Detail {
  if (by === null || !mayReceive(policy, by.login)) {
    return refuse(attempt, 'rate', 'not_receiving_team');
  }
  if (handoff.status !== 'completed') {
    return refuse(attempt, 'rate', 'not_completed');
  }
  return { kind: 'rated', rating, missing, ...(comment === null ? {} : { comment }) };
}
