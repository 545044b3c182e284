// An issue's state follows from its whole history. Recorded events stay as they were decided; only
// unrecorded activity is decided now. So it does not matter which event triggered the run, how often,
// or in which order.

import { compareStrings } from '../../base/compare-strings.ts';
import { groupBy } from '../../base/group-by.ts';
import type { LabelNames } from '../../config/types.ts';
import { withWorked } from '../deadlines/with-business-seconds.ts';
import type { HandoffEvent } from '../event.ts';
import type { IssueActivity } from '../issue-activity.ts';
import { type Policy, policyFor } from '../policy.ts';
import { type IssueState, initialState } from '../state.ts';
import { shownStatuses, statusOfLabel } from '../status-label.ts';
import { decide } from './decide.ts';
import { evolve } from './evolve/evolve.ts';
import { holdEnd } from './hold-end.ts';
import { type StatusOfLabel, sortActivity } from './sort-activity.ts';

export interface Replayed {
  readonly state: IssueState;
  /** Events that are not in the ledger yet, in order. */
  readonly newEvents: readonly HandoffEvent[];
}

/**
 * @param facts the activity on GitHub, in any order
 * @param recorded the ledger's events of this issue; they count even if GitHub no longer shows their
 * cause
 * @param now GitHub's time; absent: no hold ends by its day
 */
export function replay({
  facts,
  recorded,
  policy,
  now = '',
}: {
  readonly facts: readonly IssueActivity[];
  readonly recorded: readonly HandoffEvent[];
  readonly policy: Policy;
  readonly now?: string;
}): Replayed {
  const decided = groupBy(recorded, (event) => causationIdOf(event.source));
  const newEvents: HandoffEvent[] = [];
  let state = initialState;
  const endHold = (at: string) => {
    const current = policyFor(policy, state.handoff?.toTeam ?? null);
    const end = holdEnd(state.handoff, { by: at, policy: current });
    if (end !== null && !decided.has(end.source)) {
      newEvents.push(end);
      state = evolve(state, end);
    }
  };
  for (const step of mergeHistory(facts, { decided, labels: policy.labels })) {
    endHold(step.at);
    const events =
      decided.get(step.source) ?? (step.fact ? eventsOf(state, step.fact, policy) : []);
    if (!decided.has(step.source)) {
      newEvents.push(...events);
    }
    state = events.reduce(evolve, state);
  }
  endHold(now);
  return { state, newEvents };
}

export function eventsOf(
  state: IssueState,
  fact: IssueActivity,
  policy: Policy,
): readonly HandoffEvent[] {
  let before = state;
  return decide(state, fact, policy).map((detail, at) => {
    const event = {
      source: at === 0 ? fact.source : `${fact.source}#${at + 1}`,
      at: fact.at,
      actor: fact.by?.login ?? null,
      data: withWorked(detail, {
        before: before.handoff,
        at: fact.at,
        policy: policyFor(policy, before.handoff?.toTeam ?? null),
      }),
    };
    before = evolve(before, event);
    return event;
  });
}

/** The source of the activity behind an event. */
export function causationIdOf(source: string): string {
  const numbered = source.indexOf('#');
  return numbered < 0 ? source : source.slice(0, numbered);
}

/** One step of the history; `fact` is null if only the ledger still has it. */
interface Step {
  readonly source: string;
  readonly at: string;
  readonly fact: IssueActivity | null;
}

/** The recorded events of each activity. */
type Decided = ReadonlyMap<string, readonly HandoffEvent[]>;

export function mergeHistory(
  facts: readonly IssueActivity[],
  {
    decided,
    labels,
  }: {
    readonly decided: Decided;
    readonly labels: LabelNames;
  },
): readonly Step[] {
  const shown = new Set(facts.map((fact) => fact.source));
  const vanished = [...decided]
    .filter(([source]) => !shown.has(source))
    .map(([source, [first]]): Step => ({ source, at: first?.at ?? '', fact: null }));
  const readAhead = vanished.filter(({ source }) => source.startsWith('body:'));
  const known = sortActivity(facts, meaning(decided, labels)).map((fact): Step => {
    const isKnown = readAhead.some(({ at }) => at === fact.at);
    return { source: fact.source, at: fact.at, fact: isKnown ? withoutRewritten(fact) : fact };
  });
  // A next handoff is opened after the comment that asks for it, also within one second.
  const isOpening = ({ source }: Step) => source.startsWith('next:');
  return [
    ...vanished.filter((step) => !isOpening(step)),
    ...known,
    ...vanished.filter(isOpening),
  ].sort((one, other) => compareStrings(one.at, other.at));
}

/**
 * It was read from the description before the edit history contained it, and recorded without changes.
 */
function withoutRewritten(fact: IssueActivity): IssueActivity {
  return fact.kind === 'written' && fact.rewritten !== undefined
    ? { ...fact, rewritten: { ...fact.rewritten, fields: [] } }
    : fact;
}

/** As recorded, even if the label has a different meaning today. */
function meaning(decided: Decided, labels: LabelNames): StatusOfLabel {
  return ({ source, label }) => {
    const detail = decided.get(source)?.at(-1)?.data;
    const recorded = detail?.type === 'rejected' ? detail.requested : detail?.type;
    return shownStatuses.find((one) => one === recorded) ?? statusOfLabel(labels, label);
  };
}
