// What a ledger should hold of an issue, given what GitHub shows of it and what a ledger has recorded.
// What GitHub tells is decided from GitHub; what only the ledger can know is taken from the ledger, and
// said to be: nothing is invented, and nothing that contradicts GitHub is kept.

import { deepEqual } from '../../base/deep-equal.ts';
import { groupBy } from '../../base/group-by.ts';
import { inTime } from '../../base/sort-by-time.ts';
import { parseReminderSource, type ReminderSource } from '../deadlines/reminders.ts';
import type { EventData, HandoffEvent } from '../event.ts';
import type { IssueActivity } from '../issue-activity.ts';
import { evolve } from '../lifecycle/evolve.ts';
import { causationIdOf, eventsOf, mergeHistory } from '../lifecycle/replay.ts';
import type { Policy } from '../policy.ts';
import { type IssueState, initialState } from '../state.ts';
import { couldHaveDecided, sameDecision } from './could-have-decided.ts';
import { type Evidence, recallAssignment } from './infer-assignment.ts';
import { settleReminders } from './reconcile-reminders.ts';
import { type SameSecondEvents, viewsWithin, withTold } from './same-second.ts';

/** Why the ledger is taken at its word. */
export type UnverifiedReason =
  /** Somebody took the text, the label or the account it was about away since. */
  | 'removed'
  /** The account that did it is gone. */
  | 'account_gone'
  /** Under the teams and settings of today it would be decided otherwise. */
  | 'rules_changed'
  /** It was read from the description itself, while the history of that lagged behind. */
  | 'history_lagged'
  /** The issue is deleted or moved, or is no handoff any more. */
  | 'issue_gone';

export interface UnverifiedEvent {
  readonly source: string;
  readonly why: UnverifiedReason;
}

export interface Reconciled {
  readonly state: IssueState;
  /** All that the ledger should hold, in order. */
  readonly events: readonly HandoffEvent[];
  readonly trusted: readonly UnverifiedEvent[];
}

export interface Reconciling {
  readonly facts: readonly IssueActivity[];
  /** None where the former ledger cannot be read. */
  readonly recorded: readonly HandoffEvent[];
  /** Reminders that comments of ours show; absent: none. */
  readonly reminded?: readonly ReminderSource[];
  readonly policy: Policy;
  /** For a choice that nothing recorded tells. */
  readonly unassignable: Evidence['unassignable'];
}

export function reconcile(reconciling: Reconciling): Reconciled {
  const { facts, recorded, policy, unassignable } = reconciling;
  const reminders = {
    recorded: recorded.filter(isReminder),
    shown: reconciling.reminded ?? [],
    policy,
  };
  const acts = recorded.filter((event) => !isReminder(event));
  const former = groupBy(acts, (event) => causationIdOf(event.source));
  const events: HandoffEvent[] = [];
  const trusted: UnverifiedEvent[] = [];
  let state = initialState;
  let second: SameSecondEvents | null = null;
  // Reminders come later than the status begins, so after all that happened in that second.
  const remind = (until: string) => {
    const { handoff } = state;
    if (handoff !== null && handoff.reminders.length === 0 && handoff.since < until) {
      const settled = settleReminders(handoff, reminders);
      events.push(...settled.events);
      trusted.push(...settled.otherwise.map((source) => trust(source, 'rules_changed')));
      state = settled.events.reduce(evolve, state);
    }
  };
  for (const { source, at, fact } of mergeHistory(facts, {
    decided: former,
    labels: policy.labels,
  })) {
    remind(at);
    const known = former.get(source) ?? [];
    const step =
      fact === null
        ? settleVanished(known, facts)
        : settle(known, {
            state,
            views: second?.at === at ? viewsWithin(second) : [],
            fact,
            policy,
            recollection: { facts, unassignable },
          });
    events.push(...step.events);
    trusted.push(...(step.why === null ? [] : [trust(source, step.why)]));
    second = withTold(second, { at, before: state, events: step.events });
    state = step.events.reduce(evolve, state);
  }
  remind(lastInstant);
  return { state, events: inTime(events), trusted };
}

/** Later than any. */
const lastInstant = '9999-12-31T23:59:59Z';

function trust(source: string, why: UnverifiedReason): UnverifiedEvent {
  return { source, why };
}

function isReminder({ source }: HandoffEvent): boolean {
  return parseReminderSource(source) !== null;
}

interface Circumstances {
  readonly state: IssueState;
  /** As a run may have found it that saw only part of this second. */
  readonly views: readonly IssueState[];
  readonly fact: IssueActivity;
  readonly policy: Policy;
  readonly recollection: Evidence;
}

interface Settled {
  readonly events: readonly HandoffEvent[];
  readonly why: UnverifiedReason | null;
}

/** What the ledger has recorded of something that GitHub does not show. */
function settleVanished(known: readonly HandoffEvent[], facts: readonly IssueActivity[]): Settled {
  if (facts.some((fact) => fact.kind === 'gone')) {
    return { events: known, why: 'issue_gone' };
  }
  const isLagged = ({ source, at }: HandoffEvent) =>
    source.startsWith('body:') && facts.some((fact) => fact.kind === 'written' && fact.at === at);
  if (known.every(isLagged)) {
    return { events: known, why: 'history_lagged' };
  }
  return known.every((event) => isOfFormerForm(event, facts))
    ? { events: known, why: 'rules_changed' }
    : { events: [], why: null };
}

/** A label that did come or go then, though it names no form any more. */
function isOfFormerForm({ source, at }: HandoffEvent, facts: readonly IssueActivity[]): boolean {
  const cause = causationIdOf(source);
  const change = cause.replace(/^relabelled:/, 'timeline:');
  return change !== cause && facts.some((fact) => fact.source === change && fact.at === at);
}

/** What one fact came to. */
function settle(known: readonly HandoffEvent[], circumstances: Circumstances): Settled {
  const { state, views, policy, recollection } = circumstances;
  const details = detailsOf(known);
  if (known.length === 0) {
    const decided = eventsOf(state, circumstances.fact, policy);
    return { events: decided.map((event) => recalled(event, recollection)), why: null };
  }
  const { fact, forgotten } = remembered(circumstances.fact, known);
  const decided = eventsOf(state, fact, policy);
  const readings = readingsOf(fact);
  const isDecidedFrom = (view: IssueState) =>
    readings.some((one) => sameDecision(details, detailsOf(eventsOf(view, one, policy))));
  const isSameAct = known.every(
    ({ at, actor }) => at === fact.at && actor === (fact.by?.login ?? null),
  );
  if (!isSameAct) {
    return { events: decided, why: null };
  }
  if (fact.kind === 'history_unavailable') {
    return { events: known, why: 'removed' };
  }
  const found = [state, ...views];
  if (found.some(isDecidedFrom)) {
    return { events: known, why: forgotten };
  }
  if (isLost(fact, details)) {
    return { events: known, why: 'removed' };
  }
  const couldBe = (one: IssueActivity) =>
    found.some((view) => couldHaveDecided(details, { state: view, fact: one, policy }));
  return readings.some(couldBe) || (state.handoff === null && isOfAnotherForm(details, policy))
    ? { events: known, why: 'rules_changed' }
    : { events: decided, why: null };
}

/** Incomplete as a form that no label tells of, and that there may be no template of any more. */
function isOfAnotherForm([data, ...others]: readonly EventData[], { template }: Policy): boolean {
  return (
    data?.type === 'submitted' &&
    !data.complete &&
    data.handoffType !== template.type &&
    others.length === 0
  );
}

/** A run that looked before the issue was labelled, or after, has read it as another form. */
function readingsOf(fact: IssueActivity): readonly IssueActivity[] {
  if (fact.kind !== 'written' || fact.as === undefined) {
    return [fact];
  }
  const { as: _, ...plain } = fact;
  return [fact, plain];
}

/** It handed over a text that somebody has taken out of the history since. */
function isLost(fact: IssueActivity, details: readonly EventData[]): boolean {
  return (
    fact.kind === 'reopened' &&
    fact.standing === undefined &&
    details.some(({ type: kind }) => kind === 'initiated')
  );
}

/** Where GitHub has forgotten who it was, or what stood there before, the ledger says it. */
function remembered(
  shown: IssueActivity,
  known: readonly HandoffEvent[],
): { readonly fact: IssueActivity; readonly forgotten: UnverifiedReason | null } {
  const actor = known[0]?.actor ?? null;
  if (shown.by === null && actor !== null) {
    const told = remembered({ ...shown, by: { login: actor, isBot: false } }, known);
    return { ...told, forgotten: 'account_gone' };
  }
  if (shown.kind !== 'written' || shown.rewritten === undefined || shown.rewritten.isCertain) {
    return { fact: shown, forgotten: null };
  }
  const fields = rewrittenBy(known);
  return {
    fact: { ...shown, rewritten: { fields, isCertain: false } },
    forgotten: deepEqual(fields, shown.rewritten.fields) ? null : 'removed',
  };
}

/** Private fields that were recorded as having another answer. */
function rewrittenBy(known: readonly HandoffEvent[]): readonly string[] {
  return known.flatMap(({ data }) =>
    data.type === 'context_edited'
      ? data.changes.filter(({ from, to }) => deepEqual(from, to)).map(({ field }) => field)
      : [],
  );
}

function detailsOf(events: readonly HandoffEvent[]): readonly EventData[] {
  return events.map(({ data }) => data);
}

function recalled(event: HandoffEvent, recollection: Evidence): HandoffEvent {
  const { data, at } = event;
  return data.type === 'initiated'
    ? {
        ...event,
        data: { ...data, assignment: recallAssignment(data.assignment, at, recollection) },
      }
    : event;
}
