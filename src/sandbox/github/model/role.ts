// What a person may do in a repository, and what a token of the Actions runner or of an App may.

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

/** The four words of the `permission` field, which knows neither triage nor maintain. */
export function legacyPermission(role: Role): 'none' | 'read' | 'write' | 'admin' {
  if (role === 'maintain') {
    return 'write';
  }
  return role === 'triage' ? 'read' : role;
}

type Grant = 'none' | 'read' | 'write';

/** The areas of a token's permissions that matter here; metadata may always be read. */
export interface TokenPermissions {
  readonly issues: Grant;
  readonly contents: Grant;
  /** Of the organisation; no workflow can give it to GITHUB_TOKEN. */
  readonly members: Grant;
  readonly actions: Grant;
}

/** `person`: a personal token. `actions`: GITHUB_TOKEN, whose deeds start no workflow. `app`: an App's installation token. */
type Means = 'person' | 'actions' | 'app';

/** Whoever makes a request. */
export interface Caller {
  readonly account: Account;
  readonly means: Means;
  /** Of a person: everything the role gives. */
  readonly permissions: TokenPermissions | null;
}
