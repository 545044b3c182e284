// Handoffs whose wait is over, by the ledger alone.

import type { Template } from '../../config/types.ts';
import { stateOf } from '../../handoff/lifecycle/fold-events.ts';
import { endOfWait } from '../../handoff/lifecycle/waits.ts';
import type { LedgerView } from '../../ports/ledger.ts';
import { siblingsOf } from './siblings.ts';

/** Issues of handoffs that are still on hold, although none of those that they wait for is open. */
export async function overWaits(
  view: LedgerView,
  templates: readonly Template[],
): Promise<readonly number[]> {
  const types = templates.filter(({ waitsFor }) => waitsFor !== undefined).map(({ type }) => type);
  const over: number[] = [];
  for (const issueNumber of types.length === 0 ? [] : await view.onHold(types)) {
    const { template, events } = await view.issue(issueNumber);
    const { handoff } = stateOf(events);
    if (template !== null && handoff !== null) {
      const siblings = await siblingsOf(view, { issueNumber, template, events, facts: [] });
      over.push(...(endOfWait(handoff, { siblings }) === null ? [] : [issueNumber]));
    }
  }
  return over;
}
