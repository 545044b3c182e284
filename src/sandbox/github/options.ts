// The options of a simulated GitHub.

import type { Behaviour } from './behaviour.ts';
import type { Clock } from './clock.ts';
import type { Role, TokenPermissions } from './model/role.ts';
import type { StateSnapshot } from './snapshot.ts';

export interface PersonOptions {
  readonly login: string;
  readonly role: Role;
  readonly isBot?: boolean;
}

export interface GitHubOptions {
  readonly clock: Clock;
  /** Where the bare Git repositories go: `<directory>/acme/ops.git`. */
  readonly directory: string;
  /** `acme/ops`: the owner is an organisation. */
  readonly repository: string;
  /** More repositories of the same owner, to transfer issues to. */
  readonly otherRepositories?: readonly string[];
  readonly isPrivate?: boolean;
  /** Others that are private, also if this one is public. */
  readonly privateRepositories?: readonly string[];
  readonly people: readonly PersonOptions[];
  /** Member logins by team slug. */
  readonly teams?: Readonly<Record<string, readonly string[]>>;
  readonly labels?: readonly string[];
  /** The files of the first commit on `main`; default: a README. */
  readonly files?: Readonly<Record<string, string>>;
  /** Those of other repositories, by `owner/name`; default: the same. */
  readonly otherFiles?: Readonly<Record<string, Readonly<Record<string, string>>>>;
  /** The `permissions:` of the workflow; default: `issues: write` and `contents: write`. */
  readonly actionsPermissions?: Partial<TokenPermissions>;
  /** A result of `remember` to continue from; the Git repository must be in the same place. */
  readonly memory?: StateSnapshot;
  /** Rejects more requests per hour from each token. By default only the headers count down. */
  readonly hourlyLimit?: number;
  /** Changes to the default behaviour. */
  readonly behaviour?: Partial<Behaviour>;
}
