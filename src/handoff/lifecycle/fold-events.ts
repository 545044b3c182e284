import { inTime } from '../../base/sort-by-time.ts';
import type { HandoffEvent } from '../event.ts';
import { type IssueState, initialState } from '../state.ts';
import { evolve } from './evolve.ts';

/** Where an issue stands by what is recorded of it, in whatever order that was found. */
export function stateOf(events: readonly HandoffEvent[]): IssueState {
  return inTime(events).reduce(evolve, initialState);
}
