// A webhook delivery, which can start workflows.

export interface Delivery {
  readonly id: string;
  readonly event: 'issues' | 'issue_comment' | 'push' | 'repository_dispatch' | 'workflow_dispatch';
  /** Absent for events without one. */
  readonly action: string | null;
  readonly payload: Readonly<Record<string, unknown>>;
  /** As REST shows it: `github-actions[bot]`. */
  readonly sender: string;
  /** Caused by GITHUB_TOKEN. */
  readonly bySelf: boolean;
  /** Events caused by GITHUB_TOKEN start no workflow, except a dispatch. */
  readonly startsRuns: boolean;
}

export type DeliveryListener = (delivery: Delivery) => void;
