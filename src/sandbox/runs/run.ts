// A run of the workflow, as it can be looked at once it is over.

import type { Annotation } from './step-log.ts';

export type Conclusion = 'success' | 'failure' | 'cancelled' | 'timed_out';

export interface Run {
  readonly id: number;
  readonly number: number;
  readonly event: string;
  /** `opened`, `labeled`…; null for events that have none. */
  readonly action: string | null;
  readonly issueNumber: number | null;
  readonly actor: string;
  readonly conclusion: Conclusion;
  /** null: cancelled before it started, or ended by the runner. */
  readonly exitCode: number | null;
  readonly durationMs: number;
  /** Masked, as the runner shows it. */
  readonly log: string;
  readonly annotations: readonly Annotation[];
  readonly outputs: Readonly<Record<string, string>>;
  readonly summary: string;
  readonly token: string;
}
