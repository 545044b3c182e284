// The whole state of this GitHub: accounts, permissions and repositories.

import { forbidden, notFound } from '../api-error.ts';
import type { Behaviour } from '../behaviour.ts';
import { type Clock, wholeSecond } from '../clock.ts';
import { type Account, folded, restLogin, type SandboxTeam } from './account.ts';
import type { DeliveryListener } from './delivery.ts';
import type { Ids } from './ids.ts';
import type { SandboxRepository } from './repository.ts';
import { type Caller, isAtLeast, type Role } from './role.ts';

export interface GitHubState {
  readonly clock: Clock;
  /** Replaced where it changes in the middle of a life. */
  behaviour: Behaviour;
  readonly ids: Ids;
  readonly organisation: Account;
  /** By folded login, as REST shows it. */
  readonly accounts: Map<string, Account>;
  /** Deleted accounts, shown without an author. */
  readonly departed: Set<number>;
  readonly roles: Map<number, Role>;
  readonly teams: Map<string, SandboxTeam>;
  /** By folded `owner/name`. */
  readonly repositories: Map<string, SandboxRepository>;
  /** Ids of repositories by names that they had before, folded. */
  readonly formerNames: Map<string, number>;
  readonly credentials: Map<string, Caller>;
  /** The address of the API; the `url`s in bodies start with it. */
  readonly address: { api: string };
  readonly listeners: Set<DeliveryListener>;
}

export function now(hub: GitHubState): string {
  return wholeSecond(hub.clock());
}

export function accountNamed(hub: GitHubState, login: string): Account | undefined {
  const account = hub.accounts.get(folded(login));
  return account !== undefined && hub.departed.has(account.id) ? undefined : account;
}

export function addAccount(hub: GitHubState, account: Account): Account {
  hub.accounts.set(folded(restLogin(account)), account);
  return account;
}

/** As it is now: records keep an account as it was when they were made. */
export function currentAccount(hub: GitHubState, account: Account): Account {
  const known = hub.accounts.get(folded(restLogin(account)));
  return known?.id === account.id
    ? known
    : ([...hub.accounts.values()].find(({ id }) => id === account.id) ?? account);
}

/** The assigned role; also `none` for outsiders of a public repository. */
export function givenRole(hub: GitHubState, account: Account): Role {
  return hub.roles.get(account.id) ?? 'none';
}

/** The effective role: everyone with an account may read a public repository. */
export function effectiveRole(
  hub: GitHubState,
  repository: SandboxRepository,
  account: Account,
): Role {
  const role = givenRole(hub, account);
  return role === 'none' && !repository.isPrivate ? 'read' : role;
}

export function isCollaborator(hub: GitHubState, account: Account): boolean {
  return account.kind === 'User' && isAtLeast(givenRole(hub, account), 'read');
}

/** An old name leads to the repository until another takes the name. */
function repositoryCalled(hub: GitHubState, fullName: string): SandboxRepository | undefined {
  const name = folded(fullName);
  const formerly = hub.formerNames.get(name);
  return (
    hub.repositories.get(name) ?? [...hub.repositories.values()].find(({ id }) => id === formerly)
  );
}

/** A repository that the caller may not see looks missing. */
export function visibleRepository(
  hub: GitHubState,
  caller: Caller | null,
  fullName: string,
): SandboxRepository {
  const repository = repositoryCalled(hub, fullName);
  if (repository === undefined) {
    throw notFound();
  }
  if (hub.behaviour.repositories === 'blocked') {
    throw forbidden('Repository access blocked');
  }
  if (!repository.isPrivate || caller?.permissions) {
    return repository;
  }
  if (caller === null || givenRole(hub, caller.account) === 'none') {
    throw notFound();
  }
  return repository;
}
