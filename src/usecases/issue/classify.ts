// Whether an issue is a handoff, and with which template. Product contract §3.

import type { Configuration, Template } from '../../config/types.ts';
import { chooseTemplate, handoffLabel } from '../../form/choose-template.ts';
import type { IssueListItem, IssueSnapshot } from '../../ports/github.ts';
import type { StoredIssue } from '../../ports/ledger.ts';
import { type FeedbackForm, feedbackFormOf } from '../feedback/feedback.ts';

/**
 * In milliseconds. How long before the ledger a form without its label may have been filed: the first runs may have
 * failed.
 */
export const recognisedBefore = 7 * 24 * 60 * 60 * 1000;

export type Classified =
  | { readonly kind: 'subject'; readonly template: Template }
  | { readonly kind: 'feedback'; readonly form: FeedbackForm }
  /** It has the handoff label, but no label of a known type; or it has no label, and several forms fit it. */
  | { readonly kind: 'unknown_form' }
  | { readonly kind: 'not_ours' };

/**
 * A recorded issue keeps the template it was filed under. An issue closed before the ledger existed is ignored, and so
 * is one that was filed long before and only reads like a form: no one expects Baton to notify teams about it.
 */
export function classify(
  issue: IssueSnapshot,
  {
    recorded,
    configuration,
    createdAt,
  }: {
    readonly recorded: StoredIssue;
    readonly configuration: Configuration;
    readonly createdAt: string | null;
  },
): Classified {
  const isNew = recorded.template === null && recorded.events.length === 0;
  const form = isNew && !isHistory(issue, createdAt) ? feedbackFormOf(issue, configuration) : null;
  return form === null
    ? classifyListed(issue, { recorded, configuration, createdAt })
    : { kind: 'feedback', form };
}

/** The same for an issue in a list, where a feedback form looks like any other issue. */
export function classifyListed(
  issue: IssueListItem,
  { recorded, configuration, createdAt }: Parameters<typeof classify>[1],
): Exclude<Classified, { readonly kind: 'feedback' }> {
  if (recorded.template !== null) {
    return { kind: 'subject', template: recorded.template };
  }
  if (recorded.events.length === 0 && isHistory(issue, createdAt)) {
    return { kind: 'not_ours' };
  }
  const { labels, title, body } = issue;
  const isOlder = recorded.events.length === 0 && isFromBefore(issue, createdAt);
  const choice = chooseTemplate({ labels, title, body, templates: configuration.templates });
  switch (choice.kind) {
    case 'template':
      return choice.by !== 'label' && isOlder
        ? { kind: 'not_ours' }
        : { kind: 'subject', template: choice.template };
    case 'unknown_form':
    case 'ours_but_unknown_type':
      return { kind: 'unknown_form' };
    case 'several_forms':
      return { kind: mayLackItsLabel(issue) && !isOlder ? 'unknown_form' : 'not_ours' };
    case 'not_ours':
      return choice;
  }
}

/** Any other label shows that it was filed with a form that is not one of ours. */
function mayLackItsLabel({ labels }: IssueListItem): boolean {
  return labels.every((label) => label.toLowerCase() === handoffLabel);
}

function isFromBefore({ filedAt }: IssueListItem, createdAt: string | null): boolean {
  return createdAt !== null && Date.parse(filedAt) < Date.parse(createdAt) - recognisedBefore;
}

function isHistory({ open, closedAt }: IssueListItem, createdAt: string | null): boolean {
  return !open && (createdAt === null || (closedAt ?? '') < createdAt);
}
