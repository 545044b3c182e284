// Accounts on GitHub. An account keeps its id when it is renamed, and its login may then become another's.

export interface GitHubAccount {
  /** null where GitHub does not show it. */
  readonly id: number | null;
  /** Without `@`, and without `[bot]`. */
  readonly login: string;
  readonly isBot: boolean;
}

/** A person's account, as GitHub shows it now. */
export interface KnownAccount {
  readonly id: number;
  /** null: the account is gone. */
  readonly login: string | null;
}

export function isPerson(
  account: GitHubAccount,
): account is GitHubAccount & { readonly id: number } {
  return !account.isBot && account.id !== null;
}
