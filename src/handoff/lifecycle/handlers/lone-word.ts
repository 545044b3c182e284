// A lone word such as 👍 moves nothing. Once in a handoff, Baton answers it with the command that it may stand for.

import { isMember } from '../../../config/teams/team.ts';
import { isPaused } from '../../deadlines/pauses.ts';
import type { EventData } from '../../event.ts';
import type { ActivityOf } from '../../issue-activity.ts';
import { isBarredSender, type Policy } from '../../policy.ts';
import type { Handoff } from '../../state.ts';

export function onLoneWord(
  handoff: Handoff | null,
  { by, commands, loneWord }: ActivityOf<'commented'>,
  policy: Policy,
): readonly EventData[] {
  const mayMeanIt =
    handoff !== null &&
    !handoff.isHinted &&
    !isPaused(handoff) &&
    commands.length === 0 &&
    by !== null &&
    !by.isBot &&
    isMember(policy.receiving, by.login) &&
    !isBarredSender(policy, handoff, by.login);
  if (!mayMeanIt || loneWord === undefined) {
    return [];
  }
  if (handoff.status === 'initiated') {
    return [{ type: 'info_requested', what: loneWord === 'done' ? 'completing' : 'accepting' }];
  }
  return handoff.status === 'accepted' && loneWord === 'done'
    ? [{ type: 'info_requested', what: 'completing' }]
    : [];
}
