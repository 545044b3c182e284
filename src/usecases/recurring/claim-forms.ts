// One run opens the form of an occurrence: it claims it in the ledger before it opens the issue, and the claim
// of a run that was killed is taken over. After lost schedules only the newest occurrence is opened.

import { deepEqual } from '../../base/deep-equal.ts';
import { earlier } from '../../base/time/instant.ts';
import type { Occurrence } from '../../handoff/recurring/occurrences.ts';
import type { LedgerTransaction } from '../../ports/ledger.ts';
import type { RecurringForm } from '../../ports/recurring.ts';
import type { ScheduledForm } from './scheduled-forms.ts';

/** Longer than a run may still be working on it, in milliseconds. */
const claimHolds = 10 * 60 * 1000;

export interface ClaimedForm extends ScheduledForm {
  readonly due: Occurrence;
}

export interface FormClaims {
  /** For the commit of this run. @returns a line for the commit message; null: nothing to add */
  claim(ledger: LedgerTransaction): Promise<string | null>;
  /** After the commit: what this run has to open. */
  claimed(): readonly ClaimedForm[];
}

export function createFormClaims(forms: readonly ScheduledForm[], now: string): FormClaims {
  let mine: readonly ClaimedForm[] = [];
  return {
    claimed: () => mine,
    claim: async (ledger) => {
      const before = await ledger.recurringForms();
      const steps = forms.map((form) => stepOf(form, before.get(form.template.type), now));
      mine = steps.flatMap(({ claimed }) => claimed ?? []);
      const after = new Map(steps.map(({ type, known }) => [type, known] as const));
      if (deepEqual(Object.fromEntries(before), Object.fromEntries(after))) {
        return null;
      }
      await ledger.setRecurringForms(after);
      return mine.length === 0
        ? 'recurring handoffs: schedule changed'
        : mine.map(({ template, due }) => `opening ${template.type} of ${due.local}`).join('; ');
    },
  };
}

interface Step {
  readonly type: string;
  readonly known: RecurringForm;
  readonly claimed?: ClaimedForm;
}

/** A schedule that is new, or has changed, opens nothing of the time before. */
function stepOf(form: ScheduledForm, known: RecurringForm | undefined, now: string): Step {
  const { template, schedule, due } = form;
  const { type } = template;
  if (known?.schedule !== schedule) {
    const { claim: _, ...rest } = known ?? {};
    return { type, known: { ...rest, schedule, openedUntil: now } };
  }
  const isClaimed = known.claim !== undefined && known.claim.at >= earlier(now, claimHolds);
  return due === null || due.at <= known.openedUntil || isClaimed
    ? { type, known }
    : {
        type,
        known: { ...known, claim: { occurrence: due.local, at: now } },
        claimed: { ...form, due },
      };
}

/** Once it is recorded that the form is opened. @param issueNumber its issue */
export async function releaseForm(
  ledger: LedgerTransaction,
  { template, schedule, due }: ClaimedForm,
  issueNumber: number,
): Promise<void> {
  const forms = new Map(await ledger.recurringForms());
  const known = forms.get(template.type);
  if (known?.schedule === schedule && known.openedUntil < due.at) {
    const turns = await ledger.openedFor(template.type);
    forms.set(template.type, { schedule, openedUntil: due.at, last: issueNumber, turns });
    await ledger.setRecurringForms(forms);
  }
}
