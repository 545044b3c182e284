// Accounts on GitHub. An account keeps its id when it is renamed, and its login may then become another's.

export interface GitHubAccount {
  /** null where GitHub does not show it. */
  readonly id: number | null;
  /** Without `@`, and without `[bot]`. */
  readonly login: string;
  readonly isBot: boolean;
}
