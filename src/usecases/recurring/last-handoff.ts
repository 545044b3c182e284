// The last handoff of a type, from which Baton takes what is still open.

import type { Template } from '../../config/types.ts';
import { stateOf } from '../../handoff/lifecycle/fold-events.ts';
import type { IssueState } from '../../handoff/state.ts';
import type { Context } from '../../handoff/submission.ts';
import type { LedgerView } from '../../ports/ledger.ts';
import type { LastOfType } from '../../ports/recurring.ts';

export interface LastHandoff {
  readonly issueNumber: number;
  /** It was filled in with. */
  readonly template: Template;
  readonly context: Context;
  /** Of the last handoff that was handed over. */
  readonly openItems: readonly string[];
  /** Who has the last handoff; null: no one, or the form after it was never filled in. */
  readonly owner: string | null;
}

/** null if there is none yet. */
export async function lastHandoff(
  view: LedgerView,
  template: Template,
): Promise<LastHandoff | null> {
  const { handoff, form } = await newest(view, template.type);
  const handedOver = handoff === null ? null : await recordedState(view, handoff);
  const openItems = (handedOver?.state.handoff?.checklist ?? [])
    .filter(({ done }) => !done)
    .map(({ text }) => text);
  if (form !== null && (handoff === null || handoff < form)) {
    const { state } = await recordedState(view, form);
    const context = state.attempted?.context ?? {};
    return { issueNumber: form, template, context, openItems, owner: null };
  }
  return handoff === null || handedOver === null
    ? null
    : {
        issueNumber: handoff,
        template: handedOver.template ?? template,
        context: handedOver.state.handoff?.context ?? {},
        openItems,
        owner: handedOver.state.handoff?.owner ?? null,
      };
}

/** If none is in the ledger any more: the one that Baton opened last, which is in an archive. */
async function newest(view: LedgerView, handoffType: string): Promise<LastOfType> {
  const found = await view.lastOfType(handoffType);
  const last = (await view.recurringForms()).get(handoffType)?.last;
  if (found.handoff !== null || found.form !== null || last === undefined) {
    return found;
  }
  const { state } = await recordedState(view, last);
  return state.handoff === null ? { ...found, form: last } : { ...found, handoff: last };
}

async function recordedState(
  view: LedgerView,
  issueNumber: number,
): Promise<{ readonly state: IssueState; readonly template: Template | null }> {
  const { events, template } = await view.issue(issueNumber);
  return { state: stateOf(events), template };
}
