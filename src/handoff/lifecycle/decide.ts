// The lifecycle: which events follow from one activity on GitHub. Product contract §5.

import { isMember, sameLogin } from '../../config/teams/team.ts';
import { hasEnded } from '../deadlines/time-in-status.ts';
import type { EventData } from '../event.ts';
import type { ActivityOf, IssueActivity } from '../issue-activity.ts';
import { isAuthoritative, type Policy, policyFor } from '../policy.ts';
import type { IssueState } from '../state.ts';
import { withRoute } from './choose-route.ts';
import { isUnlabelled } from './evolve/evolve-submission.ts';
import { onAssigneesChanged } from './handlers/handle-assignees.ts';
import { handleCommands } from './handlers/handle-commands.ts';
import { onBodyEdited, onTaskCompleted } from './handlers/handle-edit.ts';
import { isOfRefusedSwap, onClosed, onLabeled, onUnlabeled } from './handlers/handle-timeline.ts';
import { onLoneWord } from './handlers/lone-word.ts';
import { onNextFiled, onNextOpened, openedFrom } from './handlers/next-handoffs.ts';
import { rate } from './handlers/rate.ts';
import {
  onFormAssigned,
  onReplaced,
  openedOnSchedule,
  takenOver,
} from './handlers/scheduled-form.ts';
import { initiateOnReopen } from './handlers/submit.ts';
import { submitRelabelled, submitRevision } from './handlers/submit-revision.ts';
import { revert } from './transition.ts';
import { withWait } from './waits.ts';

/** The events of one activity, given everything before it; empty if it changes nothing. */
export function decide(
  state: IssueState,
  fact: IssueActivity,
  given: Policy,
): readonly EventData[] {
  const policy = policyFor(given, state.handoff?.toTeam ?? null);
  const events = withWait(decideActivity(state, fact, policy), {
    ...{ before: state.handoff, at: fact.at },
    siblings: policy.siblings,
  });
  return withRoute(state, events, { fact, policy });
}

function decideActivity(
  state: IssueState,
  fact: IssueActivity,
  policy: Policy,
): readonly EventData[] {
  const { handoff } = state;
  if (fact.kind === 'written') {
    return [
      ...openedFrom(state, fact.openedFrom),
      ...openedOnSchedule(state, fact),
      ...(handoff === null ? submitForm(state, fact, policy) : onBodyEdited(handoff, fact, policy)),
    ];
  }
  if (fact.kind === 'chain_joined') {
    return openedFrom(state, fact.issueNumber);
  }
  if (fact.kind === 'relabelled') {
    return handoff === null ? submitRelabelled(state, fact, policy) : [];
  }
  if (fact.kind === 'labeled') {
    return onLabeled(handoff, fact, policy);
  }
  if (fact.kind === 'history_unavailable') {
    return fact.what === 'act' ? [] : [{ type: 'history_unavailable', what: fact.what }];
  }
  if (fact.kind === 'commented') {
    return [
      ...onFormCommented(state, fact, policy),
      ...handleCommands(state, fact, policy),
      ...onLoneWord(handoff, fact, policy),
    ];
  }
  if (handoff === null) {
    return decideForm(state, fact, policy);
  }
  switch (fact.kind) {
    case 'unlabeled':
      return isOfRefusedSwap(state, fact) ? [] : onUnlabeled(handoff, fact, policy);
    case 'closed':
      return onClosed(handoff, fact, policy);
    case 'reopened':
      return hasEnded(handoff.status) && isAuthoritative(fact.by, policy) ? [revert(handoff)] : [];
    case 'gone':
      return hasEnded(handoff.status) ? [] : [{ type: 'cancelled', reason: fact.reason }];
    case 'converted':
      return hasEnded(handoff.status) ? [] : [{ type: 'cancelled', reason: 'converted' }];
    case 'renamed':
      return fact.title === handoff.title ? [] : [{ type: 'renamed', title: fact.title }];
    case 'next_opened':
      return onNextOpened(handoff, fact);
    case 'next_filed':
      return onNextFiled(handoff, fact, policy);
    case 'feedback':
      return [rate(handoff, fact, { via: 'feedback', by: fact.by, policy })];
    case 'task_completed':
      return onTaskCompleted(handoff, fact, policy);
    case 'comment_deleted':
    case 'replaced':
    case 'unlabelled_form':
    case 'labelled_form':
      return [];
    case 'assigned':
    case 'unassigned':
      return onAssigneesChanged(handoff, fact, policy);
  }
}

function submitForm(
  state: IssueState,
  fact: ActivityOf<'written'>,
  policy: Policy,
): readonly EventData[] {
  const taken = takenOver(state, fact, policy);
  const before = taken.reduce(withSender, state);
  return [...taken, ...submitRevision(before, fact, policy)];
}

function withSender(state: IssueState, data: EventData): IssueState {
  return data.type === 'submission_reassigned' && state.attempted !== null
    ? { ...state, attempted: { ...state.attempted, sender: data.to } }
    : state;
}

/** Each attempt is answered once. What starts with a mention is for other people, and no answer to the form. */
function onFormCommented(
  { attempted, handoff }: IssueState,
  { by, text = '', commands }: ActivityOf<'commented'>,
  { sending }: Policy,
): readonly EventData[] {
  const isAnswer =
    by !== null &&
    !by.isBot &&
    commands.length === 0 &&
    text !== '' &&
    !/^(?:\p{L}+,? )?@\w/u.test(text) &&
    (isMember(sending, by.login) || sameLogin(attempted?.sender ?? '', by.login));
  return isAnswer && handoff === null && attempted?.closed === null && !attempted.isCommentAnswered
    ? [{ type: 'submission_commented' }]
    : [];
}

/** An incomplete form that is closed is not worked on, and no one is reminded of it. */
function decideForm(state: IssueState, fact: IssueActivity, policy: Policy): readonly EventData[] {
  const { attempted } = state;
  if (attempted === null) {
    return [];
  }
  if (fact.kind === 'assigned' || fact.kind === 'unassigned') {
    return onFormAssigned(state, fact, policy);
  }
  if (fact.kind === 'replaced') {
    return onReplaced(state, fact);
  }
  if (fact.kind === 'closed' || fact.kind === 'gone' || fact.kind === 'converted') {
    return attempted.closed === null ? [{ type: 'submission_closed', reason: 'closed' }] : [];
  }
  if (fact.kind === 'unlabelled_form') {
    return isUnlabelled(attempted) ? [] : [{ type: 'submission_closed', reason: 'unlabelled' }];
  }
  if (fact.kind === 'labelled_form') {
    return isUnlabelled(attempted) ? [{ type: 'submission_closed', reason: 'closed' }] : [];
  }
  if (fact.kind === 'renamed') {
    const { title } = attempted;
    return title === null || title === fact.title ? [] : [{ type: 'renamed', title: fact.title }];
  }
  if (fact.kind !== 'reopened') {
    return [];
  }
  return [
    ...(attempted.closed === null ? [] : [{ type: 'submission_reopened' as const }]),
    ...initiateOnReopen(state, fact, policy),
  ];
}
