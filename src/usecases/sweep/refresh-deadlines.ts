// Recomputes deadlines after a configuration change, for example a new holiday, so that the next
// sweep finds what is due.

import { deepEqual } from '../../base/deep-equal.ts';
import type { Configuration } from '../../config/types.ts';
import { nextFormAction } from '../../handoff/deadlines/form-limits.ts';
import { nextDeadlines } from '../../handoff/deadlines/reminders.ts';
import { stateOf } from '../../handoff/lifecycle/fold-events.ts';
import type { LedgerTransaction } from '../../ports/ledger.ts';
import { timedPolicy } from '../timed-policy.ts';

/** @returns the number of moved deadlines */
export async function refreshDeadlines(
  ledger: LedgerTransaction,
  configuration: Configuration,
): Promise<number> {
  let changed = 0;
  for (const { issueNumber, deadlines } of await ledger.limited()) {
    const { template, events } = await ledger.issue(issueNumber);
    if (template !== null) {
      const policy = await timedPolicy(configuration, template);
      const { handoff } = stateOf(events);
      const now = nextDeadlines(handoff, policy);
      if (!deepEqual(now, deadlines)) {
        await ledger.setDeadlines(issueNumber, now);
        changed += 1;
      }
    }
  }
  return changed + (await refreshForms(ledger, configuration));
}

async function refreshForms(
  ledger: LedgerTransaction,
  configuration: Configuration,
): Promise<number> {
  let changed = 0;
  for (const { issueNumber, handoffType, nextActionAt } of await ledger.openForms()) {
    const template = configuration.templates.find(({ type }) => type === handoffType);
    if (template !== undefined) {
      const policy = await timedPolicy(configuration, template);
      const { events } = await ledger.issue(issueNumber);
      const next = nextFormAction(stateOf(events), policy)?.at ?? null;
      if (next !== nextActionAt) {
        await ledger.setFormAction(issueNumber, next);
        changed += 1;
      }
    }
  }
  return changed;
}
