// A label that someone deletes from the repository leaves every issue, and GitHub shows that as its removal
// by that person. No one decided anything about the issues.

import { hasEnded } from '../../handoff/deadlines/time-in-status.ts';
import type { ActivityOf, IssueActivity } from '../../handoff/issue-activity.ts';
import { stateOf } from '../../handoff/lifecycle/fold-events.ts';
import { causationIdOf, replay } from '../../handoff/lifecycle/replay.ts';
import { isHuman, noRota, type Policy } from '../../handoff/policy.ts';
import { sameLabel, statusOfLabel } from '../../handoff/status-label.ts';
import { ownLabelKind } from '../../handoff/sync/own-labels.ts';
import type { GitHub, RepositoryLabel } from '../../ports/github.ts';
import type { StoredIssue } from '../../ports/ledger.ts';

type Removal = ActivityOf<'unlabeled'>;

interface Judging {
  readonly recorded: StoredIssue;
  readonly policy: Omit<Policy, 'rota'>;
  readonly github: Pick<GitHub, 'readLabel'>;
}

/** Asks GitHub only about removals that would decide something, or that a comment would answer. */
export async function withoutDeletedLabels(
  facts: readonly IssueActivity[],
  { recorded, policy, github }: Judging,
): Promise<readonly IssueActivity[]> {
  const byPerson = new Set<Removal>();
  let kept = facts;
  for (;;) {
    const [removal] = [
      ...decidingRemovals(kept, { recorded, policy }),
      ...answeredRemovals(kept, { recorded, policy }),
    ].filter((one) => !byPerson.has(one));
    if (removal === undefined) {
      return kept;
    }
    if (isDeletion(removal, { label: await github.readLabel(removal.label), facts, policy })) {
      kept = kept.filter((fact) => fact !== removal);
    } else {
      byPerson.add(removal);
    }
  }
}

function decidingRemovals(
  facts: readonly IssueActivity[],
  { recorded, policy }: Omit<Judging, 'github'>,
): readonly Removal[] {
  const removals = facts.filter(
    (fact): fact is Removal =>
      fact.kind === 'unlabeled' && fact.by?.isBot !== true && isOurs(fact.label, policy),
  );
  if (removals.length === 0) {
    return [];
  }
  const { newEvents } = replay({
    facts,
    recorded: recorded.events,
    policy: { ...policy, rota: noRota },
  });
  const causes = new Set(newEvents.map(({ source }) => causationIdOf(source)));
  return removals.filter(({ source }) => causes.has(source));
}

/** Of labels that Baton puts on again. */
function answeredRemovals(
  facts: readonly IssueActivity[],
  { recorded, policy }: Omit<Judging, 'github'>,
): readonly Removal[] {
  const { handoff } = stateOf(recorded.events);
  if (handoff === null || hasEnded(handoff.status)) {
    return [];
  }
  return facts.filter(
    (fact, at): fact is Removal =>
      fact.kind === 'unlabeled' &&
      isHuman(fact.by) &&
      fact.at >= handoff.since &&
      ownLabelKind(fact.label, handoff, policy.labels) !== null &&
      !facts
        .slice(at + 1)
        .some((later) => later.kind === 'labeled' && sameLabel(later.label, fact.label)),
  );
}

function isOurs(label: string, { labels }: Pick<Policy, 'labels'>): boolean {
  return statusOfLabel(labels, label) !== null || sameLabel(label, labels.onHold);
}

/**
 * The label is gone, or was created since. A ledger that is rebuilt meets older removals too: where Baton
 * showed another label afterwards, a person had removed this one.
 */
function isDeletion(
  removal: Removal,
  {
    label,
    facts,
    policy,
  }: {
    readonly label: RepositoryLabel | null;
    readonly facts: readonly IssueActivity[];
    readonly policy: Pick<Policy, 'labels'>;
  },
): boolean {
  const isGone = label === null || (label.createdAt !== null && label.createdAt >= removal.at);
  const shown = facts
    .slice(facts.indexOf(removal) + 1)
    .find(
      (fact): fact is ActivityOf<'labeled'> =>
        fact.kind === 'labeled' && fact.by?.isBot === true && isOurs(fact.label, policy),
    );
  return isGone && (shown === undefined || sameLabel(shown.label, removal.label));
}
