// What a GitHub is made with.

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
  /** More of the same owner, to transfer issues to. */
  readonly otherRepositories?: readonly string[];
  readonly isPrivate?: boolean;
  readonly people: readonly PersonOptions[];
  /** By slug: the logins of the members. */
  readonly teams?: Readonly<Record<string, readonly string[]>>;
  readonly labels?: readonly string[];
  /** What the first commit of `main` holds; a README if nothing else. */
  readonly files?: Readonly<Record<string, string>>;
  /** What `permissions:` of the workflow says; by default `issues: write` and `contents: write`. */
  readonly actionsPermissions?: Partial<TokenPermissions>;
  /** What `remember` gave, to go on from there; the Git repository must be where it was. */
  readonly memory?: StateSnapshot;
  /** Refuse more requests an hour than this from each token. By default only the headers count down. */
  readonly hourlyLimit?: number;
  /** Where it is to answer otherwise than it usually does. */
  readonly behaviour?: Partial<Behaviour>;
}
