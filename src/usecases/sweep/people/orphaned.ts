// Handoffs of people who have left the receiving team or whose accounts are gone: sweeps find them, and a comment
// calls the team once.

import { isGoneLogin } from '../../../config/teams/gone-login.ts';
import { hasMembers, receivingTeamToday } from '../../../config/teams/team.ts';
import type { Configuration, Team } from '../../../config/types.ts';
import { formerHolders, isOrphaned } from '../../../handoff/deadlines/orphaned.ts';
import { holders } from '../../../handoff/deadlines/responsible.ts';
import { isBarredSender } from '../../../handoff/policy.ts';
import type { Notice } from '../../../handoff/sync/diff-state.ts';
import type { ListedHandoff } from '../../../metrics/measured.ts';
import type { GitHub, IssueSnapshot } from '../../../ports/github.ts';
import { ownerLeftNotice } from '../../../render/comments/notices/owner-notices.ts';
import { mentions } from '../../../render/comments/reminder.ts';
import { teamLogins } from '../../../render/format/format-team.ts';
import { noticeMarker } from '../../../render/markers.ts';
import { membershipOf } from '../../issue/judge-people.ts';
import type { ProcessedIssue } from '../../issue/process-issue.ts';
import type { FailureLog } from '../../issue-failure.ts';
import { waitsForFormerSender } from './sender-left.ts';

interface Looking {
  readonly configuration: Pick<Configuration, 'teams' | 'templates'>;
  readonly github: Pick<GitHub, 'teamMembers'>;
  readonly failures: FailureLog;
}

/**
 * Issue numbers. Asks for the members of a team on GitHub only if the listed members do not include everybody
 * who has one of its handoffs.
 */
export async function orphanedIssues(
  open: readonly ListedHandoff[],
  { configuration, github, failures }: Looking,
): Promise<readonly number[]> {
  const found: number[] = [];
  for (const handoff of open) {
    const look = () => isLeftAlone(handoff, { configuration, github });
    if ((await failures.attempt(handoff.issueNumber, look)) === true) {
      found.push(handoff.issueNumber);
    }
  }
  return found;
}

async function isLeftAlone(
  handoff: ListedHandoff,
  { configuration, github }: Pick<Looking, 'configuration' | 'github'>,
): Promise<boolean> {
  if (waitsForFormerSender(handoff, configuration)) {
    return true;
  }
  const listed = receivingTeamToday(configuration, handoff);
  if (formerHolders(handoff, listed).length === 0 && !isOnGitHubAlone(handoff, listed)) {
    return false;
  }
  const { team, unread } = await membershipOf(listed, github);
  return unread === null && formerHolders(handoff, team).length > 0;
}

/** Only GitHub knows the members, among them those who have it perhaps. */
function isOnGitHubAlone(handoff: ListedHandoff, team: Team): boolean {
  return team.githubTeam !== undefined && !hasMembers(team) && holders(handoff, team).length > 0;
}

/** Once for those who had it and can no longer act; not again after someone has deleted it. */
export function ownerLeftNotices(
  { subject, state: { handoff } }: ProcessedIssue,
  { ownCommentDeletedAt }: Pick<IssueSnapshot, 'ownCommentDeletedAt'>,
): readonly Notice[] {
  const { policy, issueNumber, hasUnreadMembers } = subject;
  const { receiving } = policy;
  if (handoff === null || hasUnreadMembers === true || !isOrphaned(handoff, receiving)) {
    return [];
  }
  const since = handoff.ownerSince ?? handoff.since;
  if (ownCommentDeletedAt !== null && ownCommentDeletedAt > since) {
    return [];
  }
  const former = formerHolders(handoff, receiving);
  const source = `left:${issueNumber}:${former.map((login) => login.toLowerCase()).join(',')}:${since}`;
  const may = (login: string) => !isBarredSender(policy, handoff, login);
  const there = receiving.members.filter((login) => !isGoneLogin(login) && may(login));
  const called = {
    called: there.length > 0 ? there : teamLogins(receiving).filter(may),
    step: 'team',
  } as const;
  const text = ownerLeftNotice(former, {
    team: mentions(called, receiving),
    toTeam: handoff.toTeam,
    template: policy.template,
    isAccepted: handoff.status === 'accepted',
  });
  return [{ source, body: `${noticeMarker(source)}\n${text}\n` }];
}
