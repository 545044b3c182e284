// Recomputes deadlines after a configuration change, for example a new holiday, so that the next
// sweep finds what is due.

import { deepEqual } from '../../base/deep-equal.ts';
import type { Configuration } from '../../config/types.ts';
import { nextFormAction } from '../../handoff/deadlines/form-limits.ts';
import { nextDeadlines } from '../../handoff/deadlines/reminders.ts';
import { stateOf } from '../../handoff/lifecycle/fold-events.ts';
import type { Limited, OpenForm } from '../../ports/deadlines.ts';
import type { LedgerTransaction } from '../../ports/ledger.ts';
import type { FailureLog } from '../issue-failure.ts';
import { timedPolicy } from '../timed-policy.ts';

interface Refreshing {
  readonly configuration: Configuration;
  readonly concerns: (issueNumber: number) => boolean;
  /** An issue that fails keeps the deadline that it has. */
  readonly failures: FailureLog;
}

/** @returns the number of moved deadlines */
export async function refreshDeadlines(
  ledger: LedgerTransaction,
  { configuration, concerns, failures }: Refreshing,
): Promise<number> {
  let changed = 0;
  const refresh = async (issueNumber: number, move: () => Promise<boolean>) => {
    if (concerns(issueNumber) && (await failures.attempt(issueNumber, move)) === true) {
      changed += 1;
    }
  };
  for (const handoff of await ledger.limited()) {
    await refresh(handoff.issueNumber, () => moveDeadline(ledger, handoff, configuration));
  }
  for (const form of await ledger.openForms()) {
    await refresh(form.issueNumber, () => moveFormAction(ledger, form, configuration));
  }
  return changed;
}

async function moveDeadline(
  ledger: LedgerTransaction,
  { issueNumber, deadlines }: Limited,
  configuration: Configuration,
): Promise<boolean> {
  const { template, events } = await ledger.issue(issueNumber);
  if (template === null) {
    return false;
  }
  const state = stateOf(events);
  const policy = await timedPolicy(configuration, template, state);
  const next = nextDeadlines(state.handoff, policy);
  if (deepEqual(next, deadlines)) {
    return false;
  }
  await ledger.setDeadlines(issueNumber, next);
  const isShown = next.dueAt !== deadlines.dueAt || next.overdueSince !== deadlines.overdueSince;
  if (isShown) {
    // The next sweep updates the label and the comment.
    await ledger.setFailedIssues([...new Set([...(await ledger.failedIssues()), issueNumber])]);
  }
  return true;
}

async function moveFormAction(
  ledger: LedgerTransaction,
  { issueNumber, handoffType, nextActionAt }: OpenForm,
  configuration: Configuration,
): Promise<boolean> {
  const template = configuration.templates.find(({ type }) => type === handoffType);
  if (template === undefined) {
    return false;
  }
  const { events } = await ledger.issue(issueNumber);
  const state = stateOf(events);
  const policy = await timedPolicy(configuration, template, state);
  const next = nextFormAction(state, policy)?.at ?? null;
  if (next === nextActionAt) {
    return false;
  }
  await ledger.setFormAction(issueNumber, next);
  return true;
}
