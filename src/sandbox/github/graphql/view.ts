// The viewer of a response: every node knows it, because some fields depend on it.

import { type Account, isSameAccount, restLogin } from '../model/account.ts';
import { nodeId } from '../model/ids.ts';
import type { SandboxIssue } from '../model/issue.ts';
import type { SandboxRepository } from '../model/repository.ts';
import type { Caller } from '../model/role.ts';
import { currentAccount, type GitHubState } from '../model/state.ts';
import { showUser } from '../rest/responses/user.ts';

export interface View {
  readonly hub: GitHubState;
  readonly caller: Caller;
  readonly repository: SandboxRepository;
  /** The parents, which nearly every node has. */
  readonly repositoryNode: () => object;
  readonly issueNode: (issue: SandboxIssue) => object;
  /** The view of the same caller on another repository. */
  readonly elsewhere: (repository: SandboxRepository) => View;
}

/** An Int has 32 bits; larger ids are only in `fullDatabaseId`. */
export function databaseId(id: number): number | null {
  return id > 2_147_483_647 ? null : id;
}

/** Bots have no `[bot]` here; a deleted account is null. */
export function actorNode(hub: GitHubState, account: Account | null): object | null {
  if (account === null || hub.departed.has(account.id)) {
    return null;
  }
  const current = currentAccount(hub, account);
  return accountNode(hub, current, current.login);
}

/** The caller is always a User, and a bot's login has its `[bot]` here. */
export function viewerNode({ hub, caller }: Pick<View, 'hub' | 'caller'>): object {
  const current = currentAccount(hub, caller.account);
  return { ...accountNode(hub, current, restLogin(current)), __typename: 'User' };
}

function accountNode(hub: GitHubState, account: Account, login: string): object {
  const { avatar_url, html_url } = showUser(hub, account);
  return {
    __typename: account.kind,
    id: nodeId(account.kind, account.id),
    databaseId: account.id,
    login,
    name: account.kind === 'Bot' ? undefined : login,
    avatarUrl: avatar_url,
    url: html_url,
    resourcePath: new URL(html_url).pathname,
  };
}

export function isViewer({ caller }: View, account: Account): boolean {
  return isSameAccount(caller.account, account);
}
