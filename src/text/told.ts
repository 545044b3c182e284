// What a run came to, as far as there is something to tell of it.

import type { Effect } from '../handoff/difference.ts';
import type { HandoffEvent } from '../handoff/event.ts';
import type { IssueState } from '../handoff/state.ts';
import type { Metrics } from '../metrics/types.ts';
import type { ConfigurationProblem } from '../template/problem.ts';
import type { Template } from '../template/types.ts';

export interface ToldIssue {
  readonly issueNumber: number;
  readonly handoffId: number | null;
  readonly template: Template;
  readonly state: IssueState;
  readonly fresh: readonly HandoffEvent[];
  readonly effects: readonly Effect[];
}

export type Told =
  | { readonly kind: 'not_ours'; readonly issueNumber: number | null }
  | {
      readonly kind: 'unknown_form';
      readonly issueNumber: number;
      readonly effects: readonly Effect[];
    }
  | { readonly kind: 'handled'; readonly handled: ToldIssue }
  | {
      readonly kind: 'swept';
      readonly lookedAt: number;
      readonly isFinished: boolean;
      readonly handled: readonly ToldIssue[];
    }
  | {
      readonly kind: 'reported';
      readonly period: string;
      readonly metrics: Metrics;
      readonly issue: { readonly number: number; readonly url: string } | null;
      readonly isNew: boolean;
    }
  | { readonly kind: 'misconfigured'; readonly problems: readonly ConfigurationProblem[] };
