import { sortByTime } from '../../base/time/sort-by-time.ts';
import type { HandoffEvent } from '../event.ts';
import { type IssueState, initialState } from '../state.ts';
import { evolve } from './evolve/evolve.ts';

/** The state of an issue from its recorded events, in any order. */
export function stateOf(events: readonly HandoffEvent[]): IssueState {
  return sortByTime(events).reduce(evolve, initialState);
}
