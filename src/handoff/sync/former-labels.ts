// Labels that Baton put on under names that an earlier configuration gave them. An issue that kept them would have
// two statuses.

import type { LabelNames } from '../../config/types.ts';
import { formerLabels, type UsedLabels } from '../../config/used-labels.ts';
import type { HandoffEvent } from '../event.ts';
import type { ActivityOf, IssueActivity } from '../issue-activity.ts';
import type { IssueState } from '../state.ts';
import { includesLabel, sameLabel } from '../status-label.ts';

/** Those left on the issue by Baton, or by a person who moved the handoff with one. */
export function labelsLeftBehind(
  { handoff }: Pick<IssueState, 'handoff'>,
  {
    former,
    labels,
    wanted,
    facts,
    events,
  }: {
    readonly former: UsedLabels;
    /** Today's names. */
    readonly labels: LabelNames;
    readonly wanted: readonly string[];
    readonly facts: readonly IssueActivity[];
    readonly events: readonly HandoffEvent[];
  },
): readonly string[] {
  const teams = handoff === null ? [] : [handoff.toTeam, ...handoff.formerTeams];
  const { names, teamPrefixes } = formerLabels(former, labels);
  const isLeft = (name: string) => {
    const put = facts.findLast(
      (fact): fact is ActivityOf<'labeled'> =>
        fact.kind === 'labeled' && sameLabel(fact.label, name),
    );
    return put?.by?.isBot === true || events.some(({ source }) => source === put?.source);
  };
  return [...names, ...teamPrefixes.flatMap((prefix) => teams.map((team) => `${prefix}${team}`))]
    .filter((name) => !includesLabel(wanted, name))
    .filter(isLeft);
}
