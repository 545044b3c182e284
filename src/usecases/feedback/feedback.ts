// Feedback forms: issues of their own, recorded with the handoff they are about.

import type { Configuration, Template } from '../../config/types.ts';
import { feedbackLabel } from '../../form/feedback/feedback-form.ts';
import {
  type FeedbackReading,
  fieldsLabelled,
  parseFeedback,
} from '../../form/feedback/parse-feedback.ts';
import type { IssueActivity } from '../../handoff/issue-activity.ts';
import { includesLabel } from '../../handoff/status-label.ts';
import { commentDifference, type Effect } from '../../handoff/sync/diff-state.ts';
import type { IssueSnapshot } from '../../ports/github.ts';
import type { BodyRevision } from '../../ports/issue-text.ts';
import { type FeedbackAnswer, feedbackReply } from '../../render/comments/feedback-reply.ts';
import { parseMarker } from '../../render/markers.ts';
import type { ProcessedIssue } from '../issue/process-issue.ts';
import { actualState } from '../issue/sync-issue.ts';

/** A form as it was filed: whatever is edited later, by whom ever, is not what the person said. */
export interface FeedbackForm {
  readonly issue: IssueSnapshot;
  readonly filing: BodyRevision;
  readonly reading: Exclude<FeedbackReading, { readonly kind: 'no_form' }>;
}

export function sourceOfFeedback(issueNumber: number): string {
  return `feedback:${issueNumber}`;
}

/** null: it is no feedback form, or GitHub no longer tells what was filed. */
export function feedbackFormOf(
  issue: IssueSnapshot,
  { templates }: Pick<Configuration, 'templates'>,
): FeedbackForm | null {
  const [filing] = issue.bodyRevisions;
  const isMarked = includesLabel(issue.labels, feedbackLabel) || isAnswered(issue);
  if (!isMarked || filing === undefined || filing.source !== `issue:${issue.number}`) {
    return null;
  }
  const reading = parseFeedback(filing.body, templates);
  return reading.kind === 'no_form' ? null : { issue, filing, reading };
}

/** The issue of the handoff it is about; null: it does not say, or speaks of another repository's. */
export function targetOf({ issue, reading }: FeedbackForm): number | null {
  if (reading.kind === 'unreadable') {
    return null;
  }
  const { issueNumber, repository } = reading.feedback;
  const here = issue.url.replace(/\/issues\/\d+$/, '');
  const isHere = repository === null || repository.toLowerCase() === here.toLowerCase();
  return isHere && issueNumber !== issue.number ? issueNumber : null;
}

/** What it says of the handoff on that issue, which was filed under the template; null: nothing. */
export function feedbackFact(
  form: FeedbackForm,
  issueNumber: number,
  template: Template,
): IssueActivity | null {
  const { issue, filing, reading } = form;
  if (reading.kind === 'unreadable' || targetOf(form) !== issueNumber) {
    return null;
  }
  const { rating, comment, missing } = reading.feedback;
  return {
    kind: 'feedback',
    source: sourceOfFeedback(issue.number),
    at: filing.at,
    by: filing.by,
    rating,
    comment,
    missing: fieldsLabelled(missing, template),
  };
}

/** Whether all is done on the form's own issue; who opens it again means to talk about it. */
export function isSettled({ issue }: FeedbackForm): boolean {
  return isAnswered(issue) && !isToBeClosed(issue);
}

function isToBeClosed({ open, timeline }: IssueSnapshot): boolean {
  return open && !timeline.some(({ kind }) => kind === 'reopened');
}

/** What is left to do on the form's own issue: to answer it once, and to close it. */
export function stepsToAnswer(
  form: FeedbackForm,
  /** The handoff it is about, with all that is recorded of it. */
  about: Pick<ProcessedIssue, 'subject' | 'events'> | undefined,
): readonly Effect[] {
  const { issue, filing } = form;
  const source = sourceOfFeedback(issue.number);
  const notices = [
    { source, body: feedbackReply(answerTo(form, about), { source, to: filing.by }) },
  ];
  const replies = commentDifference(actualState(issue).shown, {
    statusComment: null,
    notices,
    reactions: [],
  }).filter(({ kind }) => kind === 'post_comment');
  return isToBeClosed(issue) ? [...replies, { kind: 'close', reason: 'completed' }] : replies;
}

function answerTo(form: FeedbackForm, about: Parameters<typeof stepsToAnswer>[1]): FeedbackAnswer {
  const { issue, reading } = form;
  const issueNumber = targetOf(form);
  if (reading.kind === 'unreadable') {
    return { kind: 'unreadable', errors: reading.errors };
  }
  const source = sourceOfFeedback(issue.number);
  const event = about?.events.find((one) => one.source === source);
  return issueNumber === null || about === undefined || event === undefined
    ? { kind: 'no_handoff', issueNumber: reading.feedback.issueNumber }
    : { kind: 'recorded', issueNumber, template: about.subject.template, detail: event.data };
}

/** Whether we have said what became of it. */
function isAnswered({ number, ownComments }: IssueSnapshot): boolean {
  const source = sourceOfFeedback(number);
  return ownComments.some(({ body }) => {
    const marker = parseMarker(body);
    return marker?.kind === 'notice' && marker.source === source;
  });
}
