// The options of `baton list`.

import type { Status } from '../../../config/types.ts';
import type { LedgerCommandOptions } from '../open/open-ledger.ts';

export interface ListOptions extends LedgerCommandOptions {
  readonly all?: true;
  readonly status?: readonly Status[];
  readonly team?: string;
  readonly from?: string;
  readonly to?: string;
  readonly type?: string;
  /** A login, or `@me`. */
  readonly who?: string;
  readonly mine?: true;
  /** Seconds. */
  readonly olderThan?: number;
  readonly overdue?: true;
  readonly orphaned?: true;
  readonly incomplete?: true;
  readonly scheduled?: true;
  /** Seconds between two readings. */
  readonly watch?: number;
  readonly json?: true;
  readonly csv?: true;
}
