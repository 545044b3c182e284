// What GitHub hides from all others: what an account that it takes for spam wrote.

import { type Account, folded, isSameAccount, restLogin } from '../model/account.ts';
import type { SandboxComment, SandboxIssue } from '../model/issue.ts';
import { commentsOnIssue } from '../model/repository.ts';
import type { Caller } from '../model/role.ts';
import type { GitHubState } from '../model/state.ts';
import type { RequestContext } from './request-context.ts';

export function isAmong(logins: readonly string[], account: Account): boolean {
  return logins.some((login) => folded(login) === folded(restLogin(account)));
}

export function isHidden(hub: GitHubState, author: Account, caller: Caller | null): boolean {
  return (
    isAmong(hub.behaviour.hiddenAccounts, author) && !isSameAccount(author, caller?.account ?? null)
  );
}

export function visibleComments(
  { hub, repository, caller }: Pick<RequestContext, 'hub' | 'repository'> & OnBehalf,
  issue: SandboxIssue,
): readonly SandboxComment[] {
  return commentsOnIssue(repository, issue).filter(({ author }) => !isHidden(hub, author, caller));
}

export interface OnBehalf {
  readonly caller: Caller | null;
}
