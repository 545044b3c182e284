// Accounts: people, bots and the organisation that owns the repository.

type AccountKind = 'User' | 'Bot' | 'Organization';

export interface Account {
  readonly id: number;
  /** Without `[bot]`: REST shows a bot as `name[bot]`, GraphQL as `name`. */
  readonly login: string;
  readonly kind: AccountKind;
}

export interface SandboxTeam {
  readonly id: number;
  readonly slug: string;
  readonly name: string;
  readonly members: readonly Account[];
}

/** The login that REST and webhooks show. */
export function restLogin(account: Account): string {
  return account.kind === 'Bot' ? `${account.login}[bot]` : account.login;
}

/** Letter case makes no difference in logins, label names and repository names. */
export function folded(name: string): string {
  return name.toLowerCase();
}

export function isSameAccount(one: Account | null, other: Account | null): boolean {
  return one !== null && one.id === other?.id;
}
