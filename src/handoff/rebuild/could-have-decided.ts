// Whether what was recorded of a fact could have been decided so under other rules than today's. Who
// was of which team, and what the configuration asked for then, GitHub does not tell.

import { deepEqual } from '../../base/deep-equal.ts';
import { alwaysOpen } from '../deadlines/business-time.ts';
import { withoutWorked } from '../deadlines/with-business-seconds.ts';
import type { EventData } from '../event.ts';
import type { IssueActivity } from '../issue-activity.ts';
import { decide } from '../lifecycle/decide.ts';
import type { Policy } from '../policy.ts';
import type { IssueState } from '../state.ts';
import { type ShownStatus, shownStatuses, statusOfLabel } from '../status-label.ts';

export function couldHaveDecided(
  recorded: readonly EventData[],
  {
    state,
    fact,
    policy,
  }: { readonly state: IssueState; readonly fact: IssueActivity; readonly policy: Policy },
): boolean {
  const passed = state.handoff === null ? 0 : alwaysOpen.between(state.handoff.since, fact.at);
  const details = recorded.map(withoutWorked);
  return (
    recorded.every((detail) => isPossible(detail, passed)) &&
    policiesOf(fact, policy).some((other) => sameDecision(details, decide(state, fact, other)))
  );
}

/** Under some calendar or other: nobody works for longer than time has passed. */
function isPossible(detail: EventData, passed: number): boolean {
  const worked = 'businessSeconds' in detail ? (detail.businessSeconds ?? 0) : 0;
  return worked >= 0 && worked <= passed;
}

/** Whom a handoff was first assigned to is a choice, which follows from nothing that GitHub tells. */
export function sameDecision(one: readonly EventData[], other: readonly EventData[]): boolean {
  return deepEqual(one.map(withoutChoice), other.map(withoutChoice));
}

function withoutChoice(detail: EventData): EventData {
  return detail.type === 'initiated'
    ? { ...detail, assignment: { policy: 'nobody', assignees: [], away: [] } }
    : detail;
}

const either = [true, false] as const;

function policiesOf(fact: IssueActivity, policy: Policy): readonly Policy[] {
  return either.flatMap((receives) =>
    either.flatMap((sends) =>
      either.flatMap((requireChecklist) =>
        either.flatMap((autoComplete) =>
          meaningsOf(fact, policy).map((labels) => ({
            ...policy,
            labels,
            requireChecklist,
            autoComplete,
            receiving: teamWith(policy.receiving, fact, receives),
            sending: teamWith(policy.sending, fact, sends),
          })),
        ),
      ),
    ),
  );
}

/** The team of people who are not asked for here, with whoever did it or without. */
function teamWith(
  team: Policy['receiving'],
  { by }: IssueActivity,
  isMember: boolean,
): Policy['receiving'] {
  const { lead: _, ...rest } = team;
  return { ...rest, members: isMember && by !== null ? [by.login] : [nobody] };
}

/** No login: it begins with a hyphen. */
const nobody = '-';

/** A label that means no status today may have meant one, before it was renamed. */
function meaningsOf(fact: IssueActivity, { labels }: Policy): readonly Policy['labels'][] {
  const isLabel = fact.kind === 'labeled' || fact.kind === 'unlabeled';
  if (!isLabel || statusOfLabel(labels, fact.label) !== null) {
    return [labels];
  }
  const called = (status: ShownStatus) => ({ ...labels, [status]: fact.label });
  return [labels, ...shownStatuses.map(called)];
}
