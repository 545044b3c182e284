// Questions and returns to people who have left the sending team since, or whose accounts are gone: sweeps find
// them, and a comment calls the rest of that team once.

import { isGoneLogin } from '../../../config/teams/gone-login.ts';
import {
  hasMembers,
  includesLogin,
  isMember,
  sendingTeamToday,
} from '../../../config/teams/team.ts';
import type { Configuration } from '../../../config/types.ts';
import { phaseNow } from '../../../handoff/deadlines/pauses.ts';
import { answerersOf, correctorsOf } from '../../../handoff/deadlines/responsible.ts';
import { sendersInTurnToday } from '../../../handoff/lifecycle/senders-to-call.ts';
import type { Notice } from '../../../handoff/sync/diff-state.ts';
import type { ListedHandoff } from '../../../metrics/measured.ts';
import type { IssueSnapshot } from '../../../ports/github.ts';
import { senderLeftNotice } from '../../../render/comments/notices/owner-notices.ts';
import { noticeMarker } from '../../../render/markers.ts';
import type { ProcessedIssue } from '../../issue/process-issue.ts';

/** Whether the listed members show it, of a handoff that waits for people who have all left. */
export function waitsForFormerSender(
  { status, askedSince, initiatedBy, assignees, ...parties }: ListedHandoff,
  configuration: Pick<Configuration, 'teams' | 'templates'>,
): boolean {
  const sending = sendingTeamToday(configuration, parties);
  const sender = initiatedBy === null ? [] : [initiatedBy];
  const called = assignees.length > 0 ? assignees : sender;
  return (
    (status === 'returned' || askedSince !== null) &&
    called.length > 0 &&
    hasMembers(sending) &&
    sending.githubTeam === undefined &&
    called.every((login) => isGoneLogin(login) || !isMember(sending, login))
  );
}

/** Once for each question and return; not again after someone has deleted it. */
export function senderLeftNotices(
  { subject, state: { handoff } }: ProcessedIssue,
  { ownCommentDeletedAt }: Pick<IssueSnapshot, 'ownCommentDeletedAt'>,
): readonly Notice[] {
  const { policy, issueNumber, hasUnreadMembers } = subject;
  const isAsked = handoff !== null && phaseNow(handoff) === 'asked';
  if (
    handoff === null ||
    hasUnreadMembers === true ||
    !(isAsked || handoff.status === 'returned')
  ) {
    return [];
  }
  const { initiatedBy: sender, since, fromTeam } = handoff;
  const called = isAsked ? answerersOf(handoff) : correctorsOf(handoff);
  const today = sendersInTurnToday(called, sender, policy);
  const others = today.filter((login) => !includesLogin(called, login));
  const isDeleted = ownCommentDeletedAt !== null && ownCommentDeletedAt > since;
  if (others.length === 0 || called.length === 0 || isDeleted) {
    return [];
  }
  const source = `sender-left:${issueNumber}:${since}:${isAsked ? handoff.questions.length : 0}`;
  const text = senderLeftNotice(called, { sender, others, fromTeam, isAsked });
  return [{ source, body: `${noticeMarker(source)}\n${text}\n` }];
}
