// Workflows in the Actions tab: their state and their runs.

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
