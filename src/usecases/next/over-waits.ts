// Handoffs whose wait is over, by the ledger alone.

import { stateOf } from '../../handoff/lifecycle/fold-events.ts';
import { endOfWait } from '../../handoff/lifecycle/waits.ts';
import type { LedgerView } from '../../ports/ledger.ts';
import { siblingsOf } from './siblings.ts';

/** Issues of handoffs that are still on hold, although none of those that they wait for is open. */
export async function overWaits(view: LedgerView): Promise<readonly number[]> {
  const over: number[] = [];
  for (const issueNumber of await view.waiting()) {
    const { template, events } = await view.issue(issueNumber);
    const { handoff } = stateOf(events);
    if (template !== null && handoff !== null) {
      const siblings = await siblingsOf(view, { issueNumber, template, events, facts: [] });
      over.push(...(endOfWait(handoff, { siblings }) === null ? [] : [issueNumber]));
    }
  }
  return over;
}
