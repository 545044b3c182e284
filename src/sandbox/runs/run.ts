// A run of the workflow, as it can be looked at once it is over.

import type { LoggedRequest } from '../github/http/exchange.ts';
import type { RunResult } from './perform-run.ts';

export interface Run extends RunResult {
  readonly id: number;
  readonly number: number;
  readonly event: string;
  /** `opened`, `labeled`…; null for events that have none. */
  readonly action: string | null;
  readonly issueNumber: number | null;
  /** Who caused it; a bot with `[bot]`. */
  readonly actor: string;
  /** Those it made, in the order they were answered. */
  readonly requests: readonly LoggedRequest[];
}
