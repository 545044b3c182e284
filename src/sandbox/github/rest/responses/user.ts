// Accounts as REST and webhooks show them.

import { type Account, restLogin } from '../../model/account.ts';
import { nodeId } from '../../model/ids.ts';
import { isAtLeast, type Role } from '../../model/role.ts';
import { currentAccount, type GitHubState, givenRole, isCollaborator } from '../../model/state.ts';

export const webUrl = 'https://github.com';
const ghostAccount: Account = { id: 10137, login: 'ghost', kind: 'User' };

export function showUser(hub: GitHubState, account: Account) {
  return showAccount(
    hub,
    hub.departed.has(account.id) ? ghostAccount : currentAccount(hub, account),
  );
}

function showAccount(hub: GitHubState, account: Account) {
  const login = restLogin(account);
  const url = `${hub.address.api}/users/${encodeURIComponent(login)}`;
  return {
    login,
    id: account.id,
    node_id: nodeId(account.kind, account.id),
    avatar_url: `https://avatars.githubusercontent.com/u/${account.id}?v=4`,
    gravatar_id: '',
    url,
    html_url: account.kind === 'Bot' ? `${webUrl}/apps/${account.login}` : `${webUrl}/${login}`,
    followers_url: `${url}/followers`,
    following_url: `${url}/following{/other_user}`,
    gists_url: `${url}/gists{/gist_id}`,
    starred_url: `${url}/starred{/owner}{/repo}`,
    subscriptions_url: `${url}/subscriptions`,
    organizations_url: `${url}/orgs`,
    repos_url: `${url}/repos`,
    events_url: `${url}/events{/privacy}`,
    received_events_url: `${url}/received_events`,
    type: account.kind,
    user_view_type: 'public',
    site_admin: false,
  };
}

/** A full profile; everything but the name is empty here. */
export function showProfile(hub: GitHubState, account: Account, since: string) {
  return {
    ...showUser(hub, account),
    name: account.login,
    company: null,
    blog: '',
    location: null,
    email: null,
    hireable: null,
    bio: null,
    public_repos: 0,
    public_gists: 0,
    followers: 0,
    following: 0,
    created_at: since,
    updated_at: since,
  };
}

export function showCollaborator(hub: GitHubState, account: Account, role: Role) {
  return {
    ...showUser(hub, account),
    permissions: {
      admin: role === 'admin',
      maintain: isAtLeast(role, 'maintain'),
      push: isAtLeast(role, 'write'),
      triage: isAtLeast(role, 'triage'),
      pull: isAtLeast(role, 'read'),
    },
    role_name: role,
  };
}

/** Not suitable for permission checks: GitHub shows private members as outsiders. */
export function authorAssociation(
  hub: GitHubState,
  account: Account,
): 'MEMBER' | 'CONTRIBUTOR' | 'NONE' {
  if (isCollaborator(hub, account)) {
    return 'MEMBER';
  }
  return givenRole(hub, account) === 'none' && account.kind === 'User' ? 'NONE' : 'CONTRIBUTOR';
}

export function showOrganisation(hub: GitHubState) {
  const { login, id } = hub.organisation;
  const url = `${hub.address.api}/orgs/${login}`;
  return {
    login,
    id,
    node_id: nodeId('Organization', id),
    url,
    repos_url: `${url}/repos`,
    events_url: `${url}/events`,
    hooks_url: `${url}/hooks`,
    issues_url: `${url}/issues`,
    members_url: `${url}/members{/member}`,
    public_members_url: `${url}/public_members{/member}`,
    avatar_url: `https://avatars.githubusercontent.com/u/${id}?v=4`,
    description: null,
  };
}
