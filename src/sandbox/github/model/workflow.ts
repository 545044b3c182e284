// Workflows as the Actions tab knows them: whether they run, and what has run.

export type WorkflowState = 'active' | 'disabled_manually' | 'disabled_inactivity';

export interface WorkflowRun {
  readonly id: number;
  /** Counted from 1. */
  readonly number: number;
  /** `.github/workflows/handoffs.yml`. */
  readonly path: string;
  readonly event: string;
  readonly conclusion: string;
  readonly at: string;
}
