// A rating of a handoff, by command or feedback form.

import type { RatingSaid } from '../../command.ts';
import type { EventData } from '../../event.ts';
import type { Actor } from '../../issue-activity.ts';
import { canActAsReceiver, type Policy } from '../../policy.ts';
import type { Handoff } from '../../state.ts';
import { reject } from '../transition.ts';

export function rate(
  handoff: Handoff,
  { rating, comment, missing }: RatingSaid,
  {
    via,
    by,
    policy,
  }: {
    readonly via: 'command' | 'feedback';
    readonly by: Actor | null;
    readonly policy: Policy;
  },
): EventData {
  if (by === null || !canActAsReceiver(policy, by.login)) {
    return reject(via, 'rate', 'not_receiving_team');
  }
  if (handoff.status !== 'completed') {
    return reject(via, 'rate', 'not_completed');
  }
  return { type: 'rated', rating, missing, ...(comment === null ? {} : { comment }) };
}
