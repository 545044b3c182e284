// What a run came to: for its outputs, its job summary, its log and its exit code.

import type { Effect } from '../handoff/difference.ts';
import type { HandoffEvent } from '../handoff/event.ts';
import type { IssueState } from '../handoff/state.ts';
import type { Metrics } from '../metrics/types.ts';
import type { ConfigurationProblem } from '../template/problem.ts';
import type { Template } from '../template/types.ts';

/** One issue that is, or wants to be, a handoff. */
export interface Handled {
  readonly issueNumber: number;
  readonly handoffId: number | null;
  readonly template: Template;
  readonly state: IssueState;
  /** Recorded by this run. */
  readonly fresh: readonly HandoffEvent[];
  /** Made on GitHub by this run. */
  readonly effects: readonly Effect[];
}

export type Outcome =
  | { readonly kind: 'not_ours'; readonly issueNumber: number | null }
  /** Labelled as a handoff, but of no type there is. */
  | {
      readonly kind: 'unknown_form';
      readonly issueNumber: number;
      readonly effects: readonly Effect[];
    }
  | { readonly kind: 'handled'; readonly handled: Handled }
  | {
      readonly kind: 'swept';
      readonly lookedAt: number;
      /** false: there was more than one sweep may take; the next goes on. */
      readonly isFinished: boolean;
      /** Those that changed, in the ledger or on GitHub. */
      readonly handled: readonly Handled[];
    }
  | {
      readonly kind: 'reported';
      readonly period: string;
      readonly metrics: Metrics;
      /** null: another run is posting it. */
      readonly issue: { readonly number: number; readonly url: string } | null;
      /** false: it was there already, and is now up to date. */
      readonly isNew: boolean;
    }
  | { readonly kind: 'misconfigured'; readonly problems: readonly ConfigurationProblem[] };
