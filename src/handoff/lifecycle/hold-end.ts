// A hold ends by its day. GitHub has no event of that: it follows from the hold, and counts from its day on,
// whenever a run comes to see it.

import { withWorked } from '../deadlines/with-business-seconds.ts';
import type { HandoffEvent } from '../event.ts';
import type { Policy } from '../policy.ts';
import type { Handoff } from '../state.ts';

const prefix = 'hold-end:';

/** The end of a hold whose day has come; null: there is none. @param by an instant, UTC ISO 8601 */
export function holdEnd(
  handoff: Handoff | null,
  { by, policy }: { readonly by: string; readonly policy: Omit<Policy, 'rota'> },
): HandoffEvent | null {
  const { source, until } = handoff?.hold ?? { until: null };
  return source === undefined || until === null || until > by
    ? null
    : {
        source: `${prefix}${source.replaceAll('#', '-')}`,
        at: until,
        actor: null,
        data: withWorked(
          { type: 'resumed', reason: 'date' },
          { before: handoff, at: until, policy },
        ),
      };
}

export function isHoldEnd({ source }: Pick<HandoffEvent, 'source'>): boolean {
  return source.startsWith(prefix);
}
