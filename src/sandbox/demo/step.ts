// One step of the week: what somebody does, and what must come of it.

import type { Stage } from './demo-setup.ts';

export interface Step {
  readonly title: string;
  /** UTC ISO 8601. */
  readonly at: string;
  /** What happens, a sentence for each. */
  readonly story: readonly string[];
  readonly act: (stage: Stage) => void | Promise<void>;
  readonly expect: Expected;
}

interface Expected {
  /** By number: how issues look afterwards. What is not named may be anything. */
  readonly issues?: Readonly<Record<number, ExpectedIssue>>;
  /** The most requests of each run, in the order they were started. */
  readonly runs: readonly number[];
  /** First lines of the ledger's new commits, in any order. */
  readonly ledger: readonly string[];
  /** How often a run found that another had written the ledger meanwhile. */
  readonly conflicts?: number;
}

export interface ExpectedIssue {
  readonly labels?: readonly string[];
  readonly assignees?: readonly string[];
  readonly state?: 'open' | 'closed';
  /** Something that a comment of Baton's, new or renewed in this step, says. */
  readonly says?: string;
}
