// The lifecycle: what one thing that happened on GitHub means for a handoff. Product contract §5.

import { includesLogin } from '../../config/team.ts';
import { hasEnded } from '../deadlines/time-in-status.ts';
import type { Detail } from '../event.ts';
import type { Fact } from '../issue-activity.ts';
import { byPerson, countsFrom, type Policy } from '../policy.ts';
import type { IssueState } from '../state.ts';
import { obey } from './handle-commands.ts';
import { edited } from './handle-edit.ts';
import { closed, isOfRefusedSwap, labeled, unlabeled } from './handle-timeline.ts';
import { rate } from './rate.ts';
import { takeUp } from './submit.ts';
import { submitRelabelled, submitWritten } from './submit-revision.ts';
import { undo } from './transition.ts';

/** What a fact means, given all that went before it; nothing where it changes nothing. */
export function decide(state: IssueState, fact: Fact, policy: Policy): readonly Detail[] {
  const { handoff } = state;
  if (fact.kind === 'written') {
    return handoff === null ? submitWritten(state, fact, policy) : edited(handoff, fact, policy);
  }
  if (fact.kind === 'relabelled') {
    return handoff === null ? submitRelabelled(state, fact, policy) : [];
  }
  if (fact.kind === 'labeled') {
    return labeled(handoff, fact, policy);
  }
  if (fact.kind === 'untold') {
    return fact.what === 'act' ? [] : [{ kind: 'untold', what: fact.what }];
  }
  if (fact.kind === 'commented') {
    return obey(state, fact, policy);
  }
  if (handoff === null) {
    return fact.kind === 'reopened' ? takeUp(state, fact, policy) : [];
  }
  switch (fact.kind) {
    case 'unlabeled':
      return isOfRefusedSwap(state, fact) ? [] : unlabeled(handoff, fact, policy);
    case 'closed':
      return closed(handoff, fact, policy);
    case 'reopened':
      return hasEnded(handoff.status) && countsFrom(fact.by, policy) ? [undo(handoff)] : [];
    case 'gone':
      return hasEnded(handoff.status) ? [] : [{ kind: 'cancelled', reason: fact.reason }];
    case 'renamed':
      return fact.title === handoff.title ? [] : [{ kind: 'renamed', title: fact.title }];
    case 'feedback':
      return [rate(handoff, fact, { attempt: 'feedback', by: fact.by, policy })];
    case 'comment_deleted':
      return [];
    case 'assigned':
      return byPerson(fact.by) && !includesLogin(handoff.assignees, fact.assignee)
        ? [{ kind: 'assigned', assignee: fact.assignee }]
        : [];
    case 'unassigned':
      return byPerson(fact.by) && includesLogin(handoff.assignees, fact.assignee)
        ? [{ kind: 'unassigned', assignee: fact.assignee }]
        : [];
  }
}
