// Comments about a form that stays incomplete: for its sender.

import type { FormLimits, Team, Template } from '../../config/types.ts';
import type { LatestSubmission } from '../../handoff/state.ts';
import { mention } from '../format/format-person.ts';
import { teamLogins, teamName } from '../format/format-team.ts';
import { utc } from '../format/time.ts';
import { fieldLists } from './field-errors.ts';

interface FormView {
  readonly template: Template;
  readonly policy: { readonly sending: Team; readonly incomplete?: FormLimits };
}

const maxFields = 20;
const maxMentions = 10;

export function formReminder(attempted: LatestSubmission, view: FormView): string {
  const { template, policy } = view;
  const isClosedLater = policy.incomplete !== undefined && policy.incomplete.close !== false;
  return [
    `${call(attempted, view)}this form is incomplete since ${utc(attempted.since)}, so ${teamName(template.to)} does not know of it yet.`,
    ...lists(attempted),
    `To hand it over, edit the description of this issue (⋯ → *Edit*). No longer needed? Close the issue.${isClosedLater ? ' If nothing changes, Baton closes it later.' : ''}`,
  ].join('\n\n');
}

export function formClosedNotice(attempted: LatestSubmission, view: FormView): string {
  return [
    `${call(attempted, view)}Baton closed this issue, because its form is incomplete since ${utc(attempted.since)}.`,
    ...lists(attempted),
    `To go on, edit the description of this issue until nothing is missing. Baton then opens it again and hands it over to ${teamName(view.template.to)}. If you reopen it before that, the time to complete it starts again.`,
  ].join('\n\n');
}

function lists({ errors }: LatestSubmission): readonly string[] {
  return fieldLists(errors, {
    missing: 'Missing required fields',
    wrong: 'Fields to correct',
    most: maxFields,
  });
}

/** Where the account is gone, its team is called. */
function call({ sender }: LatestSubmission, { policy }: FormView): string {
  const logins = sender === null ? teamLogins(policy.sending).slice(0, maxMentions) : [sender];
  return logins.length === 0 ? '' : `${logins.map(mention).join(', ')}, `;
}
