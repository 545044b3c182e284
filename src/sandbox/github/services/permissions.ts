// Permission checks. People have roles; tokens of Apps and workflows have permissions.

import { type ApiError, forbidden } from '../api-error.ts';
import { type Account, isSameAccount } from '../model/account.ts';
import type { SandboxIssue } from '../model/issue.ts';
import { commentsOnIssue } from '../model/repository.ts';
import { isAtLeast, type Role, type TokenPermissions } from '../model/role.ts';
import { effectiveRole, givenRole } from '../model/state.ts';
import type { RequestContext } from './request-context.ts';

export interface Need {
  readonly area: 'issues' | 'contents' | 'actions';
  /** What a person needs; a token needs `read` for `read`, otherwise `write`, and is never an admin. */
  readonly role: Role;
}

export function hasPermission(
  scene: Pick<RequestContext, 'hub' | 'repository' | 'caller'>,
  need: Need,
): boolean {
  const { hub, repository, caller } = scene;
  if (caller.permissions === null) {
    return isAtLeast(effectiveRole(hub, repository, caller.account), need.role);
  }
  return tokenMay(caller.permissions, need);
}

function tokenMay(permissions: TokenPermissions, need: Need): boolean {
  if (need.role === 'admin') {
    return false;
  }
  const grant = permissions[need.area];
  return grant === 'write' || (grant === 'read' && need.role === 'read');
}

export function refusal(scene: Pick<RequestContext, 'caller'>, message: string): ApiError {
  return forbidden(
    scene.caller.permissions === null ? message : 'Resource not accessible by integration',
  );
}

export function requirePermission(
  scene: Pick<RequestContext, 'hub' | 'repository' | 'caller'>,
  need: Need,
  message = 'Must have admin rights to Repository.',
): void {
  if (!hasPermission(scene, need)) {
    throw refusal(scene, message);
  }
}

/**
 * Reading issues and writing one's own: anyone who sees the repository, any token with the permission.
 */
export function demandToTakePart(scene: RequestContext): void {
  requirePermission(
    scene,
    { area: 'issues', role: isPerson(scene) ? 'read' : 'write' },
    'Must have read access to Repository.',
  );
}

function isPerson({ caller }: Pick<RequestContext, 'caller'>): boolean {
  return caller.permissions === null;
}

export function mayTriage(scene: RequestContext): boolean {
  return hasPermission(scene, { area: 'issues', role: 'triage' });
}

/** People may edit their own text, or others' with write access. Triage is not enough. */
export function mayEditText(scene: RequestContext, author: Account): boolean {
  if (isSameAccount(scene.caller.account, author)) {
    return true;
  }
  return hasPermission(scene, { area: 'issues', role: 'write' });
}

/** As for other texts, unless a token is held to its own comments. */
export function mayEditComment(scene: RequestContext, author: Account): boolean {
  const isHeld = scene.caller.permissions !== null && scene.hub.behaviour.tokensEdit === 'own';
  return isHeld ? isSameAccount(scene.caller.account, author) : mayEditText(scene, author);
}

/**
 * Members with any role, commenters on the issue, and the caller; never teams. A bot such as Copilot only by
 * a person: tokens of workflows and Apps are silently ignored.
 * Songmu/ghsummon#8, github/github-mcp-server#1392
 */
export function isAssignable(
  scene: RequestContext,
  account: Account,
  issue: SandboxIssue | null,
): boolean {
  if (account.kind === 'Organization' || (account.kind === 'Bot' && !isPerson(scene))) {
    return false;
  }
  if (isAtLeast(givenRole(scene.hub, account), 'read')) {
    return true;
  }
  if (issue === null) {
    return false;
  }
  return commentsOnIssue(scene.repository, issue).some((comment) =>
    isSameAccount(comment.author, account),
  );
}
