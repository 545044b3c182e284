// Accounts that GitHub has deleted, of people who have an open handoff. A sweep asks for them along with the
// issues. An account that GitHub does not show is gone only if GitHub confirms it when asked by its number.

import { isGoneLogin } from '../../../config/teams/gone-login.ts';
import type { KnownAccount } from '../../../ports/accounts.ts';
import type { LedgerView } from '../../../ports/ledger.ts';
import type { Ports } from '../../../ports/ports.ts';
import { ServiceError } from '../../../ports/service-error.ts';

/** Accounts by login in lower case. */
type Holders = ReadonlyMap<string, number>;

/** Those who have an open handoff, and whose account is known. Damaged rows are named where orphans are looked for. */
export async function holdersToLookUp(
  view: Pick<LedgerView, 'accountIds' | 'handoffs'>,
  now: string,
): Promise<Holders> {
  const open = await view.handoffs({ from: now, to: now }, new Set());
  const logins = open.flatMap(({ owner, assignees }) => (owner === null ? assignees : [owner]));
  const ids = open.length === 0 ? new Map<string, number>() : await view.accountIds();
  return new Map(
    logins.flatMap((login) => {
      const id = ids.get(login.toLowerCase());
      return id === undefined || isGoneLogin(login) ? [] : [[login.toLowerCase(), id] as const];
    }),
  );
}

/** @returns those that are gone */
export async function recordHolders(
  { ledger, github }: Pick<Ports, 'github' | 'ledger'>,
  holders: Holders,
  found: ReadonlyMap<string, number>,
): Promise<readonly KnownAccount[]> {
  const doubtful = [...holders].filter(([login, id]) => found.get(login) !== id);
  if (doubtful.length === 0) {
    return [];
  }
  const accounts = await lookUp(github, doubtful);
  ledger.recordAccounts(accounts);
  return accounts.filter(({ login }) => login === null);
}

/** A lookup that fails proves nothing about the account. */
async function lookUp(
  github: Pick<Ports['github'], 'loginsOf'>,
  doubtful: readonly (readonly [string, number])[],
): Promise<readonly KnownAccount[]> {
  try {
    return await github.loginsOf(doubtful.map(([, id]) => id));
  } catch (error) {
    if (error instanceof ServiceError) {
      return [];
    }
    throw error;
  }
}

/** Part of the commit, so that reports and lists know of it too. */
export function noteGoneAccounts(gone: readonly KnownAccount[]): string | null {
  return gone.length === 0
    ? null
    : `accounts that are gone: ${gone.map(({ id }) => id).join(', ')}`;
}
