// Handoffs whose owner has left the receiving team: sweeps find them, and a comment calls the team once.

import { hasMembers, teamOf } from '../../config/teams/team.ts';
import type { Configuration } from '../../config/types.ts';
import { formerMember } from '../../handoff/deadlines/orphaned.ts';
import type { Notice } from '../../handoff/sync/diff-state.ts';
import type { GitHub, IssueSnapshot } from '../../ports/github.ts';
import type { LedgerView } from '../../ports/world.ts';
import { ownerLeftNotice } from '../../render/comments/owner-notices.ts';
import { mentions } from '../../render/comments/reminder.ts';
import { noticeMarker } from '../../render/markers.ts';
import { membershipOf } from '../issue/judge-people.ts';
import type { ProcessedIssue } from '../issue/process-issue.ts';

interface Looking {
  readonly configuration: Pick<Configuration, 'teams'>;
  readonly github: Pick<GitHub, 'teamMembers'>;
  readonly now: string;
}

/** Issue numbers. Asks for the members of a team on GitHub only if the listed members do not include an owner. */
export async function orphanedIssues(
  view: Pick<LedgerView, 'handoffs'>,
  { configuration, github, now }: Looking,
): Promise<readonly number[]> {
  const open = await view.handoffs({ from: now, to: now });
  const found: number[] = [];
  for (const handoff of open) {
    const listed = teamOf(configuration, handoff.toTeam);
    const held = { status: handoff.status, owner: handoff.owner };
    if (formerMember(held, listed) === null && !isOnGitHubAlone(held.owner, listed)) {
      continue;
    }
    const { team, unread } = await membershipOf(listed, github);
    if (unread === null && formerMember(held, team) !== null) {
      found.push(handoff.issueNumber);
    }
  }
  return found;
}

/** Only GitHub knows the members, among them the owner perhaps. */
function isOnGitHubAlone(owner: string | null, team: Parameters<typeof hasMembers>[0]): boolean {
  return owner !== null && team.githubTeam !== undefined && !hasMembers(team);
}

/** Once for each owner who left; not again after somebody has deleted it. */
export function ownerLeftNotices(
  { subject, state: { handoff } }: ProcessedIssue,
  { ownCommentDeletedAt }: Pick<IssueSnapshot, 'ownCommentDeletedAt'>,
): readonly Notice[] {
  const { policy, issueNumber, hasUnreadMembers } = subject;
  if (handoff === null || handoff.ownerSince === null || hasUnreadMembers === true) {
    return [];
  }
  const owner = formerMember(handoff, policy.receiving);
  const wasDeleted = ownCommentDeletedAt !== null && ownCommentDeletedAt > handoff.ownerSince;
  if (owner === null || wasDeleted) {
    return [];
  }
  const source = `left:${issueNumber}:${owner.toLowerCase()}:${handoff.ownerSince}`;
  const team = mentions({ called: policy.receiving.members, step: 'team' }, policy.receiving);
  const text = ownerLeftNotice(owner, { team, toTeam: handoff.toTeam });
  return [{ source, body: `${noticeMarker(source)}\n${text}\n` }];
}
