// What the form says, the first time it is complete, and each time before.

import { dayIn } from '../../base/date-in-zone.ts';
import { sameValue } from '../../base/deep-equal.ts';
import type { Detail } from '../event.ts';
import type { Fact, FactOf } from '../issue-activity.ts';
import type { Policy } from '../policy.ts';
import type { IssueState } from '../state.ts';
import type { Submission } from '../submission.ts';
import { chooseAssignees } from './assign.ts';
import { withTemplateItems } from './checklist.ts';
import { senderOf } from './evolve.ts';

export function submit(
  state: IssueState,
  fact: FactOf<'written'>,
  policy: Policy,
): readonly Detail[] {
  const { context, faults, checklist } = fact.submission;
  const former = state.attempted;
  const { template } = policy;
  const isSame =
    former?.handoffType === template.type &&
    sameValue(former.context, context) &&
    sameValue(former.faults, faults);
  const submitted: Detail = {
    kind: 'submitted',
    handoffType: template.type,
    fromTeam: template.from,
    attempt: (former?.attempt ?? 0) + 1,
    complete: faults.length === 0,
    context,
    faults,
  };
  const attempts = isSame ? [] : [submitted];
  if (faults.length > 0 || fact.isClosed) {
    return attempts;
  }
  const { title } = fact;
  return [...attempts, initiated(state, { fact, policy, context, title, checklist })];
}

/** What was completed while a person had the issue closed is handed over once it is open again. */
export function takeUp(
  state: IssueState,
  fact: FactOf<'reopened'>,
  policy: Policy,
): readonly Detail[] {
  const { attempted } = state;
  const isComplete =
    attempted?.handoffType === policy.template.type && attempted.faults.length === 0;
  if (!isComplete || fact.standing === undefined) {
    return [];
  }
  return [initiated(state, { fact, policy, context: attempted.context, ...fact.standing })];
}

interface Initiating extends Pick<Submission, 'context' | 'checklist'> {
  readonly fact: Pick<Fact, 'at' | 'by'>;
  readonly policy: Policy;
  readonly title: string;
}

function initiated(
  state: IssueState,
  { fact, policy, context, title, checklist }: Initiating,
): Detail {
  const { template } = policy;
  return {
    kind: 'initiated',
    handoffType: template.type,
    fromTeam: template.from,
    toTeam: template.to,
    title,
    context,
    checklist: withTemplateItems(template, [], checklist ?? []),
    assignment: chooseAssignees(policy.receiving, {
      rota: policy.rota,
      day: dayIn(policy.receivingClock?.zone ?? null, fact.at),
      sender: senderOf(state, fact.by?.login ?? null),
    }),
  };
}
