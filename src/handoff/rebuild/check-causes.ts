// Checks whether GitHub still shows the cause of each recorded event: the same action, by the same
// person, at the same time. The decision itself is a fact and is not checked again.

import { groupBy } from '../../base/group-by.ts';
import type { HandoffEvent } from '../event.ts';
import type { IssueActivity } from '../issue-activity.ts';
import { causationIdOf } from '../lifecycle/replay.ts';

/** Why GitHub cannot confirm an event that Baton keeps. */
export type UnverifiedReason =
  /** The text, label or account it was about has been removed. */
  | 'removed'
  /** The account of the person is gone. */
  | 'account_gone'
  /** A run read it from the description itself, while GitHub's edit history lagged behind. */
  | 'history_lagged'
  /** The issue was deleted or transferred, or is no handoff any more. */
  | 'issue_gone'
  /** GitHub did not answer a query about the issue. */
  | 'issue_unreadable'
  /** Baton could not process the issue. */
  | 'issue_failed';

export interface UnverifiedEvent {
  readonly source: string;
  readonly why: UnverifiedReason;
}

export interface CheckedEvents {
  readonly kept: readonly HandoffEvent[];
  /** One per cause. */
  readonly unverified: readonly UnverifiedEvent[];
}

export function checkCauses(
  recorded: readonly HandoffEvent[],
  facts: readonly IssueActivity[],
): CheckedEvents {
  const bySource = new Map(facts.map((fact) => [fact.source, fact]));
  const kept: HandoffEvent[] = [];
  const unverified: UnverifiedEvent[] = [];
  for (const [source, events] of groupBy(recorded, (event) => causationIdOf(event.source))) {
    const fact = bySource.get(source);
    const verdict = fact === undefined ? judgeMissing(events, facts) : judge(events, fact);
    if (verdict !== 'contradicted') {
      kept.push(...events);
    }
    if (verdict !== 'contradicted' && verdict !== 'confirmed') {
      unverified.push({ source, why: verdict });
    }
  }
  return { kept, unverified };
}

type Verdict = 'confirmed' | 'contradicted' | UnverifiedReason;

function judge(events: readonly HandoffEvent[], fact: IssueActivity): Verdict {
  const { kind, at, by } = fact;
  // Baton wrote the login into the issue, and the account may be called otherwise now.
  const isNamedByUs =
    kind === 'next_opened' ||
    (kind === 'written' && (fact.openedFrom !== undefined || fact.opening !== undefined));
  const isOf = (event: HandoffEvent) =>
    event.at === at && (by === null || isNamedByUs || event.actor === by.login);
  if (!events.every(isOf)) {
    return 'contradicted';
  }
  if (by === null && events.some(({ actor }) => actor !== null)) {
    return 'account_gone';
  }
  const isRecordedSo = events.every(({ data }) => data.type === 'history_unavailable');
  return kind === 'history_unavailable' && !isRecordedSo ? 'removed' : 'confirmed';
}

/** For a cause that GitHub does not show. */
function judgeMissing(events: readonly HandoffEvent[], facts: readonly IssueActivity[]): Verdict {
  if (facts.some(({ kind }) => kind === 'gone')) {
    return 'issue_gone';
  }
  if (events.every((event) => isReadAhead(event, facts))) {
    return 'history_lagged';
  }
  if (events.every((event) => isInGap(event, facts) || isOfOtherIssue(event))) {
    return 'removed';
  }
  return events.every((event) => isLabelChange(event, facts)) ? 'confirmed' : 'contradicted';
}

function isReadAhead({ source, at }: HandoffEvent, facts: readonly IssueActivity[]): boolean {
  return (
    source.startsWith('body:') && facts.some((fact) => fact.kind === 'written' && fact.at === at)
  );
}

/**
 * GitHub lists only the issues that the description refers to now, and how each was last closed. The issue of
 * the next handoff, or of the next form, may be gone.
 */
function isOfOtherIssue({ source }: HandoffEvent): boolean {
  return /^(?:task|next|replaced):/.test(source);
}

/** An edit between the original and the oldest other revision that GitHub still has. */
function isInGap({ source, at }: HandoffEvent, facts: readonly IssueActivity[]): boolean {
  const edits = facts.filter((fact) => fact.source.startsWith('edit:'));
  return (
    source.startsWith('edit:') &&
    facts.some((fact) => fact.source.startsWith('gap:') && fact.at <= at) &&
    edits.every((fact) => at <= fact.at)
  );
}

/** The label change exists, but the label no longer names a template. */
function isLabelChange({ source, at }: HandoffEvent, facts: readonly IssueActivity[]): boolean {
  const cause = causationIdOf(source);
  const change = cause.replace(/^relabelled:/, 'timeline:');
  return change !== cause && facts.some((fact) => fact.source === change && fact.at === at);
}
