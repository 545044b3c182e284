// The accounts that wrote Baton's comments, for reading comments before the ledger is checked.

import type { GitHubAccount } from '../ports/accounts.ts';
import type { Ledger } from '../ports/ledger.ts';
import { ServiceError } from '../ports/service-error.ts';

/** None if the ledger is unreadable: the run reports that where it needs the ledger, and a rebuild continues. */
export async function recordedAccounts(
  ledger: Pick<Ledger, 'read'>,
): Promise<readonly GitHubAccount[]> {
  try {
    return await ledger.read((view) => view.commentAccounts());
  } catch (error) {
    if (error instanceof ServiceError && error.code.startsWith('ledger_')) {
      return [];
    }
    throw error;
  }
}
