// The accounts that GitHub showed a run. What the ledger knows of them is compared once, not in each transaction.

import type { Kysely } from 'kysely';
import type { KnownAccount } from '../../ports/accounts.ts';
import { recordAccounts } from '../queries/people-queries.ts';
import type { Tables } from '../tables.ts';

export interface ShownAccounts {
  add(shown: readonly KnownAccount[]): void;
  /** Whether a question has to record some first. */
  hasUnrecorded(): boolean;
  /** @returns what to call once the transaction is committed */
  record(db: Kysely<Tables>): Promise<() => void>;
}

export function shownAccounts(): ShownAccounts {
  const recorded = new Map<number, string | null>();
  let unrecorded: readonly KnownAccount[] = [];
  const isRecorded = ({ id, login }: KnownAccount) => recorded.get(id) === login;
  return {
    add(shown) {
      unrecorded = [
        ...new Map([...unrecorded, ...shown].map((one) => [one.id, one])).values(),
      ].filter((one) => !isRecorded(one));
    },
    hasUnrecorded: () => unrecorded.length > 0,
    async record(db) {
      const accounts = unrecorded;
      const noteRecorded = () => {
        accounts.forEach(({ id, login }) => void recorded.set(id, login));
        unrecorded = unrecorded.filter((one) => !isRecorded(one));
      };
      if (!(await recordAccounts(db, accounts))) {
        noteRecorded();
      }
      return noteRecorded;
    },
  };
}
