// Handles submissions: the first complete one, and incomplete ones before it.

import { deepEqual } from '../../../base/deep-equal.ts';
import { isMember, sameLogin } from '../../../config/teams/team.ts';
import type { EventData } from '../../event.ts';
import type { ActivityOf, IssueActivity } from '../../issue-activity.ts';
import { canActAsReceiver, type Policy } from '../../policy.ts';
import { routeOf } from '../../route.ts';
import type { IssueState } from '../../state.ts';
import type { Submission } from '../../submission.ts';
import { withTemplateItems } from '../checklist.ts';
import { assignmentIn } from '../choose-route.ts';
import { senderOf } from '../evolve/evolve.ts';
import { isClosedByBaton, isUnlabelled } from '../evolve/evolve-submission.ts';
import { reject } from '../transition.ts';

export function submit(
  state: IssueState,
  fact: ActivityOf<'written'>,
  policy: Policy,
): readonly EventData[] {
  const { context, errors, checklist } = fact.submission;
  const { title } = fact;
  const former = state.attempted;
  const { template } = policy;
  const isSame =
    former?.handoffType === template.type &&
    deepEqual(former.context, context) &&
    deepEqual(former.errors, errors);
  const submitted: EventData = {
    type: 'submitted',
    handoffType: template.type,
    fromTeam: template.from,
    ...(errors.length === 0 ? {} : { title }),
    attempt: (former?.attempt ?? 0) + 1,
    complete: errors.length === 0,
    context,
    errors,
  };
  const attempts = isSame ? [] : [submitted];
  // What Baton closed is opened again once it is complete: GitHub lets not every author do that.
  const isClosed = fact.isClosed === true && !isClosedByBaton(former);
  if (errors.length > 0 || isClosed) {
    return attempts;
  }
  return [...attempts, initiated(state, { fact, policy, context, title, checklist })];
}

type Reopening = Pick<ActivityOf<'reopened'>, 'at' | 'by' | 'content'>;

/** A submission that was completed while the issue was closed is initiated on reopening. */
export function initiateOnReopen(
  state: IssueState,
  fact: Reopening,
  policy: Policy,
): readonly EventData[] {
  const { attempted } = state;
  const isComplete =
    attempted?.handoffType === policy.template.type && attempted.errors.length === 0;
  if (!isComplete || fact.content === undefined) {
    return [];
  }
  return [initiated(state, { fact, policy, context: attempted.context, ...fact.content })];
}

/** By a command: GitHub shows its button only to some people. What is incomplete opens once it is complete. */
export function reopenForm(
  state: IssueState,
  fact: Reopening,
  policy: Policy,
): readonly EventData[] {
  const { attempted } = state;
  const initiations =
    attempted === null || attempted.closed === null || isUnlabelled(attempted)
      ? []
      : initiateOnReopen(state, fact, policy);
  if (initiations.length === 0) {
    return [reject('command', 'reopen', 'not_recorded')];
  }
  const login = fact.by?.login ?? '';
  const isParty =
    sameLogin(attempted?.sender ?? '', login) ||
    isMember(policy.sending, login) ||
    canActAsReceiver(policy, login);
  return isParty
    ? [{ type: 'submission_reopened' }, ...initiations]
    : [reject('command', 'reopen', 'not_a_party')];
}

interface Initiating extends Pick<Submission, 'context' | 'checklist'> {
  readonly fact: Pick<IssueActivity, 'at' | 'by'>;
  readonly policy: Policy;
  readonly title: string;
}

function initiated(
  state: IssueState,
  { fact, policy, context, title, checklist }: Initiating,
): EventData {
  const { template } = policy;
  const toTeam = routeOf(template, context) ?? policy.receiving.id;
  return {
    type: 'initiated',
    handoffType: template.type,
    fromTeam: template.from,
    toTeam,
    title,
    context,
    checklist: withTemplateItems(template, [], checklist ?? []).map(
      ({ replacedBy: _, ...entry }) => entry,
    ),
    assignment: assignmentIn(toTeam, context, {
      policy,
      at: fact.at,
      sender: senderOf(state, fact.by?.login ?? null),
    }),
  };
}
