// GitHub's times are whole seconds. A run in the midst of one has seen only part of what happened in it,
// and has decided from that; in the end all of it stands in one order.

import type { HandoffEvent } from '../event.ts';
import { evolve } from '../lifecycle/evolve.ts';
import type { IssueState } from '../state.ts';

/** What has happened in a second, as far as it has been told. */
export interface SameSecondEvents {
  readonly at: string;
  /** How it stood when the second began. */
  readonly before: IssueState;
  /** Of each fact what it came to, in their order. */
  readonly told: readonly (readonly HandoffEvent[])[];
}

/** The second goes on, or another begins. */
export function withTold(
  second: SameSecondEvents | null,
  told: {
    readonly at: string;
    readonly before: IssueState;
    readonly events: readonly HandoffEvent[];
  },
): SameSecondEvents {
  const { at, before, events } = told;
  return second?.at === at
    ? { ...second, told: [...second.told, events] }
    : { at, before, told: [events] };
}

/** More than that happens to one issue within a second by programs alone: the first of it is taken as seen. */
const maxUnseen = 5;

/** How it may have stood for a run that had not seen some of it. */
export function viewsWithin({ before, told }: SameSecondEvents): readonly IssueState[] {
  const views = [told.slice(0, -maxUnseen).flat().reduce(evolve, before)];
  for (const events of told.slice(-maxUnseen)) {
    views.push(...views.map((view) => events.reduce(evolve, view)));
  }
  return views;
}
