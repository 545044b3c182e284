// What every request to a repository needs.

import type { Octokit } from '@octokit/rest';
import type { GitHubAccount } from '../../ports/accounts.ts';

/** Where a repository and its configuration are. */
export interface RepositoryClient {
  readonly octokit: Octokit;
  readonly owner: string;
  readonly repo: string;
  /** Path of the configuration folder: `.github/handoffs`. */
  readonly configPath: string;
  /** What answers have shown so far of the repository itself. */
  readonly seen?: {
    repositoryId?: number;
    viewer?: GitHubAccount;
    /** By issue number: some requests take the id. */
    readonly issueIds?: Map<number, number>;
  };
  /** Accounts that the ledger records for Baton's comments; absent if no ledger is at hand. */
  readonly ownAccounts?: () => Promise<readonly GitHubAccount[]>;
  /** Called every few hundred issues of a long reading. */
  readonly onProgress?: (read: number, total: number) => void;
  /** Waits that many milliseconds. */
  readonly wait: (milliseconds: number) => Promise<void>;
}
