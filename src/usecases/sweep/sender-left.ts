// Questions and returns to a sender who has left the sending team since, or whose account is gone: sweeps find
// them, and a comment calls the rest of that team once.

import { isGoneLogin } from '../../config/teams/gone-login.ts';
import { hasMembers, isMember, sameLogin, teamOf } from '../../config/teams/team.ts';
import type { Configuration } from '../../config/types.ts';
import { phaseNow } from '../../handoff/deadlines/pauses.ts';
import { answerersOf, correctorsOf } from '../../handoff/deadlines/responsible.ts';
import { sendersInTurnToday } from '../../handoff/lifecycle/senders-to-call.ts';
import type { Notice } from '../../handoff/sync/diff-state.ts';
import type { ListedHandoff } from '../../metrics/measured.ts';
import type { IssueSnapshot } from '../../ports/github.ts';
import { senderLeftNotice } from '../../render/comments/owner-notices.ts';
import { noticeMarker } from '../../render/markers.ts';
import type { ProcessedIssue } from '../issue/process-issue.ts';

/** Whether the listed members show it, of a handoff that waits for its sender alone. */
export function waitsForFormerSender(
  { status, askedSince, initiatedBy, assignees, fromTeam }: ListedHandoff,
  configuration: Pick<Configuration, 'teams'>,
): boolean {
  const sending = teamOf(configuration, fromTeam);
  const isWithSender = status === 'returned' || askedSince !== null;
  if (!isWithSender || initiatedBy === null || sending.githubTeam !== undefined) {
    return false;
  }
  return (
    hasMembers(sending) &&
    (isGoneLogin(initiatedBy) || !isMember(sending, initiatedBy)) &&
    assignees.every((login) => sameLogin(login, initiatedBy))
  );
}

/** Once for each question and return; not again after someone has deleted it. */
export function senderLeftNotices(
  { subject, state: { handoff } }: ProcessedIssue,
  { ownCommentDeletedAt }: Pick<IssueSnapshot, 'ownCommentDeletedAt'>,
): readonly Notice[] {
  const { policy, issueNumber, hasUnreadMembers } = subject;
  const isAsked = handoff !== null && phaseNow(handoff) === 'asked';
  if (handoff === null || hasUnreadMembers === true || policy.sending.githubTeam !== undefined) {
    return [];
  }
  const { initiatedBy: sender, status } = handoff;
  const called = isAsked ? answerersOf(handoff) : correctorsOf(handoff);
  const today = sendersInTurnToday(called, sender, policy);
  const others = today.filter((login) => sender === null || !sameLogin(login, sender));
  if (
    sender === null ||
    !(isAsked || status === 'returned') ||
    today === called ||
    others.length === 0
  ) {
    return [];
  }
  const since = handoff.since;
  if (ownCommentDeletedAt !== null && ownCommentDeletedAt > since) {
    return [];
  }
  const source = `sender-left:${issueNumber}:${since}:${isAsked ? handoff.questions.length : 0}`;
  const text = senderLeftNotice(sender, { others, fromTeam: handoff.fromTeam, isAsked });
  return [{ source, body: `${noticeMarker(source)}\n${text}\n` }];
}
