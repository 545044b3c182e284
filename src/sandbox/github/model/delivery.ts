// What a webhook delivers, and what makes workflows run.

export interface Delivery {
  readonly id: string;
  readonly event: 'issues' | 'issue_comment' | 'push' | 'workflow_dispatch';
  /** For the events that have one. */
  readonly action: string | null;
  readonly payload: Readonly<Record<string, unknown>>;
  /** As REST shows it: `github-actions[bot]`. */
  readonly sender: string;
  /** Caused by GITHUB_TOKEN. */
  readonly bySelf: boolean;
  /** What GITHUB_TOKEN causes starts no workflow, except a dispatch. */
  readonly startsRuns: boolean;
}

export type DeliveryListener = (delivery: Delivery) => void;
