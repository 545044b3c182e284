// The port to the ledgers of all repositories in one database.

import type { LedgerView } from './ledger.ts';

export interface RecordedRepository {
  /** GitHub's id. */
  readonly id: number;
  /** `owner/name` */
  readonly name: string;
}

export interface Organisation {
  /**
   * By name.
   * @throws ServiceError if the role of the connection may not read all
   */
  repositories(): Promise<readonly RecordedRepository[]>;
  read<T>(repository: RecordedRepository, question: (view: LedgerView) => Promise<T>): Promise<T>;
}
