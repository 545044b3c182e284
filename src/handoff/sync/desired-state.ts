// What GitHub should show for an issue in a given state.

import { chosenValue } from '../../config/answers/by-answer.ts';
import { nextPrefix } from '../../config/next/next-prefix.ts';
import { questionLabel } from '../../config/question-label.ts';
import { isGoneLogin } from '../../config/teams/gone-login.ts';
import { sameLogin } from '../../config/teams/team.ts';
import type { LabelNames } from '../../config/types.ts';
import { type DuePolicy, deadlinesOf } from '../deadlines/deadlines.ts';
import { overdueSince } from '../deadlines/overdue.ts';
import { openQuestions } from '../deadlines/pauses.ts';
import { hasEnded } from '../deadlines/time-in-status.ts';
import type { CloseReason } from '../issue-activity.ts';
import { isClosedByBaton, isUnlabelled } from '../lifecycle/evolve/evolve-submission.ts';
import type { Policy } from '../policy.ts';
import type { Handoff, IssueState } from '../state.ts';
import { includesLabel, type ShownStatus, shownStatuses } from '../status-label.ts';
import { assigneesToday } from './assignees-today.ts';
import type { DesiredState } from './diff-state.ts';

type DesiredLabelsAndState = Pick<
  DesiredState,
  'labels' | 'withoutLabels' | 'assignees' | 'withoutAssignees' | 'state'
>;

export function desiredState(
  state: IssueState,
  {
    labels,
    type,
    types,
    policy,
  }: {
    readonly labels: LabelNames;
    /** Type of the template the issue is parsed with. */
    readonly type: string;
    /** Of all templates. */
    readonly types: readonly string[];
    readonly policy: Parameters<typeof assigneesToday>[1] & DuePolicy;
  },
): DesiredLabelsAndState {
  const { attempted, handoff } = state;
  const { overdue } = labels;
  if (handoff !== null) {
    const { handoffType, toTeam, status } = handoff;
    const chosen = chosenLabels(handoff, policy.template);
    const always = [
      'handoff',
      `handoff/${handoffType}`,
      `${labels.team}${toTeam}`,
      ...chosen.labels,
      labels[status],
    ];
    const formerTeams = handoff.formerTeams
      .filter((team) => !sameLogin(team, toTeam))
      .map((team) => `${labels.team}${team}`);
    const marks = [
      [overdue, overdueSince(handoff, deadlinesOf(handoff, policy)) !== null],
      [labels.onHold, handoff.hold !== null],
      [questionLabel, openQuestions(handoff.questions).length > 0],
    ] as const;
    const requests = types.map((one) => `${nextPrefix}${one}`);
    const marked = (wanted: boolean) =>
      marks.flatMap(([label, isWanted]) => (isWanted === wanted ? [label] : []));
    return {
      labels: [...always, ...marked(true)],
      withoutLabels: [
        ...otherLabels(labels, status),
        ...marked(false),
        ...requests,
        ...formerTeams,
        ...chosen.former,
      ],
      ...assigneesToday(handoff, policy),
      state: desiredOpenState(handoff),
    };
  }
  if (isUnlabelled(attempted)) {
    const withoutLabels = [labels.incomplete];
    return { labels: [], withoutLabels, assignees: [], withoutAssignees: [], state: null };
  }
  return {
    labels: attempted === null ? [] : [`handoff/${type}`, labels.incomplete],
    withoutLabels:
      attempted === null
        ? []
        : [
            ...otherLabels(labels, 'incomplete'),
            ...otherTypes(type, types),
            ...types.map((one) => `${nextPrefix}${one}`),
          ],
    assignees: formAssignees(state),
    withoutAssignees: [],
    state: isClosedByBaton(attempted) ? { open: false, reason: 'not_planned' } : null,
  };
}

/** Whom Baton asks to fill in the form that it opened. */
function formAssignees({ opening, attempted }: IssueState): readonly string[] {
  const sender = attempted?.closed === null ? attempted.sender : null;
  return opening === undefined || sender === null || isGoneLogin(sender) ? [] : [sender];
}

/** Those of the answers that decide, and those that only earlier answers gave it. */
function chosenLabels(
  { decidingContext, formerContexts }: Handoff,
  { labels }: Policy['template'],
): { readonly labels: readonly string[]; readonly former: readonly string[] } {
  const now = chosenValue(labels, decidingContext) ?? [];
  const before = formerContexts.flatMap((context) => chosenValue(labels, context) ?? []);
  return { labels: now, former: before.filter((label) => !includesLabel(now, label)) };
}

/** null: as it is. Baton does not fight a bot that closes an issue again and again. */
function desiredOpenState(handoff: Handoff): DesiredState['state'] {
  if (hasEnded(handoff.status)) {
    return { open: false, reason: closeReason(handoff) };
  }
  return handoff.closedByBots > 1 ? null : { open: true };
}

function otherLabels(labels: LabelNames, status: ShownStatus): readonly string[] {
  return shownStatuses.filter((one) => one !== status).map((one) => labels[one]);
}

/** An unrecorded issue has one type at a time, which people may change by its label. */
function otherTypes(type: string, types: readonly string[]): readonly string[] {
  return types.filter((one) => one !== type).map((one) => `handoff/${one}`);
}

function closeReason({ status, cancelledAs }: Handoff): CloseReason {
  return status === 'completed' ? 'completed' : (cancelledAs ?? 'not_planned');
}
