// Permissions of a person, and of a token of the Actions runner or an App.

import type { Account } from './account.ts';

export type Role = 'none' | 'read' | 'triage' | 'write' | 'maintain' | 'admin';

const roleRanks = {
  none: 0,
  read: 1,
  triage: 2,
  write: 3,
  maintain: 4,
  admin: 5,
} as const satisfies Record<Role, number>;

export function isAtLeast(role: Role, needed: Role): boolean {
  return roleRanks[role] >= roleRanks[needed];
}

/** The four values of the `permission` field, which has neither triage nor maintain. */
export function legacyPermission(role: Role): 'none' | 'read' | 'write' | 'admin' {
  if (role === 'maintain') {
    return 'write';
  }
  return role === 'triage' ? 'read' : role;
}

type Grant = 'none' | 'read' | 'write';

/** The token permissions that matter here; metadata is always readable. */
export interface TokenPermissions {
  readonly issues: Grant;
  readonly contents: Grant;
  /** An organisation permission that no workflow can give to GITHUB_TOKEN. */
  readonly members: Grant;
  readonly actions: Grant;
}

/**
 * `person`: a personal token. `actions`: GITHUB_TOKEN, whose changes start no workflow. `app`: an App's
 * installation token.
 */
type Means = 'person' | 'actions' | 'app';

/** The caller of a request. */
export interface Caller {
  readonly account: Account;
  readonly means: Means;
  /** For a person: everything the role allows. */
  readonly permissions: TokenPermissions | null;
}
