// One step of the week: the action, and the expected results.

import type { Stage } from './demo-setup.ts';

export interface Step {
  readonly title: string;
  /** UTC ISO 8601. */
  readonly at: string;
  /** What happens, one sentence per entry. */
  readonly story: readonly string[];
  readonly act: (stage: Stage) => void | Promise<void>;
  readonly expect: Expected;
}

interface Expected {
  /** Expected issues by number. Anything not listed is ignored. */
  readonly issues?: Readonly<Record<number, ExpectedIssue>>;
  /** Maximum requests of each run, in the order of their start. */
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
  /** Part of a comment that Baton added or updated in this step. */
  readonly says?: string;
}
