// The files of a repository before and after an upgrade.

import type { SourceFile } from '../../config/problem.ts';

export interface Installed {
  readonly workflows: readonly SourceFile[];
  readonly configuration: readonly SourceFile[];
  readonly forms: readonly SourceFile[];
  readonly host: string;
}

/** `merged`: the repository had changed it, and keeps its changes. */
export type UpgradeState = 'new' | 'changed' | 'merged';

export interface UpgradedFile {
  readonly path: string;
  readonly state: UpgradeState;
  /** The text in the repository; null if there is no file. */
  readonly present: string | null;
  readonly text: string;
}
