// Which comments and reactions are due.

import { groupBy } from '../../base/group-by.ts';
import { feedbackLabel } from '../../form/feedback/feedback-form.ts';
import { currentReminder, isSameReminder } from '../../handoff/deadlines/escalation.ts';
import { isLaterReadBack } from '../../handoff/deadlines/with-business-seconds.ts';
import type { EventData, HandoffEvent } from '../../handoff/event.ts';
import { isClosedByBaton } from '../../handoff/lifecycle/evolve/evolve-submission.ts';
import { causationIdOf } from '../../handoff/lifecycle/replay.ts';
import type { Handoff, IssueState } from '../../handoff/state.ts';
import type { CommentReaction, Notice } from '../../handoff/sync/diff-state.ts';
import { reactionsTo } from '../../handoff/sync/reactions.ts';
import type { IssueSnapshot } from '../../ports/github.ts';
import { noticeOf } from '../../render/comments/notices/notices.ts';
import type { ProcessedIssue } from '../issue/process-issue.ts';

/** A notice this old is not posted any more, in milliseconds. */
const noticesLast = 7 * 24 * 60 * 60 * 1000;

/** One notice per action, which may have several events. */
export function dueNotices(
  examined: ProcessedIssue,
  { ownCommentDeletedAt, url, number }: IssueSnapshot,
  now: string,
): readonly Notice[] {
  const { events, newEvents, state, subject } = examined;
  const { template, policy } = subject;
  const view = { state, template, policy, feedbackForm: feedbackFormAt(url, number) };
  // Do not repost a notice that someone deleted. New events have no notice yet, unless the ledger
  // was lost.
  const isKnown = events.length > newEvents.length;
  const isWanted = (event: HandoffEvent) =>
    ownCommentDeletedAt === null ||
    event.at > ownCommentDeletedAt ||
    (isKnown && newEvents.includes(event));
  const completed = events.find(({ data }) => data.type === 'completed');
  const due = events.filter((event) => {
    switch (event.data.type) {
      case 'reminded':
        return (
          isNewest(event.data, state.handoff) && (isWanted(event) || newEvents.includes(event))
        );
      case 'accepted':
        return !isLaterReadBack(event, events) && isWanted(event) && isRecent(event, now);
      case 'asked':
        return isOpenQuestion(event, state.handoff) && isWanted(event) && isRecent(event, now);
      case 'held':
        return (
          event.source === state.handoff?.hold?.source && isWanted(event) && isRecent(event, now)
        );
      case 'resumed':
        // However late it is seen, unless something has happened since.
        return (
          isNewestClock(event, state.handoff) && (isWanted(event) || newEvents.includes(event))
        );
      case 'submission_reminded':
      case 'submission_closed':
        return isNewestOfForm(event, state) && (isWanted(event) || newEvents.includes(event));
      case 'completed':
        // Ask for a rating once, even if the handoff is completed twice.
        return event === completed && isWanted(event) && isRecent(event, now);
      default:
        return isWanted(event) && isRecent(event, now);
    }
  });
  return [...groupBy(due, ({ source }) => causationIdOf(source)).values()].flatMap(
    (of) => noticeOf(of, view) ?? [],
  );
}

interface ReactionInput {
  readonly now: string;
  readonly unassigned: readonly string[];
  /** Our comments, posted or to be posted. */
  readonly notices: readonly Notice[];
}

/**
 * Only for comments that still exist. GitHub shows the reactions of this run's account alone: where another
 * account of Baton's has commented, it has reacted to what was recorded before.
 */
export function dueReactions(
  { events, newEvents }: ProcessedIssue,
  { commandComments, ownComments }: IssueSnapshot,
  { now, unassigned, notices }: ReactionInput,
): readonly CommentReaction[] {
  const hasOther = ownComments.some(({ byOther }) => byOther !== undefined);
  const recent = (hasOther ? newEvents : events).filter((event) => isRecent(event, now));
  const answered = new Set(notices.map(({ source }) => causationIdOf(source)));
  return reactionsTo(recent, { unassigned, answered }).filter(({ comment }) =>
    commandComments.some(({ id }) => id === comment),
  );
}

/** Only the latest reminder notifies, and none after a status change. */
function isNewest(
  reminded: Extract<EventData, { readonly type: 'reminded' }>,
  handoff: Handoff | null,
): boolean {
  const newest = currentReminder(handoff?.reminders ?? []);
  return reminded.since === handoff?.since && newest !== null && isSameReminder(newest, reminded);
}

/** Not once the form is complete, reopened, or closed after the reminder. */
function isNewestOfForm({ at, data }: HandoffEvent, { attempted, handoff }: IssueState): boolean {
  const newest = attempted?.closed?.at ?? attempted?.remindedAt;
  const isByBaton = data.type !== 'submission_closed' || isClosedByBaton(attempted);
  return isByBaton && handoff === null && newest === at;
}

function isOpenQuestion({ at }: HandoffEvent, handoff: Handoff | null): boolean {
  return handoff?.questions.some((one) => one.at === at && one.closedAt === null) === true;
}

function isNewestClock({ at }: HandoffEvent, handoff: Handoff | null): boolean {
  return handoff?.clockSince === at && handoff.hold === null;
}

function isRecent({ at }: HandoffEvent, now: string): boolean {
  return Date.parse(now) - Date.parse(at) <= noticesLast;
}

/** @param url of an issue */
function feedbackFormAt(url: string, number: number): string {
  const issues = url.slice(0, url.lastIndexOf('/'));
  return `${issues}/new?template=${feedbackLabel}.yml&handoff=%23${number}`;
}
