// What a ledger should hold of an issue, given what GitHub shows of it and what a ledger has recorded.
// What GitHub tells is decided from GitHub; what only the ledger can know is taken from the ledger, and
// said to be: nothing is invented, and nothing that contradicts GitHub is kept.

import { sameValue } from '../../base/deep-equal.ts';
import { groupBy } from '../../base/group-by.ts';
import { inTime } from '../../base/sort-by-time.ts';
import { type ReminderSource, readReminderSource } from '../deadlines/reminders.ts';
import type { Detail, HandoffEvent } from '../event.ts';
import type { Fact } from '../issue-activity.ts';
import { evolve } from '../lifecycle/evolve.ts';
import { causeOf, eventsOf, history } from '../lifecycle/replay.ts';
import type { Policy } from '../policy.ts';
import { type IssueState, initialState } from '../state.ts';
import { couldHaveDecided, sameDecision } from './could-have-decided.ts';
import { type Recollection, recallAssignment } from './infer-assignment.ts';
import { settleReminders } from './reconcile-reminders.ts';
import { type Second, viewsWithin, withTold } from './same-second.ts';

/** Why the ledger is taken at its word. */
export type OnTrust =
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

export interface Trusted {
  readonly source: string;
  readonly why: OnTrust;
}

export interface Reconciled {
  readonly state: IssueState;
  /** All that the ledger should hold, in order. */
  readonly events: readonly HandoffEvent[];
  readonly trusted: readonly Trusted[];
}

export interface Reconciling {
  readonly facts: readonly Fact[];
  /** None where the former ledger cannot be read. */
  readonly recorded: readonly HandoffEvent[];
  /** Reminders that comments of ours show; absent: none. */
  readonly reminded?: readonly ReminderSource[];
  readonly policy: Policy;
  /** For a choice that nothing recorded tells. */
  readonly unassignable: Recollection['unassignable'];
}

export function reconcile(reconciling: Reconciling): Reconciled {
  const { facts, recorded, policy, unassignable } = reconciling;
  const reminders = {
    recorded: recorded.filter(isReminder),
    shown: reconciling.reminded ?? [],
    policy,
  };
  const acts = recorded.filter((event) => !isReminder(event));
  const former = groupBy(acts, (event) => causeOf(event.source));
  const events: HandoffEvent[] = [];
  const trusted: Trusted[] = [];
  let state = initialState;
  let second: Second | null = null;
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
  for (const { source, at, fact } of history(facts, { decided: former, labels: policy.labels })) {
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

function trust(source: string, why: OnTrust): Trusted {
  return { source, why };
}

function isReminder({ source }: HandoffEvent): boolean {
  return readReminderSource(source) !== null;
}

interface Circumstances {
  readonly state: IssueState;
  /** As a run may have found it that saw only part of this second. */
  readonly views: readonly IssueState[];
  readonly fact: Fact;
  readonly policy: Policy;
  readonly recollection: Recollection;
}

interface Settled {
  readonly events: readonly HandoffEvent[];
  readonly why: OnTrust | null;
}

/** What the ledger has recorded of something that GitHub does not show. */
function settleVanished(known: readonly HandoffEvent[], facts: readonly Fact[]): Settled {
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
function isOfFormerForm({ source, at }: HandoffEvent, facts: readonly Fact[]): boolean {
  const cause = causeOf(source);
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
  if (fact.kind === 'untold') {
    return { events: known, why: 'removed' };
  }
  const found = [state, ...views];
  if (found.some(isDecidedFrom)) {
    return { events: known, why: forgotten };
  }
  if (isLost(fact, details)) {
    return { events: known, why: 'removed' };
  }
  const couldBe = (one: Fact) =>
    found.some((view) => couldHaveDecided(details, { state: view, fact: one, policy }));
  return readings.some(couldBe) || (state.handoff === null && isOfAnotherForm(details, policy))
    ? { events: known, why: 'rules_changed' }
    : { events: decided, why: null };
}

/** Incomplete as a form that no label tells of, and that there may be no template of any more. */
function isOfAnotherForm([detail, ...others]: readonly Detail[], { template }: Policy): boolean {
  return (
    detail?.kind === 'submitted' &&
    !detail.complete &&
    detail.handoffType !== template.type &&
    others.length === 0
  );
}

/** A run that looked before the issue was labelled, or after, has read it as another form. */
function readingsOf(fact: Fact): readonly Fact[] {
  if (fact.kind !== 'written' || fact.as === undefined) {
    return [fact];
  }
  const { as: _, ...plain } = fact;
  return [fact, plain];
}

/** It handed over a text that somebody has taken out of the history since. */
function isLost(fact: Fact, details: readonly Detail[]): boolean {
  return (
    fact.kind === 'reopened' &&
    fact.standing === undefined &&
    details.some(({ kind }) => kind === 'initiated')
  );
}

/** Where GitHub has forgotten who it was, or what stood there before, the ledger says it. */
function remembered(
  shown: Fact,
  known: readonly HandoffEvent[],
): { readonly fact: Fact; readonly forgotten: OnTrust | null } {
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
    forgotten: sameValue(fields, shown.rewritten.fields) ? null : 'removed',
  };
}

/** Private fields that were recorded as having another answer. */
function rewrittenBy(known: readonly HandoffEvent[]): readonly string[] {
  return known.flatMap(({ detail }) =>
    detail.kind === 'context_edited'
      ? detail.changes.filter(({ from, to }) => sameValue(from, to)).map(({ field }) => field)
      : [],
  );
}

function detailsOf(events: readonly HandoffEvent[]): readonly Detail[] {
  return events.map(({ detail }) => detail);
}

function recalled(event: HandoffEvent, recollection: Recollection): HandoffEvent {
  const { detail, at } = event;
  return detail.kind === 'initiated'
    ? {
        ...event,
        detail: { ...detail, assignment: recallAssignment(detail.assignment, at, recollection) },
      }
    : event;
}
