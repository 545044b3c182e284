// A hold ends by its day, or once the handoffs have ended that it waits for. GitHub has no event of that: it follows
// from the hold, and counts from then on, whenever a run comes to see it.

import { withWorked } from '../deadlines/with-business-seconds.ts';
import type { EventData, HandoffEvent } from '../event.ts';
import type { Policy } from '../policy.ts';
import type { Handoff } from '../state.ts';
import { endOfWait } from './waits.ts';

const prefix = 'hold-end:';

/** The end of a hold whose time has come; null if there is none. @param by an instant, UTC ISO 8601 */
export function holdEnd(
  handoff: Handoff | null,
  { by, policy }: { readonly by: string; readonly policy: Omit<Policy, 'rota'> },
): HandoffEvent | null {
  const end = handoff?.hold == null ? null : (endOfDay(handoff) ?? endAwaited(handoff, policy));
  return end === null || end.at > by || handoff?.hold == null
    ? null
    : {
        source: `${prefix}${handoff.hold.source.replaceAll('#', '-')}`,
        at: end.at,
        actor: null,
        data: withWorked(end.data, { before: handoff, at: end.at, policy }),
      };
}

interface HoldEnd {
  readonly at: string;
  readonly data: EventData;
}

function endOfDay({ hold }: Handoff): HoldEnd | null {
  const until = hold?.until ?? null;
  return until === null ? null : { at: until, data: { type: 'resumed', reason: 'date' } };
}

function endAwaited(handoff: Handoff, policy: Pick<Policy, 'siblings'>): HoldEnd | null {
  const end = endOfWait(handoff, policy);
  if (end === null) {
    return null;
  }
  const cancelled = end.cancelled.length === 0 ? {} : { cancelled: [...end.cancelled] };
  return { at: end.at, data: { type: 'resumed', reason: 'awaited', ...cancelled } };
}

export function isHoldEnd({ source }: Pick<HandoffEvent, 'source'>): boolean {
  return source.startsWith(prefix);
}
