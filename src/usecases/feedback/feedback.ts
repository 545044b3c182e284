// Feedback forms: separate issues, recorded with the handoff they are about.

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
import { actualState } from '../issue/record/sync-issue.ts';

/** The form as submitted. Later edits do not count. */
export interface FeedbackForm {
  readonly issue: IssueSnapshot;
  readonly filing: BodyRevision;
  readonly reading: Exclude<FeedbackReading, { readonly kind: 'no_form' }>;
}

export function sourceOfFeedback(issueNumber: number): string {
  return `feedback:${issueNumber}`;
}

/** @returns null if it is not a feedback form, or GitHub no longer has its original text */
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

/** The issue of the handoff; null if the form names none, or one in another repository. */
export function targetOf({ issue, reading }: FeedbackForm): number | null {
  if (reading.kind === 'unreadable') {
    return null;
  }
  const { issueNumber, repository } = reading.feedback;
  const here = issue.url.replace(/\/issues\/\d+$/, '');
  const isHere = repository === null || repository.toLowerCase() === here.toLowerCase();
  return isHere && issueNumber !== issue.number ? issueNumber : null;
}

/** The feedback on the handoff of that issue; null if the form was not sent. */
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

/** Whether the form's own issue needs nothing more. A person who reopens it wants to discuss. */
export function isSettled({ issue }: FeedbackForm): boolean {
  return isAnswered(issue) && !isToBeClosed(issue);
}

function isToBeClosed({ open, timeline }: IssueSnapshot): boolean {
  return open && !timeline.some(({ kind }) => kind === 'reopened');
}

/** The remaining effects on the form's own issue: reply once, then close it. */
export function stepsToAnswer(
  form: FeedbackForm,
  /** The handoff with all its recorded events. */
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

/** Whether Baton has replied. */
function isAnswered({ number, ownComments }: IssueSnapshot): boolean {
  const source = sourceOfFeedback(number);
  return ownComments.some(({ body }) => {
    const marker = parseMarker(body);
    return marker?.kind === 'notice' && marker.source === source;
  });
}
