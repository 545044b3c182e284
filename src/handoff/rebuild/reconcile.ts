// What a ledger should contain about an issue. Recorded events are facts unless GitHub contradicts
// their cause. Only unrecorded activity is decided, by today's teams and settings.

import { groupBy } from '../../base/group-by.ts';
import { sortByTime } from '../../base/time/sort-by-time.ts';
import { includesLogin } from '../../config/teams/team.ts';
import { formEventOf, formEventsShown } from '../deadlines/form-limits.ts';
import type { ReminderSource } from '../deadlines/reminders.ts';
import type { HandoffEvent } from '../event.ts';
import type { IssueActivity } from '../issue-activity.ts';
import { evolve } from '../lifecycle/evolve/evolve.ts';
import { stateOf } from '../lifecycle/fold-events.ts';
import { holdEnd, isHoldEnd } from '../lifecycle/hold-end.ts';
import { causationIdOf, eventsOf, mergeHistory } from '../lifecycle/replay.ts';
import { type Policy, policyFor } from '../policy.ts';
import { type IssueState, initialState } from '../state.ts';
import { checkCauses, type UnverifiedEvent } from './check-causes.ts';
import { checkReminders, isReminder, recoverReminders } from './recover-reminders.ts';

export interface Reconciled {
  readonly state: IssueState;
  /** All events that the ledger should contain, in order. */
  readonly events: readonly HandoffEvent[];
  readonly unverified: readonly UnverifiedEvent[];
}

export interface ReconcileInput {
  readonly facts: readonly IssueActivity[];
  /** Empty if the previous ledger cannot be read. */
  readonly recorded: readonly HandoffEvent[];
  /** Reminders that Baton's comments show. */
  readonly reminded: readonly ReminderSource[];
  /** What comments of Baton are about, by the source of the event. */
  readonly shownSources?: readonly string[];
  readonly policy: Policy;
  /** Of a handoff that GitHub shows already; null: Baton has not assigned anybody yet. */
  readonly shownAssignees: ShownAssignees | null;
}

export interface ShownAssignees {
  /** The current assignees. */
  readonly assigned: readonly string[];
  /** People whom GitHub did not let Baton assign, according to its comment. */
  readonly unassignable: readonly string[];
}

export function reconcile(input: ReconcileInput): Reconciled {
  const { facts, recorded, reminded, policy } = input;
  const acts = recorded.filter(
    (event) => !isReminder(event) && !isHoldEnd(event) && !isOfForm(event),
  );
  const { kept, unverified } = checkCauses(acts, facts);
  const events = withUnrecorded([...kept, ...formEvents(kept, input)], input);
  const reminders = checkReminders(recorded.filter(isReminder), events);
  const recovered = recoverReminders(events, { recorded: reminders, shown: reminded, policy });
  const all = sortByTime([...events, ...reminders, ...recovered]);
  return { state: stateOf(all), events: all, unverified };
}

function isOfForm({ source }: HandoffEvent): boolean {
  return formEventOf(source) !== null;
}

/**
 * Reminders of an incomplete form, and its closing: as recorded, or as a comment of Baton shows it.
 * Of a deleted issue or a removed text, only the recorded events show from when the sender's time counted.
 */
function formEvents(
  kept: readonly HandoffEvent[],
  { facts, recorded, shownSources = [] }: ReconcileInput,
): readonly HandoffEvent[] {
  const sources = [...recorded.map(({ source }) => source), ...shownSources];
  return formEventsShown(sources, [...facts, ...kept]);
}

/** With what follows from the activity that no event is recorded of. */
function withUnrecorded(
  kept: readonly HandoffEvent[],
  input: ReconcileInput,
): readonly HandoffEvent[] {
  const { facts, shownAssignees } = input;
  const events = decideUnrecorded(kept, input, (event) => event);
  return shownAssignees === null || hasMovedFirst(events, facts, shownAssignees)
    ? events
    : decideUnrecorded(kept, input, (event) => assignedAsShown(event, facts, shownAssignees));
}

function decideUnrecorded(
  kept: readonly HandoffEvent[],
  { facts, recorded, shownSources = [], policy }: ReconcileInput,
  correct: (event: HandoffEvent) => HandoffEvent,
): readonly HandoffEvent[] {
  const decided = groupBy(kept, ({ source }) => causationIdOf(source));
  const events: HandoffEvent[] = [];
  const ends = recorded.filter((event) => isHoldEnd(event) && event.actor === null);
  const seen = new Set([...ends.map(({ source }) => source), ...shownSources]);
  let state = initialState;
  const endHold = (isKnown: (end: HandoffEvent) => boolean, by: string) => {
    const today = policyFor(policy, state.handoff?.toTeam ?? null);
    const end = holdEnd(state.handoff, { by, policy: today });
    if (end !== null && isKnown(end)) {
      const known = ends.find(({ source, at }) => source === end.source && at === end.at);
      const event = known ?? end;
      events.push(event);
      state = evolve(state, event);
    }
  };
  for (const { source, at, fact } of mergeHistory(facts, { decided, labels: policy.labels })) {
    endHold(() => true, at);
    const step =
      decided.get(source) ??
      (fact === null ? [] : eventsOf(state, fact, policy)).map((event) => correct(event));
    events.push(...step);
    state = step.reduce(evolve, state);
  }
  // Nothing happened since, so only a run that looked has ended it.
  endHold(({ source }) => seen.has(source), '9999');
  return events;
}

/** The first run that saw it saw someone else's turn already: GitHub never showed the first choice. */
function hasMovedFirst(
  events: readonly HandoffEvent[],
  facts: readonly IssueActivity[],
  { unassignable }: ShownAssignees,
): boolean {
  const moved = events.find(({ data: { type } }) => type === 'accepted' || type === 'returned');
  const assigned = facts.find(({ kind, by }) => kind === 'assigned' && by?.isBot === true);
  return (
    moved !== undefined &&
    unassignable.length === 0 &&
    (assigned === undefined || moved.at <= assigned.at)
  );
}

/** No one is assigned a second time: today's choice counts only as far as GitHub shows it. */
function assignedAsShown(
  event: HandoffEvent,
  facts: readonly IssueActivity[],
  { assigned, unassignable }: ShownAssignees,
): HandoffEvent {
  const { data } = event;
  if (data.type !== 'initiated') {
    return event;
  }
  const { assignment } = data;
  const shown = [
    ...facts.flatMap((fact) => (fact.kind === 'assigned' ? [fact.assignee] : [])),
    ...unassignable,
  ];
  const confirmed = assignment.assignees.filter((login) => includesLogin(shown, login));
  const assignees = confirmed.length > 0 ? confirmed : assigned;
  return { ...event, data: { ...data, assignment: { ...assignment, assignees } } };
}
