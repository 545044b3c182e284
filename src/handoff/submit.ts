// What the form says, the first time it is complete, and each time before.

import { chooseAssignees } from './assign.ts';
import { withTemplateItems } from './checklist.ts';
import type { Detail } from './event.ts';
import { senderOf } from './evolve.ts';
import type { FactOf } from './fact.ts';
import { dayIn } from './local-day.ts';
import type { Policy } from './policy.ts';
import { sameValue } from './same-value.ts';
import type { IssueState } from './state.ts';

export function submit(
  state: IssueState,
  fact: FactOf<'written'>,
  policy: Policy,
): readonly Detail[] {
  const { context, faults, checklist } = fact.submission;
  const former = state.attempted;
  const { template } = policy;
  if (
    former?.handoffType === template.type &&
    sameValue(former.context, context) &&
    sameValue(former.faults, faults)
  ) {
    return [];
  }
  const of = { handoffType: template.type, fromTeam: template.from };
  const submitted: Detail = {
    kind: 'submitted',
    ...of,
    attempt: (former?.attempt ?? 0) + 1,
    complete: faults.length === 0,
    context,
    faults,
  };
  if (faults.length > 0) {
    return [submitted];
  }
  return [
    submitted,
    {
      kind: 'initiated',
      ...of,
      toTeam: template.to,
      title: fact.title,
      context,
      checklist: withTemplateItems(template, [], checklist ?? []),
      assignment: chooseAssignees(policy.receiving, {
        rota: policy.rota,
        day: dayIn(policy.receivingClock?.zone ?? null, fact.at),
        sender: senderOf(state, fact.by?.login ?? null),
      }),
    },
  ];
}
