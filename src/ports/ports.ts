// Everything outside that a use case needs. Adapters implement it.

import type { ConfigurationProblem, SourceFile } from '../config/problem.ts';
import type { SourceLocation } from '../config/yaml/yaml-node.ts';
import type { TextFile } from '../render/report/metrics/metrics-files.ts';
import type { GitHub } from './github.ts';
import type { Ledger } from './ledger.ts';
import type { Notifier } from './notifier.ts';
import type { Organisation } from './organisation.ts';

/** The built-in templates, for a repository without any. */
export interface BuiltIn {
  readonly version: string;
  readonly files: readonly SourceFile[];
}

/** What a long run shows while it works, in issues. */
export interface RunProgress {
  readonly read: number;
  /** As many as the ledger names; there may be more. */
  readonly total: number;
}

/** A ledger on another branch, which does not continue. */
export interface LedgerElsewhere {
  /** Its branch. */
  readonly ledger: string;
  /** An issue that it records. */
  readonly issueNumber: number;
  /** The branch of the new one. */
  readonly name: string;
}

/** Everything a use case needs. */
export interface Ports {
  readonly github: GitHub;
  readonly ledger: Ledger;
  /** Absent if the ledger is on a branch, which has one repository only. */
  readonly organisation?: Organisation;
  readonly builtIn: () => BuiltIn;
  /** Absent if no channel is configured. */
  readonly notifier?: Notifier;
  /** Keeps files for other tools, replacing those of the same names. */
  readonly publish: (files: readonly TextFile[], reason: string) => Promise<void>;
  /** Absent if no one watches. */
  readonly progress?: (progress: RunProgress) => void;
  /** Why the newest shared configuration is not used, and the one before is. */
  readonly warnOfShared?: (problems: readonly ConfigurationProblem[]) => void;
  /** Addresses of a private shared configuration are not used in a public repository. */
  readonly warnOfWithheld?: (first: SourceLocation) => void;
  /** Starts a ledger on a new branch, while another branch has one. */
  readonly warnOfSecondLedger?: (former: LedgerElsewhere) => void;
  readonly wait: (milliseconds: number) => Promise<void>;
}
