// Comments about a form that stays incomplete: for its sender.

import type { Template } from '../../../config/types.ts';
import { hearers } from '../../../handoff/lifecycle/senders-to-call.ts';
import type { Policy } from '../../../handoff/policy.ts';
import { receiverName } from '../../../handoff/route.ts';
import type { IssueState, LatestSubmission } from '../../../handoff/state.ts';
import { mention } from '../../format/format-person.ts';
import { teamName } from '../../format/format-team.ts';
import { utc } from '../../format/time.ts';
import { fieldLists } from '../field-errors.ts';

interface FormView {
  readonly template: Template;
  readonly policy: Pick<Policy, 'filer' | 'incomplete' | 'sending'>;
}

const maxFields = 20;

export function formReminder(attempted: LatestSubmission, view: FormView): string {
  const { policy } = view;
  const isClosedLater = policy.incomplete !== undefined && policy.incomplete.close !== false;
  return [
    `${call(attempted, view)}this form is incomplete since ${utc(attempted.since)}, so ${teamName(receiverOf(attempted, view))} does not know of it yet.`,
    ...lists(attempted),
    `To hand it over, edit the description of this issue (⋯ → *Edit*). No longer needed? Close the issue.${isClosedLater ? ' If nothing changes, Baton closes it later.' : ''}`,
  ].join('\n\n');
}

/** @returns null once the form was handed over */
export function formCommented(
  actor: string | null,
  { attempted, handoff }: IssueState,
  template: Template,
): string | null {
  return attempted === null || handoff !== null
    ? null
    : [
        `${actor === null ? '' : `${mention(actor)}, `}Baton reads answers only in the description of this issue, not in comments.`,
        ...lists(attempted),
        `To hand it over to ${teamName(receiverOf(attempted, { template }))}, edit the description (⋯ → *Edit*).`,
      ].join('\n\n');
}

export function formClosedNotice(attempted: LatestSubmission, view: FormView): string {
  const { replacedBy } = attempted.closed ?? {};
  if (replacedBy !== undefined) {
    return [
      `${call(attempted, view)}Baton closed this issue, because its form was still incomplete when the next one was due: #${replacedBy}.`,
      ...lists(attempted),
      `Continue in #${replacedBy}. To hand over this one too, edit its description until nothing is missing: Baton then opens it again.`,
    ].join('\n\n');
  }
  return [
    `${call(attempted, view)}Baton closed this issue, because its form is incomplete since ${utc(attempted.since)}.`,
    ...lists(attempted),
    `To continue, edit the description of this issue until nothing is missing. Baton then opens it again and hands it over to ${teamName(receiverOf(attempted, view))}. If you reopen it before that, the time to complete it starts again.`,
  ].join('\n\n');
}

function receiverOf(attempted: LatestSubmission, { template }: Pick<FormView, 'template'>): string {
  return receiverName(template, { handoff: null, attempted });
}

function lists({ errors }: LatestSubmission): readonly string[] {
  return fieldLists(errors, {
    missing: 'Missing required fields',
    wrong: 'Fields to correct',
    most: maxFields,
  });
}

function call({ sender }: LatestSubmission, { policy }: FormView): string {
  const logins = hearers(sender, policy);
  return logins.length === 0 ? '' : `${logins.map(mention).join(', ')}, `;
}
