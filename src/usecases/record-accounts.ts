// Renamed accounts: the ledger is shown who has which login now, before anything is decided.

import { withLogins } from '../config/teams/rename-logins.ts';
import type { KnownAccount } from '../ports/accounts.ts';
import type { IssueSnapshot } from '../ports/github.ts';
import type { LedgerView } from '../ports/ledger.ts';
import type { Ports } from '../ports/ports.ts';
import type { LoadedConfiguration } from './load-configuration.ts';

/** Asks GitHub only about an account whose login another account has now. */
export async function recordAccountsOf(
  { ledger, github }: Pick<Ports, 'ledger' | 'github'>,
  issues: readonly Pick<IssueSnapshot, 'people'>[],
): Promise<void> {
  ledger.recordAccounts(peopleOf(issues));
  const nameless = await ledger.read((view) => view.namelessAccounts());
  if (nameless.length > 0) {
    ledger.recordAccounts(await github.loginsOf(nameless));
  }
}

export function peopleOf(
  issues: readonly Pick<IssueSnapshot, 'people'>[],
): readonly KnownAccount[] {
  return issues.flatMap(({ people }) => people);
}

/**
 * With the logins that the configured people have now. A login in the configuration means the account that had it
 * when Baton first read it there, so another account that takes it over later gets nothing.
 */
export async function withCurrentLogins(
  view: Pick<LedgerView, 'usedLabels' | 'renamedTeamLogins'>,
  loaded: LoadedConfiguration,
): Promise<LoadedConfiguration> {
  const renamed = await view.renamedTeamLogins();
  const configuration =
    renamed.size === 0
      ? loaded.written
      : withLogins(loaded.written, (login) => renamed.get(login.toLowerCase()) ?? login);
  return {
    ...loaded,
    configuration: { ...configuration, usedLabels: await view.usedLabels() },
  };
}
